/** I/O: one language's index in the browser: its files, fetched when they are wanted and kept. */
import { required } from '../../model/required.ts';
import type { Catalogue } from '../catalogue.ts';
import { loadResources } from '../folding/load.ts';
import { stopwordsOf } from '../folding/stopwords.ts';
import { wholeToken } from '../folding/tokens.ts';
import type { Resources } from '../folding/words.ts';
import { chunkFor, readPlaces, readWords, type WordFile } from '../inverted/chunks.ts';
import { pagesOf, type Overview } from '../overview.ts';
import { firstTokens, queryOf, type Query } from '../query/query.ts';
import { answerTo, type Answered } from '../ranking/answer.ts';
import type { Searched } from '../ranking/index-types.ts';
import { headFile, headsInFile, textFile, type Head, type Text } from '../shown.ts';
import { filesWith, readWordFile, reversed } from '../vocabulary.ts';
import { matcherOf, passagesOf } from './excerpt.ts';
import { once } from './once.ts';

export interface LanguageIndex {
  language: string;
  resources: Resources;
  /** Whether a page is no publication, but that of an area, topic or body. */
  isEntry(page: number): boolean;
  /** Searches once, so that the code is compiled before somebody waits for it. */
  rehearse(): Promise<void>;
  answer(text: string): Promise<Answered>;
  query(text: string): Query;
  /** Fetches what the words of a query need, while it is still being typed. */
  prepare(text: string): void;
  head(page: number): Promise<Head>;
  text(page: number): Promise<Text>;
  catalogue(): Promise<Catalogue>;
  /** All document symbols with the rows of their pages. */
  symbols(): Promise<readonly (readonly [symbol: string, row: number])[]>;
}

export class MissingIndex extends Error {}

/** @param bundle address of the folder of the language's index */
export async function openIndex(language: string, bundle: string): Promise<LanguageIndex> {
  // The files of an index are written by `bundle.ts`: what they hold need not be looked at again.
  const json = async <T>(bytes: Promise<Uint8Array>) => JSON.parse(new TextDecoder().decode(await bytes)) as T;
  const packed = <T>(name: string) => json<T>(unpack(bundle + name));
  // Written by the build.
  const heads = once(async (name) => (await get(bundle + name)).json() as Promise<Head[]>);
  const texts = once((name) => packed<Text>(name));
  const overview = packed<Overview>('overview.pack');
  const [{ sample, ...opened }, resources] = await Promise.all([
    overview,
    loadResources(language, { pairs: async () => (await overview).simplified }),
  ]);
  const stopwords = stopwordsOf(language);
  let [last, parsed] = ['', queryOf('', language, resources, stopwords)];
  const query = (text: string) => {
    if (text !== last) [last, parsed] = [text, queryOf(text, language, resources, stopwords)];
    return parsed;
  };
  const files = openFiles(bundle, opened);
  rehearseMarks(query(sample), sample, language, resources);
  return {
    language,
    resources,
    isEntry: (page) => files.searched.pages.entries[page] === 1,
    rehearse: async () => void (await answerTo(sample, query, files.searched)),
    query,
    answer: (text) => {
      files.prepare(query(text)); // all files at once
      return answerTo(text, query, files.searched);
    },
    prepare: (text) => files.prepare(query(text)),
    head: async (page) => required((await heads(headFile(page)))[page % headsInFile], `entry ${page} of the index`),
    text: (page) => texts(textFile(page)),
    // Written by the build.
    catalogue: once(async () => (await get(`${bundle}catalogue.json`)).json() as Promise<Catalogue>).bind(
      undefined,
      '',
    ),
    symbols: once(() => packed<[string, number][]>('symbols.pack')).bind(undefined, ''),
  };
}

interface Files {
  searched: Searched;
  /** Fetches what the words of a query need. */
  prepare(query: Query): void;
}

/** Files that one beginning is looked up in at most: with more of them it tells too little. */
const mostFiles = 6;

function openFiles(
  bundle: string,
  { lengths, far: tooMany, ...borders }: Omit<Overview, 'sample' | 'simplified'>,
): Files {
  const far = new Set(tooMany);
  // The border of the first file is empty, so a list is never.
  const listed = (lines: string) => lines.split('\n');
  const [ofIndex, starts, ends] = [listed(borders.index), listed(borders.starts), listed(borders.ends)];
  const words = once(async (name) => readWords(await unpack(`${bundle}index/${name}.pack`)));
  const places = once(async (name) => readPlaces(await unpack(`${bundle}places/${name}.pack`), await words(name)));
  const vocabulary = once(async (name) =>
    readWordFile(new TextDecoder().decode(await unpack(`${bundle}words/${name}.pack`))),
  );
  const filesFor = (letters: string) => {
    const [first, last] = [chunkFor(letters, ofIndex), chunkFor(`${letters}\uffff`, ofIndex)];
    return Array.from({ length: Math.min(mostFiles, last - first + 1) }, (_, at) => (first + at).toString(36));
  };
  const isNear = (token: string) => !far.has(chunkFor(token, ofIndex));
  const fileOf = (token: string) => chunkFor(token, ofIndex).toString(36);
  return {
    searched: {
      pages: pagesOf({ lengths }),
      postings: async (token) => (await words(fileOf(token))).postings.get(token),
      places: async (token) => (await places(fileOf(token))).get(token),
      nearPlaces: async (token) => (isNear(token) ? (await places(fileOf(token))).get(token) : undefined),
      beginning: async (letters) =>
        (await Promise.all(filesFor(letters).map(words))).flatMap((file) => beginningsIn(file, letters)),
      wordsWith: async (part, where) => {
        const [key, list, letter] = where === 'start' ? [part, starts, 's'] : [reversed(part), ends, 'e'];
        const found = await Promise.all(filesWith(key, list).slice(0, mostFiles).map((number) => vocabulary(`${letter}${number}`))); // prettier-ignore
        return found.flat().filter(({ spelling }) => (where === 'start' ? spelling.startsWith(part) : spelling.endsWith(part))); // prettier-ignore
      },
    },
    prepare: (query) => {
      const beginnings = query.units.slice(-1).flatMap(({ beginning }) => (beginning === undefined ? [] : filesFor(beginning))); // prettier-ignore
      for (const name of new Set([...firstTokens(query).map(fileOf), ...beginnings])) words(name).catch(() => undefined); // prettier-ignore
    },
  };
}

function beginningsIn({ tokens, postings }: WordFile, letters: string) {
  return tokens.flatMap((token) => {
    const own = token.startsWith(letters) && token.endsWith(wholeToken('')) && token !== wholeToken(letters) ? postings.get(token) : undefined; // prettier-ignore
    return own ? [{ token, postings: own }] : [];
  });
}

/** Folds and marks once while files are on their way: regular expressions are compiled when they first run. */
function rehearseMarks(query: Query, sample: string, lang: string, resources: Resources): void {
  const shown = { head: { url: '', lang }, text: { blocks: [['', `${sample} ${sample}`]] } } as const;
  passagesOf(shown, resources, query, matcherOf(query));
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new MissingIndex(address);
  return response;
}

/** A compressed file, which some servers unpack on the way. */
async function unpack(address: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await get(address)).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What fails here fails where it is read. (A Blob would do the same, by way of the browser’s main process.)
  writer.write(bytes).then(() => writer.close()).catch(() => undefined); // prettier-ignore
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
