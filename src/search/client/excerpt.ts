/** Finds the words of a query in text as written: marks, passages, links. Pure. */
import { required } from '../../model/required.ts';
import { basesOf } from '../folding/related.ts';
import { lessMarked } from '../folding/rules.ts';
import { isUnspaced, pairsOf, rootsOf } from '../folding/tokens.ts';
import type { Query } from '../query/query.ts';
import { wordsOf, type Resources, type Word } from '../folding/words.ts';
import type { Head } from '../shown.ts';
import type { Passage, Piece } from './protocol.ts';

/** Passages shown for one result. */
const most = 2;

/** Tells whether a word of a text is one of the query. */
export type Matcher = (word: Word) => boolean;

/** @param further spellings that words of the query were corrected to */
export function matcherOf({ units, language }: Query, further: readonly string[] = []): Matcher {
  const wanted = units.map(({ word, beginning }) => {
    const forms = new Set([word.spelling, ...lessMarked(word.spelling)]);
    const stems = new Set([
      ...word.stems.flatMap((stem) => [stem, ...lessMarked(stem)]),
      ...(word.content.length > 1 ? word.content : []),
    ]);
    return { word, forms, stems, beginning };
  });
  const runs = units.filter(({ word }) => word.unspaced).flatMap(({ word }) => pairsOf(word.spelling));
  const corrected = new Set(further);
  const isRelated = relatedTo(
    units.map(({ word }) => word).filter(({ unspaced }) => !unspaced),
    language,
  );
  return (candidate) => {
    if (candidate.unspaced) return runs.some((pair) => candidate.spelling.includes(pair));
    if (corrected.has(candidate.spelling)) return true;
    const isForm = wanted.some(({ word, forms, stems, beginning }) => {
      if (word.unspaced) return false;
      if (forms.has(candidate.spelling) || candidate.stems.some((stem) => stems.has(stem))) return true;
      if (lessMarked(candidate.spelling).includes(word.spelling)) return true;
      if (candidate.content.length > 1 && candidate.content.some((part) => forms.has(part))) return true;
      return beginning !== undefined && candidate.spelling.startsWith(beginning);
    });
    return isForm || isRelated(candidate);
  };
}

/** Tells words that are made of the same as one of the query; each spelling is looked at once. */
function relatedTo(words: readonly Word[], language: string): Matcher {
  const madeOf = (word: Word) => [...basesOf(word.spelling, word.stems, language), ...rootsOf(word, language)];
  const made = new Set(words.flatMap(madeOf));
  const own = new Set(words.flatMap(({ spelling, stems }) => [spelling, ...stems]));
  const known = new Map<string, boolean>();
  return (word) => {
    const { spelling, stems } = word;
    let related = known.get(spelling);
    if (related === undefined) {
      related = stems.some((stem) => made.has(stem)) || madeOf(word).some((base) => made.has(base) || own.has(base)); // prettier-ignore
      known.set(spelling, related);
    }
    return related;
  };
}

interface Hit {
  start: number;
  end: number;
}

/** Where words of the query stand; inside a Chinese run only the sought signs. */
function hitsIn(text: string, words: readonly Word[], { units }: Query, matches: Matcher): Hit[] {
  const hits: Hit[] = [];
  for (const word of words) {
    if (!matches(word)) continue;
    if (!word.unspaced) hits.push({ start: word.start, end: word.end });
    else {
      // Simplified and traditional signs have the same length, so places in the spelling are places in the text.
      const sought = units.filter((unit) => unit.word.unspaced).map((unit) => unit.word.spelling);
      const found = sought.flatMap((run) => runsIn(word.spelling, run));
      for (const [start, end] of found) hits.push({ start: word.start + start, end: word.start + end });
    }
  }
  return hits.filter(({ end }) => end <= text.length).sort((a, b) => a.start - b.start);
}

/** Where a run of signs is in a text; if it is not there as a whole, where two or more of its signs are. */
function runsIn(text: string, run: string): [start: number, end: number][] {
  const whole: [number, number][] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) whole.push([at, at + run.length]);
  if (whole.length > 0 || !isUnspaced(run) || run.length < 3) return whole;
  const pairs = new Set(pairsOf(run).slice(0, -1));
  const parts: [number, number][] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (!pairs.has(text.slice(at, at + 2))) continue;
    const last = parts.at(-1);
    if (last && last[1] > at) last[1] = at + 2;
    else parts.push([at, at + 2]);
  }
  return parts;
}

