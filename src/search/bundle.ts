/** One language's index as files, joined from its segments: tokens, vocabulary, and what results show of a page. */
import { required } from '../model/required.ts';
import { catalogueOf } from './catalogue.ts';
import { compoundTokens, joinCompounds, wordIn, type Compounds } from './folding/tokens.ts';
import { loadResources } from './folding/load.ts';
import { chunksOf } from './inverted/chunks.ts';
import { addTerms, createCollector, joinTerms, type Term } from './inverted/postings.ts';
import type { Overview } from './overview.ts';
import { packed, readSegment, segmentOf, type Segment, type SegmentInput } from './segment.ts';
import { headFile, headsInFile, textFile } from './shown.ts';
import { reversed, vocabularyOf, wordFiles } from './vocabulary.ts';
import { ascending } from '../model/order.ts';

export interface BundleInput {
  language: string;
  /** In the order of their pages. */
  segments: readonly Uint8Array[];
}

/** The index, by path in its folder. */
export type Bundle = Record<string, Uint8Array>;

/** The whole index at once. */
export async function buildBundle(input: SegmentInput): Promise<Bundle> {
  const records = [...input.records].sort(
    (a, b) => ascending(b.date, a.date) || ascending(a.publication, b.publication),
  );
  return joinBundle({ language: input.language, segments: [await segmentOf({ ...input, records })] });
}

export async function joinBundle({ language, segments: given }: BundleInput): Promise<Bundle> {
  const segments = given.map(readSegment);
  const chunks = chunksOf(withCompounds(segments), wordIn);
  const words = vocabularyOf(segments.flatMap((segment) => segment.words));
  const [starts, ends] = [wordFiles(words, (word) => word), wordFiles(words, reversed)];
  const places = chunks.map((chunk) => packed(chunk.places));
  const signs = await simplifiedIn(segments, language);
  const overview: Overview = {
    lengths: segments.map(({ lengths }) => lengths).join(''),
    sample: segments.map(({ sample }) => sample).find((word) => word !== '') ?? '',
    index: chunks.map(({ border }) => border).join('\n'),
    far: places.flatMap((bytes, at) => (bytes.length > mostPlaces ? [at] : [])),
    starts: starts.borders.join('\n'),
    ends: ends.borders.join('\n'),
    ...(signs === undefined ? {} : { simplified: signs }),
  };
  const pages = segments.flatMap((segment) => segment.pages);
  const files: [string, Uint8Array][] = [
    ['overview.pack', packed(JSON.stringify(overview))],
    ['symbols.pack', packed(JSON.stringify(symbolsOf(pages)))],
    ...chunks.map(({ words }, at): [string, Uint8Array] => [`index/${at.toString(36)}.pack`, packed(words)]),
    ...places.map((bytes, at): [string, Uint8Array] => [`places/${at.toString(36)}.pack`, bytes]),
    ...starts.files.map((text, at): [string, Uint8Array] => [`words/s${at}.pack`, packed(text)]),
    ...ends.files.map((text, at): [string, Uint8Array] => [`words/e${at}.pack`, packed(text)]),
    ...segments.flatMap(({ texts }) => texts).map((text, row): [string, Uint8Array] => [textFile(row), new Uint8Array(text)]), // prettier-ignore
    ...headFiles(pages),
    ['catalogue.json', jsonBytes(catalogueOf(pages))],
  ];
  return Object.fromEntries(files);
}

/** Bytes of places that are fetched to see whether words are near to each other; more are fetched for a phrase alone. */
const mostPlaces = 9000;

const jsonBytes = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));

function headFiles(pages: Segment['pages']): [string, Uint8Array][] {
  const files: [string, Uint8Array][] = [];
  for (let row = 0; row < pages.length; row += headsInFile)
    files.push([headFile(row), jsonBytes(pages.slice(row, row + headsInFile).map(({ head }) => head))]);
  return files;
}

/** Tokens of all pages, those of words that some text writes as one and others apart included. */
function withCompounds(segments: readonly Segment[]): Term[] {
  const compounds = joinCompounds(segments.flatMap((segment) => segment.compounds));
  return joinTerms(
    segments.map((segment) => ({
      pages: segment.pages.length,
      terms: compounds.size === 0 ? segment.terms : addTerms(segment.terms, compoundsIn(segment, compounds)),
    })),
  );
}

/** Tokens of the compounds that pages of a segment write apart. */
function compoundsIn({ pages, spokenWords }: Segment, compounds: Compounds): Term[] {
  const isFirst = spokenWords.map(({ spelling }) => compounds.has(spelling));
  const collector = createCollector();
  for (const { spoken } of pages) {
    for (const { field, start, words: numbers } of spoken) {
      if (!numbers.some((number) => isFirst[number])) continue;
      const words = numbers.map((number) => required(spokenWords[number], 'word of the segment'));
      numbers.forEach((number, at) => {
        if (!isFirst[number]) return;
        for (const token of compoundTokens(words, at, compounds)) collector.add(token, field, start + at);
      });
    }
    collector.nextPage();
  }
  return collector.terms();
}

/** All document symbols, for what is near to one that nobody has. */
function symbolsOf(pages: Segment['pages']): [symbol: string, row: number][] {
  return pages.flatMap(({ symbols }, row) => symbols.map((symbol): [string, number] => [symbol, row]));
}

/** A query needs no others, and the whole table is a tenth of what a first query fetches. */
async function simplifiedIn(segments: readonly Segment[], language: string): Promise<string | undefined> {
  const { simplified } = await loadResources(language);
  if (!simplified) return undefined;
  const signs = new Set(segments.flatMap((segment) => [...segment.signs]));
  for (const sign of [...signs]) signs.add(simplified.get(sign) ?? sign);
  return [...simplified].flatMap(([traditional, simple]) => (signs.has(simple) ? [traditional + simple] : [])).join('');
}
