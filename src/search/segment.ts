/**
 * What is made of some pages of an index by themselves: their tokens, words and texts. The index of a language is joined from
 * its segments (`bundle.ts`), so that after an edit only those pages are read and cut into words again. Pure but for what a
 * language loads.
 */
import { gzipSync } from 'node:zlib';
import { loadResources } from './folding/load.ts';
import { stopwordsOf } from './folding/stopwords.ts';
import { indexTokens, learnCompounds, nameToken, signsOf, symbolToken, type Compounds } from './folding/tokens.ts';
import { wordsOf, type Resources, type Word } from './folding/words.ts';
import { foldingOf } from './folding/languages.ts';
import { createByteReader, createByteWriter } from './inverted/bytes.ts';
import { collectTerms, nextBlock, type BlockTokens, type FieldName, type Term } from './inverted/postings.ts';
import { lengthsOf, type PageFacts } from './overview.ts';
import type { Field, IndexRecord } from './record.ts';
import type { Head } from './shown.ts';
import { countWords, type Counted } from './vocabulary.ts';

export interface SegmentInput {
  language: string;
  /** In their order in the index. */
  records: readonly IndexRecord[];
}

/** A word as compounds are found by it. */
export type SpokenWord = Pick<Word, 'spelling' | 'stems'>;

/** Words that follow one another in a block, by their numbers, with the place of the first. */
interface SpokenRun {
  field: FieldName;
  start: number;
  words: number[];
}

interface SegmentPage {
  head: Head;
  symbols: string[];
  facets: IndexRecord['facets'];
  /** Where the language has compounds. */
  spoken: SpokenRun[];
}

/** All but the tokens and the texts, which are bytes. */
interface Listed {
  pages: SegmentPage[];
  lengths: string;
  words: Counted[];
  /** A word of the first page's title. */
  sample: string;
  /** Signs of all texts, where the language has traditional and simplified ones. */
  signs: string;
  compounds: [first: string, rests: readonly (readonly string[])[]][];
  /** The words that `spoken` numbers. */
  spokenWords: SpokenWord[];
}

export interface Segment extends Listed {
  terms: Term[];
  /** Text of each page, compressed. */
  texts: Uint8Array[];
}

/** @returns what `readSegment` reads */
export async function segmentOf({ language, records }: SegmentInput): Promise<Uint8Array<ArrayBuffer>> {
  const resourcesOf = await allResources(language, records);
  const resources = resourcesOf(language);
  const wordsIn = createCutter(language, resourcesOf);
  const speaking = foldingOf(language).compounds ? createSpoken(language, wordsIn) : undefined;
  const texts = records.flatMap(({ fields }) => fields.map(({ text }) => text));
  const tokens = records.map((record) => blocksOf(record, language, resourcesOf, { wordsIn }));
  const listed: Listed = {
    pages: records.map((record, row) => ({
      head: record.shown.head,
      symbols: record.symbols,
      facets: record.facets,
      spoken: speaking?.runsOf(record, tokens[row] ?? []) ?? [],
    })),
    lengths: lengthsOf(records.map((record) => factsOf(record, language, resources))),
    words: countWords(records, language, wordsIn),
    sample: sampleOf(records, language, resources),
    signs: resources.simplified ? [...new Set(texts.join(''))].join('') : '',
    compounds: [...learnCompounds(texts, language, resources)],
    spokenWords: speaking?.words ?? [],
  };
  return writeSegment(listed, collectTerms(tokens), records);
}

type ResourcesOf = (language: string) => Resources;
type WordsIn = (field: Field) => readonly Word[];

/** What the language of the index needs, and those of words in other languages. */
async function allResources(language: string, records: readonly IndexRecord[]): Promise<ResourcesOf> {
  const own = await resourcesFor(language);
  const found = new Map<string, Resources>();
  for (const { fields } of records)
    for (const { language: other } of fields)
      if (other && other !== language && !found.has(other)) found.set(other, await resourcesFor(other));
  return (other) => found.get(other) ?? own;
}

/** Cuts each field once: tokens, vocabulary and compounds are made of the same words. */
function createCutter(language: string, resourcesOf: ResourcesOf): WordsIn {
  const cut = new Map<Field, Word[]>();
  return (field) => {
    const known = cut.get(field);
    if (known) return known;
    const { text, language: own = language } = field;
    const words = wordsOf(text, own, resourcesOf(own));
    cut.set(field, words);
    return words;
  };
}

/** Those of the languages that were asked for last: each remembers the words that it has cut. */
const loaded = new Map<string, Promise<Resources>>();
const mostLoaded = 2;