/** The text cut into pieces, those with words of the query marked. */
export function markedPieces(
  text: string,
  language: string,
  resources: Resources,
  query: Query,
  matches: Matcher,
): Piece[] {
  return pieces(text, hitsIn(text, wordsOf(text, language, resources), query, matches), 0, text.length);
}

function pieces(text: string, hits: readonly Hit[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  const add = (piece: string, marked: boolean) => {
    if (piece !== '') found.push({ text: piece, marked });
  };
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  return found;
}

interface ShownText {
  head: Pick<Head, 'url' | 'lang'>;
  text: { blocks: readonly (readonly [anchor: string, text: string])[] };
}

/** The passages with the greatest number of different words of the query, in the order of the text. */
export function passagesOf(
  { head: { url, lang }, text: { blocks } }: ShownText,
  resources: Resources,
  query: Query,
  matches: Matcher,
): Passage[] {
  const rated = blocks.flatMap(([anchor, text], at) => {
    const words = wordsOf(text, lang, resources);
    const hits = hitsIn(text, words, query, matches);
    if (hits.length === 0) return [];
    const different = new Set(words.filter(matches).map(({ stems }) => stems[0])).size;
    return [{ at, anchor, text, words, hits, rating: different + Math.min(hits.length, 5) / 10 }];
  });
  return rated
    .sort((a, b) => b.rating - a.rating || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ anchor, text, words, hits }) => {
      const [from, to] = windowOf(text, words, hits);
      const cut = pieces(text, hits, from, to);
      if (from > 0) cut.unshift({ text: '… ', marked: false });
      if (to < text.length) cut.push({ text: ' …', marked: false });
      const number = /^p(\d+)$/.exec(anchor)?.[1];
      const first = required(
        hits.find(({ start }) => start >= from),
        'place found in the stretch',
      );
      return {
        href: `${url}${anchor === '' ? '#' : `#${anchor}`}${textDirective(text, first)}`,
        paragraph: number === undefined ? undefined : Number(number),
        pieces: cut,
      };
    });
}

/** Signs of a sentence above which it is cut. */
const longest = 300;
/** Signs before and after the words in a sentence that is cut. */
const [before, after] = [60, 180];

/** The sentence with the densest group of hits; of a long one a stretch around them. */
function windowOf(text: string, words: readonly Word[], hits: readonly Hit[]): [from: number, to: number] {
  const close = (hit: Hit) => hits.filter(({ start }) => start >= hit.start && start <= hit.start + after).length;
  const best = hits.reduce((found, hit) => (close(hit) > close(found) ? hit : found), required(hits[0], 'first place'));
  const [from, to] = sentenceAt(text, best.start);
  if (to - from <= longest) return [from, to];
  // Cut at words; a Chinese run counts as one word, so it is cut by signs.
  const first = words.find(({ start, unspaced }) => !unspaced && start >= best.start - before)?.start;
  const last = words.findLast(({ end, unspaced }) => !unspaced && end <= best.end + after)?.end;
  return [
    Math.max(from, first !== undefined && first <= best.start ? first : best.start - before),
    Math.min(to, last !== undefined && last >= best.end ? last : best.end + after),
  ];
}

/** From the end of the sentence before to the end of its own. */
function sentenceAt(text: string, place: number): [from: number, to: number] {
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?؟…](?:[»”"’)\]]*)\s+(?=\P{Ll})|[。！？][」』”）]*|\n+/gu)) {
    const end = index + stop.length;
    if (end > place) return [from, index + stop.trimEnd().length];
    from = end;
  }
  return [from, text.length];
}

/**
 * A text fragment that marks the words as written: `:~:text=[before-,]words[,-after]`. The neighbours make it this
 * paragraph and not the first one of the page that holds the word.
 */
export function textDirective(text: string, { start, end }: Hit): string {
  const context = (words: string | undefined) =>
    words !== undefined && /[\p{L}\p{N}]/u.test(words) ? words.trim() : '';
  const before = context(/(\S+\s+){0,2}\S*$/.exec(text.slice(0, start))?.[0]);
  const after = context(/^\S*(\s+\S+){0,2}/.exec(text.slice(end))?.[0]);
  const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  return `:~:text=${before === '' ? '' : `${encode(before)}-,`}${encode(text.slice(start, end))}${after === '' ? '' : `,-${encode(after)}`}`;
}
