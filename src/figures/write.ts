/** I/O: the files of collections and charts in the site: data in every format, drawings as SVG and PNG, oEmbed. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Interface } from '../languages/interface.ts';
import { digest } from '../model/digest.ts';
import { localized, type Library } from '../model/library.ts';
import type { OutputContext } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import { siteCharts } from './catalogue.ts';
import { toSvg } from './charts/svg.ts';
import { chartPicture, pngScale, toPng, type Outlines } from './drawing.ts';
import { toCsv } from './exports/csv.ts';
import { describe } from './exports/about.ts';
import { toCsvw, toDataPackage, toJson } from './exports/describe.ts';
import { toOembed } from './exports/oembed.ts';
import { toXlsx } from './exports/xlsx.ts';
import type { Figures } from './figures.ts';
import { chartTitle } from './labels.ts';

export interface FigureOutput extends Omit<OutputContext, 'bodies' | 'content'> {
  figures: Figures;
  words(language: string): Interface;
  /** Turns text into outlines for pictures, so that they need no fonts of the machine. */
  outlines(): Promise<Outlines>;
}

/**
 * Writes all files of figures into the stage and removes what no longer belongs there. Drawings are kept in the cache by
 * what they show; where nothing changed since the last run, nothing is done.
 */
export async function writeFigures(library: Library, to: FigureOutput): Promise<Problem[]> {
  const { figures, addresses, site, cache, words } = to;
  const place = (address: string) => join(site, decodeURI(address).slice(addresses.base.length));
  const charts = siteCharts(library, figures);
  const memory = join(cache, 'written.json');
  const state = digest(
    site,
    addresses.absolute(addresses.root()),
    library.digest,
    figures.digest,
    charts.map(({ attributes, languages }) => [attributes, languages]),
    library.ofKind('statistics').map((publication) => publication.digest),
  );
  if ((await readFile(memory, 'utf8').catch(() => '')) === state) return [];
  const outlines = await to.outlines();
  const written = new Set<string>();
  const put = async (address: string, content: string | Buffer) => {
    written.add(place(address));
    await write(place(address), content);
  };
  const total = figures.collections.length + charts.length;
  let done = 0;
  for (const collection of figures.collections) {
    const publication = library.byId.get(collection.id);
    if (publication?.kind === 'statistics') {
      const about = describe(library, publication, collection, to);
      const csv = toCsv(collection);
      const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
      const files: [string, string | Buffer][] = [
        [`${collection.id}.csv`, csv],
        [`${collection.id}.json`, json(toJson(about))],
        [`${collection.id}.csv-metadata.json`, json(toCsvw(about))],
        ['datapackage.json', json(toDataPackage(about, csv))],
        [
          `${collection.id}.xlsx`,
          await kept(cache, digest('xlsx', collection.digest, about.title, about.summary), 'xlsx', () => toXlsx(about)),
        ],
      ];
      for (const [name, content] of files) await put(addresses.data(collection.id, name), content);
    }
    to.progress(++done, total);
  }
  for (const { name, attributes, selection, languages } of charts) {
    const draw = async (code: string) => {
      const own = words(code);
      const title = attributes['title'] ?? chartTitle(selection, own.language);
      const picture = chartPicture(selection, own, title);
      const svg = toSvg(picture);
      const { id } = selection.collection;
      await put(addresses.data(id, `${name}.${code}.svg`), svg);
      const key = digest('png', svg, outlines.version);
      await put(
        addresses.data(id, `${name}.${code}.png`),
        await kept(cache, key, 'png', () => toPng(picture, own.language, outlines)),
      );
      const publisher = localized(library, library.site.publisher.name, code).text;
      await put(
        addresses.oembed(code, id, name),
        `${JSON.stringify(toOembed({ title, name, id, language: code, publisher, picture: { width: Number(picture.properties['width']), height: Number(picture.properties['height']), scale: pngScale } }, addresses), null, 1)}\n`,
      );
    };
    await Promise.all(languages.map(draw));
    to.progress(++done, total);
  }
  await removeOthers(place(addresses.asset('data')), written);
  await write(memory, state);
  return [];
}

async function write(path: string, content: string | Buffer): Promise<void> {
  // A file that is the same keeps its time, so that publishing need not copy it.
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(Buffer.from(content))) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !written.has(path)) await rm(path);
  }
}

/** A file that is dear to make, from the cache if it was made before. */
async function kept(cache: string, key: string, extension: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(cache, `${key}.${extension}`);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const made = await make();
  await write(path, made);
  return made;
}
