/**
 * Makes Pagefind's index smaller to fetch and quicker to search: words in smaller files, pages under short names, places of
 * words only where a phrase may need them. Pure. Format of Pagefind 1.5 (CBOR, RFC 8949; only definite lengths):
 * the overview is `[version, [[page, words], …], [[first word, last word, file], …], filters, sorts, fields]`,
 * a file of words is `[[[word, …], …]]`.
 */
import { shortName } from './catalogue.ts';
import { probe, wordIn } from './folding/tokens.ts';

/** Bytes of words in one file, before compression: some 2 KB after it. */
const target = 10_000;

export interface PackedIndex {
  overview: Uint8Array;
  /** Files of words by name. */
  files: Map<string, Uint8Array>;
}

/**
 * @param rename new name of a page
 * @param inPhrases whether a token is sought in phrases; of others, and of those on most pages, the places are not kept
 */
export function repack(
  { overview, files }: PackedIndex,
  rename: (page: string) => string,
  inPhrases: (token: string) => boolean,
): PackedIndex {
  const [version, pages, chunks, ...rest] = itemsOf(overview);
  const most = Math.max(fewPages, itemsOf(pages!).length * mostPages);
  const words = itemsOf(chunks!)
    .flatMap((chunk) => itemsOf(itemsOf(files.get(readText(itemsOf(chunk)[2]!))!)[0]!))
    .map((entry) =>
      !inPhrases(wordOf(entry)) || headAt(itemsOf(entry)[1]!, 0).value > most ? withoutPlaces(entry) : entry,
    );
  const groups = grouped(words);
  const packed = new Map(groups.map((group, at): [string, Uint8Array] => [shortName(at), array([array(group)])]));
  // Where one file ends the next begins, so that each word, also one that is not there, falls into one file.
  const borders = groups.map((group, at) =>
    at === 0 ? '' : border(wordOf(groups[at - 1]!.at(-1)!), wordOf(group[0]!)),
  );
  const listed = groups.map((_, at) =>
    array([text(borders[at]!), text(borders[at + 1] ?? '\u{10ffff}'), text(shortName(at))]),
  );
  const renamed = itemsOf(pages!).map((page) => {
    const [name, words] = itemsOf(page);
    return array([text(rename(readText(name!))), integer(inSteps(headAt(words!, 0).value))]);
  });
  return { overview: array([version!, array(renamed), array(listed), ...rest]), files: packed };
}

/** Share of the pages above which a word tells too little to know where it stands: half of the largest files would be that. */
const mostPages = 0.05;
/** Below this number of pages a word takes little space anyway. */
const fewPages = 400;

/**
 * Of a word without places is kept how much it weighs on each page. Pagefind adds the squares of the weights, so one place
 * of a greater weight stands for many: less to fetch, and less for Pagefind to tell of each page. An entry is
 * `[word, [[pages on, [-1 - weight, place, places on, …], …], …], …]`; a weight begins the places anew.
 */
function withoutPlaces(entry: Uint8Array): Uint8Array {
  const [word, pages, ...rest] = itemsOf(entry);
  const nowhere = placeOf(readText(word!));
  const pagesWithout = itemsOf(pages!).map((page) => {
    const [step, places, ...others] = itemsOf(page);
    let [weight, squares] = [0, 0];
    for (const place of itemsOf(places!)) {
      const { type, value } = headAt(place, 0);
      if (type === 1) weight = value;
      else squares += weight ** 2;
    }
    const instead: Uint8Array[] = [];
    for (let left = squares; left > 0; left -= greatestWeight ** 2) {
      const one = Math.min(greatestWeight, inSteps(Math.sqrt(left)));
      instead.push(Uint8Array.from(encodeHead(1, one)), integer(nowhere + instead.length));
    }
    return array([step!, array(instead), ...others]);
  });
  return array([word!, array(pagesWithout), ...rest]);
}

/** A place that no text reaches. */
export const behindText = 1_000_000;

/**
 * The place of a word whose places are not kept: another one for each word, since Pagefind takes words at the same place for
 * parts of a compound. FNV-1a.
 */
export function placeOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193) >>> 0;
  return behindText + (hash % 0x40000) * mostWeights;
}

/** Weights of a word on a page: more than any page has. */
const mostWeights = 16;

/** A weight is one byte for Pagefind. */
const greatestWeight = 255;
/** Weights and lengths of pages are kept in steps, each so many times the one before: few different ones compress to less. */
const ratio = 1.2;
const inSteps = (value: number) => Math.ceil(ratio ** Math.round(Math.log(Math.max(value, 1)) / Math.log(ratio)));

const wordOf = (entry: Uint8Array) => readText(itemsOf(entry)[0]!);

/** The forms of a word, which are asked for together, lie in one file; the probe, which is asked for with all, in its own. */
function grouped(words: readonly Uint8Array[]): Uint8Array[][] {
  const groups: Uint8Array[][] = [];
  let [size, last] = [Infinity, ''];
  for (const word of words) {
    const form = wordIn(wordOf(word));
    if ((size >= target && form !== last) || form === wordIn(probe)) {
      groups.push([]);
      size = 0;
    }
    last = form;
    groups.at(-1)!.push(word);
    size = form === wordIn(probe) ? Infinity : size + word.length;
  }
  return groups;
}

/** The shortest beginning of `next` that comes after `last`. */
function border(last: string, next: string): string {
  const [before, after] = [[...last], [...next]];
  const same = after.findIndex((letter, at) => letter !== before[at]);
  return after.slice(0, same + 1).join('');
}

interface Head {
  type: number;
  value: number;
  /** Bytes of the head itself. */
  length: number;
}

function headAt(bytes: Uint8Array, at: number): Head {
  const type = bytes[at]! >> 5;
  const info = bytes[at]! & 31;
  if (info < 24) return { type, value: info, length: 1 };
  if (info > 26) throw new Error('Pagefind’s index has a form that this version does not know');
  const extra = 2 ** (info - 24);
  let value = 0;
  for (let index = 1; index <= extra; index++) value = value * 256 + bytes[at + index]!;
  return { type, value, length: 1 + extra };
}

/** Where the item that starts at a place ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { type, value, length } = headAt(bytes, at);
  let end = at + length;
  if (type === 2 || type === 3) return end + value;
  const inner = type === 4 ? value : type === 5 ? 2 * value : type === 6 ? 1 : 0;
  for (let index = 0; index < inner; index++) end = endOf(bytes, end);
  return end;
}

/** The items of an array, as they are encoded. */
function itemsOf(bytes: Uint8Array): Uint8Array[] {
  const { type, value, length } = headAt(bytes, 0);
  if (type !== 4) throw new Error('Pagefind’s index has a form that this version does not know');
  const items: Uint8Array[] = [];
  let at = length;
  for (let index = 0; index < value; index++) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

function readText(item: Uint8Array): string {
  return new TextDecoder().decode(item.subarray(headAt(item, 0).length));
}

function encodeHead(type: number, value: number): number[] {
  const first = type << 5;
  if (value < 24) return [first | value];
  if (value < 0x100) return [first | 24, value];
  if (value < 0x10000) return [first | 25, value >> 8, value & 255];
  return [first | 26, (value >>> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function array(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([Uint8Array.from(encodeHead(4, items.length)), ...items]);
}

const integer = (value: number) => Uint8Array.from(encodeHead(0, value));

function text(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  return Buffer.concat([Uint8Array.from(encodeHead(3, bytes.length)), bytes]);
}
