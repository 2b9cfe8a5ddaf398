/** I/O: runs Pagefind's program over pages and gives what it makes, taken apart. */
import { createIndex } from 'pagefind';
import { readOverview, readWords, unpack, type WordEntry } from './format.ts';
import type { Index } from './repack.ts';

/** Pages that are on their way to Pagefind at the same time. */
const inFlight = 32;

export interface BuiltIndex extends Index {
  /** Path of the overview among the files of the index. */
  overviewPath: string;
  /** Which of the pages given has which name. */
  rows: Map<string, number>;
  /** `pagefind-entry.json`, with the address of the program's folder. */
  entry: string;
  /** Pagefind's program for browsers, the same for every language. */
  program: Map<string, Uint8Array>;
}

/**
 * @param pages HTML of each page, made when it is wanted
 * @param engine name of the folder of the program, beside that of the index
 * @throws if Pagefind does not start or refuses a page
 */
export async function buildIndex(pages: Iterable<string>, engine: string): Promise<BuiltIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  let row = 0;
  let waiting: Promise<void>[] = [];
  for (const content of pages) {
    const url = String(row++);
    waiting.push(
      index.addHTMLFile({ url, content }).then((added) => {
        if (added.errors.length > 0) throw new Error(`Pagefind refuses page ${url}: ${added.errors.join('; ')}`);
      }),
    );
    if (waiting.length < inFlight) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const words = new Map<string, WordEntry[]>();
  const rows = new Map<string, number>();
  const program = new Map<string, Uint8Array>();
  let entry = '';
  let overview: { path: string; content: Uint8Array } | undefined;
  for (const { path, content } of files) {
    const name = path.replace(/^\w+\/|\.pf_\w+$/g, '');
    if (path.startsWith('fragment/'))
      rows.set(name, Number((JSON.parse(unpack(content).toString()) as { url: string }).url));
    else if (path.startsWith('index/')) words.set(name, readWords(unpack(content)));
    else if (path.endsWith('.pf_meta')) overview = { path, content: unpack(content) };
    else if (path === 'pagefind-entry.json') entry = withSharedProgram(content, engine);
    else if (path === 'pagefind.js') program.set(path, content);
    else if (path === 'wasm.unknown.pagefind') program.set('unknown.pagefind', content);
  }
  if (!overview) throw new Error('Pagefind made no overview');
  return { overview: readOverview(overview.content), overviewPath: overview.path, files: words, rows, entry, program };
}

/**
 * Pagefind fetches `wasm.<name>.pagefind` from the folder of the index; a name that leads out of it lets all languages,
 * and all later versions of an index, share one copy.
 */
function withSharedProgram(entry: Uint8Array, engine: string): string {
  const parsed = JSON.parse(new TextDecoder().decode(entry)) as { languages: Record<string, { wasm: string | null }> };
  for (const language of Object.values(parsed.languages)) language.wasm = `/../../${engine}/unknown`;
  return JSON.stringify(parsed);
}
