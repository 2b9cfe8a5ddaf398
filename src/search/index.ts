/**
 * I/O: writes the search index of the site. Languages are indexed in parallel, each in a thread of its own; a language is
 * indexed again only when something that its index shows has changed.
 *
 *     search/manifest.json               which index belongs to which language
 *     search/engine-<version>/           Pagefind's program, the same for all languages
 *     search/<language>-<digest>/        one language's index; the name changes with the content, so all of it may be cached for ever
 */
import { availableParallelism } from 'node:os';
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parseCollection } from '../figures/index.ts';
import { textOf } from '../directives/index.ts';
import { createInterface } from '../languages/interface.ts';
import { digest } from '../model/digest.ts';
import type { Library, Publication, StatisticsPublication } from '../model/library.ts';
import type { OutputContext } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import type { BundleInput } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { facetsOf, recordOf, type Facets, type IndexRecord } from './record.ts';
import type { Report } from './thread.ts';

interface Task {
  language: string;
  bundle: string;
  records: () => Promise<IndexRecord[]>;
}

export async function writeSearch(library: Library, context: OutputContext): Promise<Problem[]> {
  const target = join(context.site, 'search');
  const [areas, code] = await Promise.all([areasOf(library, context.content), codeDigest()]);
  const engine = `engine-${pagefindVersion()}`;
  const facets = facetsOf(library);
  const tasks = library.languages.map(({ code: language }): Task => {
    const versions = library.publications.map((publication) => [
      publication.digest,
      library.versionFor(publication, language).digest,
      areas.get(publication.id),
    ]);
    const bundle = `${language}-${digest(code, engine, library.digest, context.addresses.base, versions).slice(0, 12)}`;
    return { language, bundle, records: () => recordsOf(library, context, language, areas, facets) };
  });
  await mkdir(context.cache, { recursive: true });
  await mkdir(target, { recursive: true });
  const cached = new Set(await readdir(context.cache));
  await indexAll(tasks.filter(({ bundle }) => !cached.has(bundle)), engine, context, library.publications.length); // prettier-ignore
  await removeOthers(context.cache, [engine, ...tasks.map(({ bundle }) => bundle)]);

  const manifest: Manifest = {
    engine,
    languages: Object.fromEntries(tasks.map(({ language, bundle }) => [language, bundle])),
  };
  const present = new Set(await removeOthers(target, [engine, ...tasks.map(({ bundle }) => bundle)]));
  for (const name of [engine, ...tasks.map(({ bundle }) => bundle)]) {
    if (!present.has(name)) await cp(join(context.cache, name), join(target, name), { recursive: true });
  }
  await writeFile(join(target, 'manifest.json'), JSON.stringify(manifest));
  return [];
}

async function recordsOf(
  library: Library,
  { addresses, bodies }: OutputContext,
  language: string,
  areas: ReadonlyMap<string, readonly string[]>,
  facets: ReadonlyMap<string, Facets>,
): Promise<IndexRecord[]> {
  const words = createInterface(library.language(language), library.strings[language]);
  const records: IndexRecord[] = [];
  for (const publication of library.publications) {
    const version = publication.versions[language];
    const text = version && textOf(await bodies.tree(version), words);
    records.push(
      recordOf(library, addresses, publication, language, {
        text,
        areas: areas.get(publication.id) ?? [],
        facets: facets.get(publication.id)!,
        dateText: publication.date === '' ? '' : words.date(publication.date),
      }),
    );
  }
  return records;
}

/** Gives the tasks to threads; a finished index is moved into the cache as a whole. */
async function indexAll(
  tasks: readonly Task[],
  engine: string,
  { cache, progress }: OutputContext,
  publications: number,
): Promise<void> {
  const waiting = [...tasks];
  let done = 0;
  const work = async () => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url));
    try {
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        const { language, bundle, records } = task;
        const folder = join(cache, `${bundle}.part`);
        await rm(folder, { recursive: true, force: true });
        const files = await inThread(thread, { language, records: await records(), folder, engine }, () =>
          progress(++done, tasks.length * publications),
        );
        await mkdir(join(cache, engine), { recursive: true });
        for (const [name, content] of files) await writeFile(join(cache, engine, name), content);
        await rename(folder, join(cache, bundle));
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(tasks.length, availableParallelism()) }, work));
}

function inThread(thread: Worker, input: BundleInput, progress: () => void): Promise<ReadonlyMap<string, Uint8Array>> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, Uint8Array>>();
  const listen = (report: Report) => {
    if (report.type === 'progress') return progress();
    thread.off('message', listen).off('error', reject);
    if (report.type === 'done') resolve(report.engine);
    else reject(new Error(report.reason));
  };
  thread.on('message', listen).on('error', reject).postMessage(input);
  return promise;
}

/** Removes what is not among the names, and tells what is there. */
async function removeOthers(folder: string, keep: readonly string[]): Promise<string[]> {
  const names = await readdir(folder);
  await Promise.all(
    names
      .filter((name) => !keep.includes(name))
      .map((name) => rm(join(folder, name), { recursive: true, force: true })),
  );
  return names.filter((name) => keep.includes(name));
}

/** Areas that a statistics collection has values for, by its id. */
async function areasOf({ publications }: Library, content: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const collections = publications.filter(
    (publication: Publication): publication is StatisticsPublication => publication.kind === 'statistics',
  );
  return new Map(
    await Promise.all(
      collections.map(async ({ id, folder, facts }): Promise<[string, string[]]> => {
        const files = await Promise.all(
          facts.resources.map(async ({ file }) => ({
            name: file,
            text: await readFile(join(content, folder, file), 'utf8'),
          })),
        );
        const { observations } = parseCollection(facts, files, folder);
        return [id, [...new Set(observations.filter(({ value }) => value !== null).map(({ area }) => area))].sort()];
      }),
    ),
  );
}

/** Digest of the code that makes the index: a changed rule leaves nothing stale. */
async function codeDigest(): Promise<string> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('client'),
  );
  return digest(...(await Promise.all(names.sort().map((name) => readFile(join(folder, name))))));
}

function pagefindVersion(): string {
  // Not require.resolve: Vite's hooks, which stay after the pages are built, make it fail for packages of modules alone.
  const main = fileURLToPath(import.meta.resolve('pagefind'));
  const { version } = createRequire(import.meta.url)(join(main, '../../package.json')) as { version: string };
  return version;
}
