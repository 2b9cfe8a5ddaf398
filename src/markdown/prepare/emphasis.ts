/**
 * Emphasis beside punctuation that is not Latin: `**注意：**请`, `**توجه:**متن`, `mot**«oui»**suite`. CommonMark lets signs of
 * emphasis open or close by whether punctuation or a letter is beside them, and takes spaces between words for granted.
 * Here what is beside them counts as a letter to the parser where that makes the difference.
 *
 * For Chinese, Japanese and Korean this is the amendment of Tatsunori Uchino to CommonMark (“CJK-friendly emphasis”,
 * github.com/tats-u/markdown-cjk-friendly); for other scripts than the Latin one, and for punctuation outside ASCII, the same
 * rule holds where the mark opens or closes in its own right, so that nested emphasis is read as before. Pure.
 */
import { exchanged, type StandIns } from './stand-ins.ts';

const runs = /\*+|~~+/g;
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const punctuation = /[\p{P}\p{S}]/u;
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}\u3001-\u303f\u30fb\u30fc\ufe30-\ufe4f\uff01-\uffef]/u;
/** Letters of scripts that CommonMark's rule was made for. */
const latin = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const opens = /\p{Ps}/u;
/** Always at the end of something. */
const closes = /[\p{Pe}.,;:!?،؛؟۔…。，、；：！？．]/u;
const dash = /\p{Pd}/u;

/** Where a sign of emphasis has a character outside ASCII beside it. */
const mayMatter = /(?:\*|~~)[^\u0000-\u007f]|[^\u0000-\u007f](?:\*|~~)/;

export function friendlyEmphasis(source: string, standIns: StandIns): string {
  if (!mayMatter.test(source)) return source;
  const exchanges = new Map<number, string>();
  for (const { 0: run, index } of source.matchAll(runs)) {
    const end = index + run.length;
    const before = characterBefore(source, index);
    const after = characterAt(source, end);
    if (before < '\u0080' && after < '\u0080') continue;
    // A single sign between two marks, which open and close beside it as they are: `词**词**[^1]`.
    if (syntax.test(after) && source[index - before.length - 1] === run[0]) continue;
    if (syntax.test(before) && source[end + after.length] === run[0]) continue;
    const sides = sidesOf(source, index, end, before, after);
    const isCjk = wide.test(sides.before) || wide.test(sides.after);
    // Punctuation on one side only keeps the signs from closing or from opening.
    if (isPunctuation(before) && !isPunctuation(after) && !isSpace(after)) {
      if (isCjk || canClose(source, index, before, after, sides.after))
        level(exchanges, standIns, [before, index - before.length], [after, end]);
    } else if (isPunctuation(after) && !isPunctuation(before) && !isSpace(before)) {
      if (isCjk || canOpen(source, end, after, before, sides.before))
        level(exchanges, standIns, [after, end], [before, index - before.length]);
    }
  }
  return exchanged(source, exchanges);
}

/** ASCII signs that may have a meaning of their own in a line. */
const syntax = /[[\]()<>{}`!&\\_~:|#+*-]/;

/** Makes the two sides of the signs alike: both letters, or both punctuation where the one is part of the syntax. */
function level(
  exchanges: Map<number, string>,
  standIns: StandIns,
  mark: [string, number],
  other: [string, number],
): void {
  if (syntax.test(mark[0])) exchanges.set(other[1], standIns.for(other[0], 'punctuation'));
  else exchanges.set(mark[1], standIns.for(mark[0]));
}

/** The nearest characters that can be seen. */
const sidesOf = (source: string, index: number, end: number, before: string, after: string) => ({
  before: invisible.test(before) ? seenBefore(source, index) : before,
  after: invisible.test(after) ? seenAfter(source, end) : after,
});

function canClose(source: string, index: number, before: string, after: string, seen: string): boolean {
  if (invisible.test(after) && isSpace(seen)) return true;
  if (isSymbol(before)) return false;
  if (before < '\u0080' && (latin.test(seen) || !letter.test(seen))) return false;
  if (closes.test(before)) return true;
  const inside = characterBefore(source, index - before.length);
  return !opens.test(before) && !dash.test(before) && !isSpace(inside) && !opens.test(inside);
}

function canOpen(source: string, end: number, after: string, before: string, seen: string): boolean {
  if (invisible.test(before) && isSpace(seen)) return true;
  if (isSymbol(after)) return false;
  if (after < '\u0080' && (latin.test(seen) || !letter.test(seen))) return false;
  if (opens.test(after)) return true;
  const inside = characterAt(source, end + after.length);
  return !closes.test(after) && !dash.test(after) && (letter.test(inside) || opens.test(inside));
}

const isSpace = (character: string) => character === '' || /\s/.test(character);
const isSymbol = (character: string) => /\p{S}/u.test(character);
const isPunctuation = (character: string) => character !== '' && punctuation.test(character);

function characterBefore(source: string, index: number): string {
  if (index === 0) return '';
  const unit = source.charCodeAt(index - 1);
  return unit >= 0xdc00 && unit < 0xe000 ? source.slice(index - 2, index) : source.charAt(index - 1);
}

function characterAt(source: string, index: number): string {
  const point = source.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The nearest character that can be seen. */
function seenBefore(source: string, index: number): string {
  let at = index;
  let character = characterBefore(source, at);
  for (; invisible.test(character); character = characterBefore(source, at)) at -= character.length;
  return character;
}

function seenAfter(source: string, index: number): string {
  let at = index;
  let character = characterAt(source, at);
  for (; invisible.test(character); character = characterAt(source, at)) at += character.length;
  return character;
}
