/**
 * I/O: one language's index: Pagefind is given the folded words and builds the index; then what it keeps for results is
 * replaced by the text as written. One pass: since the words are folded here, Pagefind need not see the text itself.
 */
import { gzipSync } from 'node:zlib';
import { catalogueOf, shortName, type Overview } from './catalogue.ts';
import { foldingOf } from './folding/languages.ts';
import { loadResources } from './folding/load.ts';
import { indexTokens, isInPhrases, learnCompounds, probe, symbolToken, type Compounds } from './folding/tokens.ts';
import { wordsOf, type Resources } from './folding/words.ts';
import type { IndexRecord } from './record.ts';
import { buildIndex } from './pagefind/build.ts';
import { pack, write } from './pagefind/format.ts';
import { repack } from './pagefind/repack.ts';
import { headFile, headsInFile, textFile } from './shown.ts';
import { vocabularyOf } from './vocabulary.ts';

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
  const compounds = foldingOf(language).compounds ? learnCompounds(records.flatMap(({ fields }) => fields.map(({ text }) => text)), language, resources) : new Map<string, string[][]>(); // prettier-ignore
  const newest = newestFirst(records);
  function* pages(): Generator<string> {
    for (const record of newest) yield pageOf(record, language, (other) => foreign.get(other) ?? resources, compounds);
    // The last, since the others have the number of their row.
    yield page(language, `<div>${probe}</div>`);
  }
  const built = await buildIndex(pages(), engine);
  const packed = repack(built, (name) => shortName(rowIn(built.rows, name)), isInPhrases);
  const kept = new Map<string, Uint8Array | string>([
    ['pagefind-entry.json', built.entry],
    [built.overviewPath, pack(write(packed.overview))],
    ...[...packed.files].map(([name, words]) => [`index/${name}.pf_index`, pack(write([words]))] as const),
  ]);
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
  return { files: Object.fromEntries(bytes), engine: Object.fromEntries(built.program) };
}

function rowIn(rows: ReadonlyMap<string, number>, name: string): number {
  const row = rows.get(name);
  if (row === undefined) throw new Error(`Pagefind made a page that nobody gave it: ${name}`);
  return row;
}

function newestFirst(records: readonly IndexRecord[]): IndexRecord[] {
  return [...records].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : a.publication < b.publication ? -1 : 1,
  );
}

/** The longest word of the newest title, which is likely to be a rare one; of Chinese two signs. */
function sampleOf([newest]: readonly IndexRecord[], language: string, resources: Resources): string {
  const title = newest?.shown.head.title ?? '';
  const words = wordsOf(title, language, resources).map(({ start, end, unspaced }) => title.slice(start, unspaced ? start + 2 : end)); // prettier-ignore
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
