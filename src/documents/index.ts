/**
 * I/O: writes the documents of a site: PDF and Word of letters and reports, plain text and Markdown of everything, share packs.
 *
 *     documents/<id>/<slug>.<language>.pdf|docx|txt|md
 *     documents/<id>/<slug>.zip, qr.svg
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedBytes } from '../load/attachments/attach.ts';
import { createInterface, type Interface } from '../languages/interface.ts';
import { digest } from '../model/digest.ts';
import { codeAddress, documentAddress, formatsOf } from '../model/documents.ts';
import type { Library, Publication, Version } from '../model/library.ts';
import { publicationCard } from '../model/metadata/cards.ts';
import type { OutputContext } from '../model/output.ts';
import { problem, type Problem } from '../model/problems.ts';
import { codeSvg } from './code.ts';
import { composeContent, isDocumented } from './compose/content.ts';
import { composePlain } from './compose/plain.ts';
import { keptFile, type Job } from './draw.ts';
import { readFigures } from './figures.ts';
import { openMemory } from './memory.ts';
import { packShare, shareText } from './pack.ts';
import { eachOnce, glyphProblems, openSources } from './glyphs.ts';
import { toMarkdown } from './plain/markdown.ts';
import { toPlainText } from './plain/text.ts';
import { openPool } from './pool.ts';
import { readText } from './text/read.ts';
import { documentsVersion } from './version.ts';

/** Publications whose documents are in memory at the same time. */
const BATCH = 24;

/** The job of a version's PDF and Word file. */
interface Drawn {
  publication: Publication;
  version: Version;
  key: string;
}

export async function writeDocuments(library: Library, context: OutputContext): Promise<Problem[]> {
  const { site, cache, addresses, bodies } = context;
  const code = await documentsVersion();
  const place = (address: string) => join(site, decodeURI(address).slice(addresses.base.length));
  const root = place(addresses.asset('documents'));
  const memory = await openMemory(cache, root);
  const interfaces = new Map(library.languages.map((language) => [language.code, createInterface(language, library.strings[language.code])])); // prettier-ignore
  const view = (language: string): { library: Library; addresses: typeof addresses; words: Interface } => ({
    library,
    addresses,
    words: interfaces.get(language)!,
  });
  const cards = (publication: Publication): [string, string][] =>
    context.cards
      ? versionsOf(library, publication).map((version) => {
          const scene = { ...view(version.language), language: library.language(version.language) };
          const { url } = publicationCard(scene, publication, version);
          return [version.language, url.slice(addresses.origin.length)];
        })
      : [];

  // Figures of a text come with its digest, but titles and sources of their collections are read from these.
  const statistics = library.ofKind('statistics').map((publication) => [publication.digest, publication.versions]);
  const common = digest(code, library.digest, addresses.absolute(addresses.root()), statistics);
  const wanted = library.publications.filter((publication) => formatsOf(publication).length > 0);
  const stateOf = (publication: Publication) =>
    digest(common, publication.digest, publication.versions, cards(publication));
  const missing = wanted.filter((publication) => !memory.has(publication.id, stateOf(publication)));

  const problems: Problem[] = [];
  const sources = openSources(context.content);
  const pool = openPool(cache);
  const put = async (id: string, address: string, content: string | Uint8Array) => {
    memory.addFile(id, place(address));
    await write(place(address), content);
  };

  async function compose(publication: Publication): Promise<(Job & Drawn)[]> {
    const { id, kind, slug } = publication;
    const jobs: (Job & Drawn)[] = [];
    for (const version of versionsOf(library, publication)) {
      const { language } = version;
      const page = addresses.publication(language, kind, slug);
      const absolute = (href: string) =>
        /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : addresses.absolute(href.startsWith('#') ? page + href : href);
      const text = readText(await bodies.html(version), absolute);
      const plain = composePlain(view(language), publication, version, text);
      await put(id, documentAddress(addresses, publication, version, 'txt'), toPlainText(plain));
      await put(id, documentAddress(addresses, publication, version, 'md'), toMarkdown(plain));
      if (!isDocumented(publication)) continue;
      const content = {
        ...composeContent(view(language), publication, version, text),
        figures: await readFigures(text, place),
      };
      const { figures, ...said } = content;
      const pictures = Object.entries(figures).map(([source, { bytes }]) => [source, digest(bytes)]);
      jobs.push({ publication, version, content, key: digest(code, said, pictures).slice(0, 32) });
    }
    return jobs;
  }

  async function pack(publication: Publication, drawn: readonly Drawn[]): Promise<void> {
    const { id, slug } = publication;
    const link = addresses.absolute(addresses.permanent(id));
    const code = codeSvg(link);
    await put(id, codeAddress(addresses, publication), code);
    const files = <T>(list: readonly (readonly [string, T])[], read: (item: T) => Promise<Buffer>) =>
      Promise.all(list.map(async ([language, item]): Promise<[string, Buffer]> => [language, await read(item)]));
    const archive = packShare(slug, {
      link,
      code,
      texts: library.languages.map(({ code: language }) => [
        language,
        shareText(library, interfaces.get(language)!, publication, link),
      ]),
      pdfs: await files(
        drawn.map(({ version, key }) => [version.language, key] as const),
        (key) => readFile(keptFile(cache, key, 'pdf')),
      ),
      cards: await files(cards(publication), (address) => readFile(place(address))),
      attached: publication.attachments.map(
        (attachment) => [attachment.file, publishedBytes(context.content, publication.folder, attachment)] as const,
      ),
    });
    const original = publication.versions[publication.original]!;
    await put(id, documentAddress(addresses, publication, original, 'zip'), archive);
  }

  try {
    for (let from = 0; from < missing.length; from += BATCH) {
      const batch = missing.slice(from, from + BATCH);
      const jobs = (await Promise.all(batch.map(compose))).flat();
      const undrawn = jobs.filter(({ key }) => !memory.isKept(key));
      const failed = new Set<string>();
      const faulty = new Set<string>();
      (await pool.draw(undrawn)).forEach(({ reason, missing: characters }, index) => {
        const { publication, version, key } = undrawn[index]!;
        const at = { file: version.file };
        problems.push(...glyphProblems(characters, sources, publication, version));
        if (characters.length > 0) faulty.add(key);
        if (reason === undefined) return;
        failed.add(publication.id);
        problems.push(problem('document-failed', at, { reason }));
      });
      for (const publication of batch) {
        if (failed.has(publication.id)) continue;
        const drawn = jobs.filter((job) => job.publication === publication);
        for (const { version, key } of drawn) {
          // What is not kept is drawn again, and its author told again.
          if (!faulty.has(key)) memory.addKey(publication.id, key);
          for (const format of ['pdf', 'docx'] as const) {
            const target = place(documentAddress(addresses, publication, version, format));
            memory.addFile(publication.id, target);
            await mkdir(dirname(target), { recursive: true });
            await copyFile(keptFile(cache, key, format), target);
          }
        }
        if (formatsOf(publication).includes('zip')) await pack(publication, drawn);
        const whole = drawn.every(({ key }) => !faulty.has(key));
        memory.remember(publication.id, whole ? stateOf(publication) : '');
      }
      context.progress(from + batch.length, missing.length);
    }
  } finally {
    await pool.close();
  }
  await memory.tidy(wanted.map(({ id }) => id));
  return eachOnce(problems);
}

const versionsOf = ({ languages }: Library, { versions }: Publication): Version[] =>
  languages.flatMap(({ code }) => versions[code] ?? []);

/** A file that is the same keeps its time, so that publishing need not copy it. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(bytes)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
