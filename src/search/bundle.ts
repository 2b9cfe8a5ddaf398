/** One language's index as files: tokens, vocabulary, and what results show of a page. Pure but for what a language loads. */
import { gzipSync } from 'node:zlib';
import { catalogueOf } from './catalogue.ts';
import { stopwordsOf } from './folding/stopwords.ts';
import { loadResources } from './folding/load.ts';
import { indexTokens, learnCompounds, nameToken, symbolToken, wordIn, type Compounds } from './folding/tokens.ts';
import { wordsOf, type Resources } from './folding/words.ts';
import { chunksOf } from './inverted/chunks.ts';
import { collectTerms, type BlockTokens } from './inverted/postings.ts';
import { lengthsOf, type Overview, type PageFacts } from './overview.ts';
import type { IndexRecord } from './record.ts';
import { headFile, headsInFile, textFile } from './shown.ts';
import { reversed, vocabularyOf, wordFiles } from './vocabulary.ts';
import { ascending } from '../model/order.ts';

export interface BundleInput {
  language: string;
  records: IndexRecord[];
}

/** The index, by path in its folder. */
export type Bundle = Record<string, Uint8Array>;

export async function buildBundle({ language, records }: BundleInput): Promise<Bundle> {
  const newest = newestFirst(records);
  const index = await indexOf(newest, language);
  const { resources } = index;
  const chunks = chunksOf(collectTerms(index.pages()), wordIn);
  const words = vocabularyOf(newest, language, resources);
  const [starts, ends] = [wordFiles(words, (word) => word), wordFiles(words, reversed)];
  const overview: Overview = {
    lengths: lengthsOf(newest.map((record) => factsOf(record, language, resources))),
    sample: sampleOf(newest, language, resources),
    index: chunks.map(({ border }) => border).join('\n'),
    far: chunks.flatMap(({ places }, at) => (gzipSync(places).length > mostPlaces ? [at] : [])),
    starts: starts.borders.join('\n'),
    ends: ends.borders.join('\n'),
    ...(resources.simplified ? { simplified: simplifiedIn(records, resources.simplified) } : {}),
  };
  const shown = newest.map((record) => record.shown);
  const heads = shown.flatMap((_, row) =>
    row % headsInFile === 0
      ? [[headFile(row), JSON.stringify(shown.slice(row, row + headsInFile).map(({ head }) => head))] as const]
      : [],
  );
  const packed: (readonly [string, string | Uint8Array])[] = [
    ['overview.pack', JSON.stringify(overview)],
    ['symbols.pack', JSON.stringify(symbolsOf(newest))],
    ...chunks.flatMap(({ words, places }, at) => [
      [`index/${at.toString(36)}.pack`, words] as const,
      [`places/${at.toString(36)}.pack`, places] as const,
    ]),
    ...starts.files.map((text, at) => [`words/s${at}.pack`, text] as const),
    ...ends.files.map((text, at) => [`words/e${at}.pack`, text] as const),
    ...shown.map(({ text }, row) => [textFile(row), JSON.stringify(text)] as const),
  ];
  return Object.fromEntries([
    ...packed.map(([path, content]) => [path, new Uint8Array(gzipSync(content, { level: 9 }))] as const),
    ...heads.map(([path, text]) => [path, new Uint8Array(Buffer.from(text))] as const),
    ['catalogue.json', new Uint8Array(Buffer.from(JSON.stringify(catalogueOf(newest))))] as const,
  ]);
}

/** Bytes of places that are fetched to see whether words are near to each other; more are fetched for a phrase alone. */
const mostPlaces = 9000;

interface Tokenised {
  resources: Resources;
  /** Tokens of each page, made when they are wanted. */
  pages(): Generator<BlockTokens[]>;
}

async function indexOf(records: readonly IndexRecord[], language: string): Promise<Tokenised> {
  const resources = await loadResources(language, { indexing: true });
  const foreign = new Map<string, Resources>();
  for (const { fields } of records)
    for (const { language: other } of fields)
      if (other && !foreign.has(other)) foreign.set(other, await loadResources(other, { indexing: true }));
  const texts = records.flatMap(({ fields }) => fields.map(({ text }) => text));
  const compounds = learnCompounds(texts, language, resources);
  return {
    resources,
    *pages() {
      for (const record of records)
        yield blocksOf(record, language, (other) => foreign.get(other) ?? resources, compounds);
    },
  };
}

/** Tokens of a page, field by field; its names and symbols as a whole at last. */
export function blocksOf(
  { fields, symbols, names }: Pick<IndexRecord, 'fields' | 'symbols' | 'names'>,
  language: string,
  resourcesOf: (language: string) => Resources,
  compounds: Compounds,
): BlockTokens[] {
  const blocks = fields.map(({ field, text, language: own = language }) =>
    indexTokens({ field, text }, own, resourcesOf(own), own === language ? compounds : new Map()),
  );
  const called = names.flatMap((name) => nameToken(wordsOf(name, language, resourcesOf(language))) ?? []);
  const whole = symbols.map((symbol) => symbolToken(symbol, {}));
  const placed = [...new Set([...whole, ...called])].map((token): [string, number] => [token, 0]);
  return [...blocks, { field: 'title', placed, words: 1 }];
}

function factsOf({ fields, entry, foreign, shown }: IndexRecord, language: string, resources: Resources): PageFacts {
  const stopwords = stopwordsOf(language);
  const words = (text: string) =>
    wordsOf(text, language, resources).reduce(
      (sum, { spelling, unspaced }) => sum + (unspaced ? Math.ceil(spelling.length / 2) : stopwords.has(spelling) ? 0 : 1), // prettier-ignore
      0,
    );
  return {
    title: words(shown.head.title),
    text: fields.reduce((sum, { field, text }) => sum + (field === 'text' ? text.split(/\s+/).length : 0), 0),
    entry: entry ?? false,
    foreign: foreign ?? false,
  };
}

function newestFirst(records: readonly IndexRecord[]): IndexRecord[] {
  return [...records].sort((a, b) => ascending(b.date, a.date) || ascending(a.publication, b.publication));
}

/** All document symbols, for what is near to one that nobody has. */
function symbolsOf(records: readonly IndexRecord[]): [symbol: string, row: number][] {
  return records.flatMap(({ symbols }, row) => symbols.map((symbol): [string, number] => [symbol, row]));
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
