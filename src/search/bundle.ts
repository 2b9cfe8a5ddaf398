/**
 * I/O: one language's index: Pagefind is given the folded words and builds the index; then what it keeps for results is
 * replaced by the text as written. One pass: since the words are folded here, Pagefind need not see the text itself.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { catalogueOf, shortName, type Overview } from './catalogue.ts';
import { loadResources } from './folding/load.ts';
import { indexTokens, isInPhrases, learnCompounds, probe, symbolToken, type Compounds } from './folding/tokens.ts';
import { wordsOf, type Resources } from './folding/words.ts';
import type { IndexRecord } from './record.ts';
import { repack } from './repack.ts';
import { headFile, headsInFile, textFile } from './shown.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Pagefind marks its compressed files so. */
const signature = 'pagefind_dcd';
/** Pages that are on their way to Pagefind at the same time. */
const inFlight = 32;

export interface BundleInput {
  language: string;
  records: IndexRecord[];
  /** Folder of the engine beside it: `engine-1.5.2`. */
  engine: string;
}

type Files = Record<string, Uint8Array>;

export interface Bundle {
  /** The index, by path in its folder. */
  files: Files;
  /** The engine, the same for every language. */
  engine: Files;
}

export async function buildBundle({ language, records, engine }: BundleInput): Promise<Bundle> {
  const resources = await loadResources(language);
  const foreign = new Map<string, Resources>();
  for (const { fields } of records)
    for (const { language: other } of fields)
      if (other && !foreign.has(other)) foreign.set(other, await loadResources(other));
  const compounds = language === 'fa' ? learnCompounds(records.flatMap(({ fields }) => fields.map(({ text }) => text)), language, resources) : new Map<string, string[][]>(); // prettier-ignore
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  const newest = newestFirst(records);
  for (let at = 0; at < newest.length; at += inFlight) {
    await Promise.all(
      newest.slice(at, at + inFlight).map(async (record, offset) => {
        const content = pageOf(record, language, (other) => foreign.get(other) ?? resources, compounds);
        const added = await index.addHTMLFile({ url: String(at + offset), content });
        if (added.errors.length > 0)
          throw new Error(`Pagefind refuses ${record.shown.head.url}: ${added.errors.join('; ')}`);
      }),
    );
  }
  // It must be the last: the others have the number of their row.
  await index.addHTMLFile({ url: String(newest.length), content: page(language, `<div>${probe}</div>`) });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const shared = new Map<string, Uint8Array>();
  const kept = new Map<string, Uint8Array | string>();
  const words = new Map<string, Uint8Array>();
  /** Rows by the name that Pagefind gave their page. */
  const rows = new Map<string, number>();
  let overview: { path: string; content: Uint8Array } | undefined;
  for (const { path, content } of files) {
    const name = path.replace(/^\w+\/|\.pf_\w+$/g, '');
    if (path.startsWith('fragment/'))
      rows.set(name, Number((JSON.parse(unpack(content).toString()) as { url: string }).url));
    else if (path.startsWith('index/')) words.set(name, unpack(content));
    else if (path.endsWith('.pf_meta')) overview = { path, content: unpack(content) };
    else if (path === 'pagefind-entry.json') kept.set(path, withSharedEngine(content, engine));
    else if (path === 'pagefind.js') shared.set(path, content);
    else if (path === 'wasm.unknown.pagefind') shared.set('unknown.pagefind', content);
  }
  const packed = repack(
    { overview: overview!.content, files: words },
    (page) => shortName(rows.get(page)!),
    isInPhrases,
  );
  kept.set(overview!.path, pack(packed.overview));
  for (const [name, content] of packed.files) kept.set(`index/${name}.pf_index`, pack(content));
  const shown = newest.map((record) => record.shown);
  for (let row = 0; row < shown.length; row += headsInFile)
    kept.set(headFile(row), JSON.stringify(shown.slice(row, row + headsInFile).map(({ head }) => head)));
  shown.forEach(({ text }, row) => kept.set(textFile(row), gzipSync(JSON.stringify(text), { level: 9 })));
  kept.set(
    'overview.json',
    JSON.stringify({
      pages: newest.length,
      sample: sampleOf(newest, language, resources),
      ...(resources.simplified ? { simplified: simplifiedIn(records, resources.simplified) } : {}),
    } satisfies Overview),
  );
  kept.set('catalogue.json', JSON.stringify(catalogueOf(newest)));
  kept.set('words.json', JSON.stringify(vocabularyOf(records, language, resources)));
  const bytes = [...kept].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? Buffer.from(content) : content,
  ]);
  return { files: Object.fromEntries(bytes), engine: Object.fromEntries(shared) };
}

const unpack = (content: Uint8Array) => gunzipSync(content).subarray(signature.length);
const pack = (content: Uint8Array | string) =>
  gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 });

function newestFirst(records: readonly IndexRecord[]): IndexRecord[] {
  return [...records].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : a.publication < b.publication ? -1 : 1,
  );
}

/** The longest word of the newest title, which is likely to be a rare one; of Chinese two signs. */
function sampleOf([newest]: readonly IndexRecord[], language: string, resources: Resources): string {
  const title = newest?.shown.head.title ?? '';
  const words = wordsOf(title, language, resources).map(({ start, end, han }) => title.slice(start, han ? start + 2 : end)); // prettier-ignore
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** A query needs no others, and the whole table is a tenth of what a first query fetches. */
function simplifiedIn(records: readonly IndexRecord[], table: NonNullable<Resources['simplified']>): string {
  const signs = new Set(records.flatMap(({ fields }) => fields.flatMap(({ text }) => [...new Set(text)])));
  for (const sign of [...signs]) signs.add(table.get(sign) ?? sign);
  return [...table].flatMap(([traditional, simple]) => (signs.has(simple) ? [traditional + simple] : [])).join('');
}

/** The page that Pagefind indexes: nothing but tokens, field by field. `x-fa`: a language it has no stemmer for. */
function pageOf(
  { fields, symbols }: IndexRecord,
  language: string,
  resourcesOf: (language: string) => Resources,
  compounds: Compounds,
): string {
  const sections = fields.map(({ weight, text, language: own = language }) => {
    const tokens = indexTokens(text, own, resourcesOf(own), own === language ? compounds : new Map());
    return `<div data-pagefind-weight="${weight}">${tokens.join(' ')}</div>`;
  });
  const whole = symbols.map((symbol) => symbolToken(symbol, {})).join(' ');
  return page(language, `${sections.join('')}<div data-pagefind-weight="10">${whole}</div>`);
}

const page = (language: string, content: string) =>
  `<html lang="x-${language}"><body data-pagefind-body>${content}</body></html>`;

/**
 * Pagefind fetches `wasm.<name>.pagefind` from the folder of the index; a name that leads out of it lets all languages,
 * and all later versions of an index, share one copy.
 */
function withSharedEngine(entry: Uint8Array, engine: string): string {
  const parsed = JSON.parse(new TextDecoder().decode(entry)) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const language of Object.values(parsed.languages)) language.wasm = `/../../${engine}/unknown`;
  return JSON.stringify(parsed);
}