function resourcesFor(language: string): Promise<Resources> {
  const known = loaded.get(language) ?? loadResources(language, { indexing: true });
  loaded.delete(language);
  loaded.set(language, known);
  for (const other of [...loaded.keys()].slice(0, -mostLoaded)) loaded.delete(other);
  return known;
}

/** Tokens of a page, field by field; its names and symbols as a whole at last. */
export function blocksOf(
  { fields, symbols, names }: Pick<IndexRecord, 'fields' | 'symbols' | 'names'>,
  language: string,
  resourcesOf: ResourcesOf,
  { compounds = new Map(), wordsIn }: { compounds?: Compounds; wordsIn?: WordsIn } = {},
): BlockTokens[] {
  const blocks = fields.map((given) => {
    const { field, text, language: own = language } = given;
    const block = { field, text, ...(wordsIn ? { words: wordsIn(given) } : {}) };
    return indexTokens(block, own, resourcesOf(own), own === language ? compounds : new Map());
  });
  const called = names.flatMap((name) => nameToken(wordsOf(name, language, resourcesOf(language))) ?? []);
  const whole = symbols.map((symbol) => symbolToken(symbol, {}));
  const placed = [...new Set([...whole, ...called])].map((token): [string, number] => [token, 0]);
  return [...blocks, { field: 'title', placed, words: 1 }];
}

/** Remembers which words follow one another: which of them are compounds is known only when all pages are. */
function createSpoken(language: string, wordsIn: WordsIn) {
  const words: SpokenWord[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ spelling, stems }: Word): number => {
    const key = [spelling, ...stems].join('\0');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, words.length);
    return words.push({ spelling, stems }) - 1;
  };
  const runsOf = ({ fields }: IndexRecord, blocks: readonly BlockTokens[]): SpokenRun[] => {
    let start = 0;
    return fields.flatMap((given, at) => {
      const first = start;
      start = nextBlock(start, blocks[at]?.words ?? 0);
      const { field, language: own = language } = given;
      const runs = own === language ? runsIn(wordsIn(given)) : [];
      return runs.map(({ place, run }) => ({ field, start: first + place, words: run.map(numberOf) }));
    });
  };
  return { words, runsOf };
}

/** Parts a block at runs of scripts without spaces, which are in no compound and take a place for each sign. */
function runsIn(words: readonly Word[]): { place: number; run: Word[] }[] {
  const runs: { place: number; run: Word[] }[] = [];
  let place = 0;
  let open: Word[] | undefined;
  for (const word of words) {
    if (word.unspaced) {
      place += signsOf(word.spelling).length;
      open = undefined;
      continue;
    }
    if (!open) runs.push({ place, run: (open = []) });
    open.push(word);
    place += 1;
  }
  return runs;
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

/** The longest word of the newest title, which is likely to be a rare one; of Chinese two signs. */
function sampleOf([newest]: readonly IndexRecord[], language: string, resources: Resources): string {
  const title = newest?.shown.head.title ?? '';
  const words = wordsOf(title, language, resources).map(({ start, end, unspaced }) => title.slice(start, unspaced ? start + 2 : end)); // prettier-ignore
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function writeSegment(
  listed: Listed,
  terms: readonly Term[],
  records: readonly IndexRecord[],
): Uint8Array<ArrayBuffer> {
  const out = createByteWriter(1 << 18);
  out.text(JSON.stringify(listed));
  out.number(terms.length);
  for (const { token, postings, places } of terms) {
    out.text(token);
    out.number(postings.rows.length);
    for (const row of postings.rows) out.number(row);
    out.run(postings.marks);
    out.number(places.length);
    out.run(places);
  }
  for (const { shown } of records) {
    const text = packed(JSON.stringify(shown.text));
    out.number(text.length);
    out.run(text);
  }
  return out.done();
}

export const packed = (content: string | Uint8Array) => new Uint8Array(gzipSync(content, { level: 9 }));

export function readSegment(bytes: Uint8Array): Segment {
  const input = createByteReader(bytes);
  // Written by writeSegment.
  const listed = JSON.parse(input.text()) as Listed;
  const terms = Array.from({ length: input.number() }, (): Term => {
    const token = input.text();
    const pages = input.number();
    const rows = new Uint32Array(pages);
    for (let at = 0; at < pages; at++) rows[at] = input.number();
    return { token, postings: { rows, marks: input.run(pages) }, places: input.run(input.number()) };
  });
  return { ...listed, terms, texts: listed.pages.map(() => input.run(input.number())) };
}
