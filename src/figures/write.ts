/** I/O: the files of collections and charts in the site: data in every format, drawings as SVG and PNG, oEmbed. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Interface } from '../languages/interface.ts';
import { digest } from '../model/digest.ts';
import { localized, type Library, type StatisticsPublication } from '../model/library.ts';
import type { OutputContext } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import { siteCharts } from './catalogue.ts';
import { toSvg } from './charts/svg.ts';
import { chartPicture, pngScale, toPng, type Outlines } from './drawing.ts';
import { toCsv } from './exports/csv.ts';
import { toCsvw, toDataPackage, toJson, type Description } from './exports/describe.ts';
import { toOembed } from './exports/oembed.ts';
import { toXlsx } from './exports/xlsx.ts';
import type { FigureCollection, Figures } from './figures.ts';
import { textIn } from './format.ts';
import { chartTitle } from './labels.ts';

export interface FigureOutput extends Omit<OutputContext, 'bodies' | 'content'> {
  figures: Figures;
  words(language: string): Interface;
  /** Turns text into outlines for pictures, so that they need no fonts of the machine. */
  outlines: Outlines;
}

/** Writes all files of figures into the stage. Drawings are kept in the cache by what they show. */
export async function writeFigures(library: Library, to: FigureOutput): Promise<Problem[]> {
  const { figures, addresses, site, cache, words } = to;
  const place = (address: string) => join(site, decodeURI(address).slice(addresses.base.length));
  const charts = siteCharts(library, figures);
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
      for (const [name, content] of files) await put(place(addresses.data(collection.id, name)), content);
    }
    to.progress(++done, total);
  }
  for (const { name, attributes, selection, languages } of charts) {
    const write = async (code: string) => {
      const own = words(code);
      const title = attributes['title'] ?? chartTitle(selection, own.language);
      const picture = chartPicture(selection, own, title);
      const svg = toSvg(picture);
      const { id } = selection.collection;
      await put(place(addresses.data(id, `${name}.${code}.svg`)), svg);
      const key = digest('png', svg, to.outlines.version);
      await put(
        place(addresses.data(id, `${name}.${code}.png`)),
        await kept(cache, key, 'png', () => toPng(picture, own.language, to.outlines)),
      );
      const publisher = localized(library, library.site.publisher.name, code).text;
      await put(
        place(addresses.oembed(code, id, name)),
        `${JSON.stringify(toOembed({ title, name, id, language: code, publisher, picture: { width: Number(picture.properties['width']), height: Number(picture.properties['height']), scale: pngScale } }, addresses), null, 1)}\n`,
      );
    };
    await Promise.all(languages.map(write));
    to.progress(++done, total);
  }
  return [];
}

/** The words and addresses of a description in the main language of the site, or the original of the collection. */
export function describe(
  library: Library,
  publication: StatisticsPublication,
  collection: FigureCollection,
  { addresses, words }: Pick<FigureOutput, 'addresses' | 'words'>,
  code: string = library.main.code,
): Description {
  const version = library.versionFor(publication, code);
  const { language } = words(version.language);
  const { site, registries } = library;
  return {
    publication,
    collection,
    language: version.language,
    title: version.title,
    summary: version.summary,
    text: (names) => textIn(names, language),
    publisher: {
      name: localized(library, site.publisher.name, version.language).text,
      url: site.publisher.url ?? addresses.absolute(addresses.root()),
    },
    permanent: addresses.absolute(addresses.permanent(publication.id)),
    page: addresses.absolute(addresses.publication(version.language, 'statistics', publication.slug)),
    file: (name) => addresses.absolute(addresses.data(publication.id, name)),
    keywords: publication.facts.topics.map(
      (topic) => localized(library, registries.topics[topic]!.name, version.language).text,
    ),
  };
}

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A file that is dear to make, from the cache if it was made before. */
async function kept(cache: string, key: string, extension: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(cache, `${key}.${extension}`);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const made = await make();
  await put(path, made);
  return made;
}
