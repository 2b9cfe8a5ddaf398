/**
 * Isolation of runs of foreign direction: `A/79/123*` inside Persian, `سند` inside English. Without it the Unicode
 * bidirectional algorithm lets neighbours decide: `A/RES/79/1 (۲۰۲۵)` comes out with its parts in the wrong places.
 * The caller marks a run as `<bdi dir>` in HTML; where there are no elements (titles, meta tags, SVG, PDF) the
 * isolates U+2066 … U+2069 do the same (UAX #9, section 2.4).
 */
import { rightToLeftLetters } from './right-to-left.ts';
import type { Direction, Language } from './table.ts';

interface Run {
  text: string;
  /** Direction of a run that must be isolated; `null` for text of the language's own direction. */
  foreign: Direction | null;
}

/** How runs of one direction look inside text of the other. */
interface Grammar {
  /** Characters with which a run can begin; found fast, then looked at closely. */
  start: RegExp;
  /** A word of a run (sticky, like gap and bracket). */
  word: RegExp;
  /** What may be between two words of one run. */
  gap: RegExp;
  /** A bracket or quotation that follows a word of the run. */
  bracket: RegExp;
  /** Characters of the language's own direction; a bracket that holds one is not part of the run. */
  own: RegExp;
  /** Whether the run needs isolation at all: a plain number does not. */
  needed: RegExp;
}

const rtlLetter = String.raw`[\p{L}&&[${rightToLeftLetters}]]`;
const ltrLetter = String.raw`[\p{L}--${rtlLetter}]`;
const nativeDigit = '[٠-٩۰-۹]';
const space = String.raw`[ \u00a0\u202f]`;
const brackets = String.raw`\((?:[^\(\)]|\([^\(\)]{0,99}\)){0,200}\)|\[[^\[\]]{0,200}\]|“[^“”]{0,200}”|‘[^‘’]{0,200}’|"[^"]{0,200}"`;

/**
 * A sign of a number: one that follows no letter or digit. A hyphen after a letter belongs to the word (`كوفيد-19`, `د-26`), and so
 * does a minus but after the Arabic words of one letter that are written together with the next: `و−3٫5`.
 */
const signBefore = String.raw`(?:(?<![\p{L}\p{M}\p{N}\u200c])[+−\-]|(?<=(?<![\p{L}\p{M}\p{N}])[وفبكل])−)`;
const nativeNumber = String.raw`(?<!${nativeDigit}|${nativeDigit}[٫٬.,])${nativeDigit}+(?:[٫٬.,\/]${nativeDigit}+)*`;
/** A signed number in native digits: without isolation its sign would be behind it. */
const signedNative = String.raw`${signBefore}${nativeDigit}+(?:[٫٬.,\/]${nativeDigit}+)*`;
/** A percent or currency sign typed before its number stays with it; a number with the percent sign behind it is looked at below. */
const signFirst = String.raw`(?<!${nativeDigit}|[0-9])[٪%‰]\u00a0?[+−\-]?(?:${nativeDigit}|[0-9])(?:${nativeDigit}|[0-9]|[٫٬.,](?=${nativeDigit}|[0-9]))*|[$€£¥₹₽]${nativeDigit}(?:${nativeDigit}|[٫٬.,](?=${nativeDigit}))*`;
const raised = '⁰¹²³⁴-⁹⁺⁻ⁿ₀-₉₊₋';

/** Letters and digits with the signs that may join them, then signs that belong to the end: `A/AC.96/(LXIV)`, `C++`, `BRICS+`, `A/79/123*`, `U.N.` */
const ltrWord = (() => {
  const first = `[${ltrLetter}0-9]`;
  const character = `[${ltrLetter}0-9${raised}]`;
  const operator = '=+*×÷^≈±<>≤≥';
  const joint = String.raw`[\/.\-–—_'’:&@#%~°\u200d${operator}]+(?=[${first}${nativeDigit}])|[,٫٬](?=[0-9])`;
  const digitsOfOther = String.raw`(?<=[\/.\-–_${operator}])${nativeDigit}+(?:[٫٬]${nativeDigit}+)*`;
  const bracketInside = String.raw`\/?\([0-9A-Za-z.\-]+\)`;
  const sign = String.raw`[@#$€£°](?=${first})|${signBefore}(?=${first})`;
  const end = String.raw`[+*#%‰°]+|(?<=\b[A-Za-z]\.[A-Za-z])\.`;
  // A number of the own digits begins a run where a unit or a formula goes on with it: `۲۵°C`, `۲۵ °C`, `۲×۳=۶`, `۱۰⁻³`.
  const native = String.raw`${nativeNumber}(?=[${raised}]|(?:${space}?°)?${ltrLetter}|[×÷^≈±=]${first}|[+*×÷^≈±=]${nativeDigit})`;
  return String.raw`(?:${sign})?(?:${first}|${native})(?:${character}|\p{M}|${joint}|${digitsOfOther}|${bracketInside})*(?:${end})?`;
})();
/** Brackets in addresses come in pairs; signs at the end belong to the sentence. */
const webAddress = (() => {
  const character = String.raw`(?:[^\s<>"«»،؛.,;:!?’”\(\)\[\]]|\([^\s<>\(\)]*\))`;
  return String.raw`(?:https?:\/\/|www\.|mailto:)(?:${character}|[.,;:!?’])*${character}`;
})();
const telephone = String.raw`\+[0-9][0-9 \u00a0\(\)\-]*[0-9]|\+(?=(?:[ \u00a0\(\)\-]*[۰-۹]){7})[۰-۹][۰-۹ \u00a0\(\)\-]*[۰-۹]`;

const rtlWord = (() => {
  const character = `[${rtlLetter}${nativeDigit}]`;
  const joint = String.raw`[\/.\-–—'’:٫٬](?=${character})`;
  return String.raw`${character}(?:${character}|[\p{M}\u0640\u200c\u200d]|${joint})*[؟٪۔]?`;
})();
const latinNumber = String.raw`[0-9]+(?:[.,\/\-–][0-9]+)*`;

const grammar = (start: string, words: string, gap: string, bracket: string, own: string, needed: string): Grammar => ({
  start: new RegExp(start, 'vg'),
  word: new RegExp(words, 'vy'),
  gap: new RegExp(gap, 'vy'),
  bracket: new RegExp(`${space}*(?:${bracket})`, 'vy'),
  own: new RegExp(own, 'v'),
  needed: new RegExp(needed, 'v'),
});

const grammars: Record<Direction, Grammar> = {
  ltr: grammar(
    `[${ltrLetter}0-9@#$€£¥₹₽°+−\\-٪%‰]|(?<!${nativeDigit})${nativeDigit}`,
    `${webAddress}|${telephone}|${signFirst}|${signedNative}|${ltrWord}`,
    String.raw`${space}+(?:[\-–—=<>≤≥+×÷−\/&\|]${space}+)?|[,;:]${space}+|[.!?]${space}+(?=\p{Lu})`,
    brackets,
    `${rtlLetter}|${nativeDigit}`,
    // A letter, an ISO date, a range, a number with its sign, a telephone number, a formula.
    String.raw`${ltrLetter}|[0-9] ?[\-–—−] ?[0-9]|^[+−\-٪%‰$€£¥₹₽]\u00a0?(?:[+−\-]?[0-9]|[+−\-]?${nativeDigit})|[${raised}]|(?:[0-9]|${nativeDigit}) ?[=×÷^≈±] ?(?:[0-9]|${nativeDigit})`,
  ),
  rtl: grammar(
    `[${rtlLetter}${nativeDigit}]`,
    `${rtlWord}|${latinNumber}`,
    String.raw`${space}+(?:[\-–—=\/]${space}+)?|[،؛,;:.!]${space}+`,
    `${brackets}|«[^«»]{0,200}»`,
    ltrLetter,
    rtlLetter,
  ),
};

/** The own digits as a part of a formula. */
const operand = new RegExp(`${nativeDigit}+(?:[.,٫٬]${nativeDigit}+)*`, 'vy');

/** Latin digits at the end of a right-to-left run belong to the text around it. */
const trailingNumber = /[^\p{L}\p{M}\p{N}]+[0-9][0-9.,\/\-– \u00a0]*$/v;

/** Parts that already are between isolates. */
const isolated = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Document symbol: `A/72/510/Rev.1`. Symbols side by side are a list, each a run of its own. */
const symbol = /^[A-Z]{1,5}(?:\/[A-Za-z0-9.()-]+)+\*{0,2}$/;

/** Native digits with signs that belong to them: without these and without a letter of the other direction there is no run of it. */
const signedDigit = new RegExp(`[+−\\-٪%‰$€£¥₹₽]\u00a0?${nativeDigit}|${nativeDigit}[٪%‰°=^×÷±≈${raised}]`);
/** All letters of the other direction are among these; few ranges, since every text is gone through with them. */
const foreignTo: Readonly<Record<Direction, RegExp>> = {
  ltr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/,
  rtl: /[A-Za-z0-9\u00aa\u00b5\u00ba\u00c0-\u058f\u0900-\u1fff\u2071-\u2188\u2c00-\uffff]/,
};

/** Whether a text may hold a run of foreign direction: most hold none, and this is found out at a tenth of the cost. */
export const mayBeMixed = (text: string, { dir }: Pick<Language, 'dir'>): boolean =>
  foreignTo[dir].test(text) || (dir === 'rtl' && signedDigit.test(text));

/**
 * Splits text into runs of its own and of foreign direction. The texts of the runs joined are the text given.
 * Rule: words of the other script, document symbols, addresses, ISO dates, numeric ranges, signed and telephone numbers
 * are foreign; so are brackets and signs that belong to them (`BRICS+`, `A/79/123*`, `118 (d)`).
 */
export function isolateRuns(text: string, language: Pick<Language, 'dir'>): Run[] {
  if (!mayBeMixed(text, language)) return text === '' ? [] : [{ text, foreign: null }];
  const foreign: Direction = language.dir === 'rtl' ? 'ltr' : 'rtl';
  const runs: Run[] = [];
  const own = (part: string) => {
    const last = runs.at(-1);
    if (part === '') return;
    if (last?.foreign === null) last.text += part;
    else runs.push({ text: part, foreign: null });
  };
  const split = (part: string) => {
    let from = 0;
    for (const [start, end] of foreignRanges(part, foreign)) {
      own(part.slice(from, start));
      runs.push({ text: part.slice(start, end), foreign });
      from = end;
    }
    own(part.slice(from));
  };
  let from = 0;
  for (const match of text.matchAll(isolated)) {
    split(text.slice(from, match.index));
    own(match[0]);
    from = match.index + match[0].length;
  }
  split(text.slice(from));
  return runs;
}

/** The same with the control characters for isolates around foreign runs; text that has them already stays as it is. */
export function isolateText(text: string, language: Pick<Language, 'dir'>): string {
  return isolateRuns(text, language)
    .map((run) => (run.foreign === null ? run.text : isolateAs(run.text, run.foreign)))
    .join('');
}

/** Puts a whole text between isolates of a known direction: a title in another language inside a sentence. */
export function isolateAs(text: string, direction: Direction): string {
  return `${direction === 'ltr' ? '\u2066' : '\u2067'}${text}\u2069`;
}

const numberWithPercent = /^[+−\-]?[0-9٠-٩۰-۹][0-9٠-٩۰-۹.,٫٬\/\-–]*[%‰٪]$/;

/**
 * A number with the percent sign behind it, before any letter of the line: alone it would have the sign on its other side than
 * among words (UAX #9, rules W2 and W5), so the number is isolated and the sign is not.
 */
const leadingPercent = /(?<![0-9۰-۹][.,٫٬\/]?)[0-9۰-۹]+(?:[.,٫٬\/][0-9۰-۹]+)*(?=[%‰٪])/g;

function addPercents(text: string, ranges: [number, number][]): void {
  if (!/[0-9۰-۹][%‰٪]/.test(text)) return;
  const letter = text.search(/[\u061c\u0620-\u064a\u066e-\u06d3\u06ee-\u06ef\u06fa-\u06ff\u0590-\u05ff]/);
  const end = letter === -1 ? text.length : letter;
  for (const { 0: number, index } of text.matchAll(leadingPercent)) {
    if (index >= end) break;
    if (!ranges.some(([from, to]) => index < to && index + number.length > from)) ranges.push([index, index + number.length]); // prettier-ignore
  }
  ranges.sort(([a], [b]) => a - b);
}

/** Start and end of every run that must be isolated. */
function foreignRanges(text: string, direction: Direction): [number, number][] {
  const grammar = grammars[direction];
  const ranges: [number, number][] = [];
  grammar.start.lastIndex = 0;
  for (let match = grammar.start.exec(text); match; match = grammar.start.exec(text)) {
    const word = matchAt(grammar.word, text, match.index);
    if (word === undefined) continue;
    let end = runEnd(text, match.index, word, grammar);
    let run = text.slice(match.index, end);
    // The percent sign is on the far side of every number, signed or not.
    if (direction === 'ltr' && numberWithPercent.test(run)) run = text.slice(match.index, --end);
    if (grammar.needed.test(run)) {
      const after = direction === 'rtl' ? (trailingNumber.exec(run)?.[0].length ?? 0) : 0;
      ranges.push([match.index, end - after]);
    }
    grammar.start.lastIndex = end;
  }
  if (direction === 'ltr') addPercents(text, ranges);
  return ranges;
}

function runEnd(text: string, start: number, firstWord: string, grammar: Grammar): number {
  let end = start + firstWord.length;
  let word = firstWord;
  for (;;) {
    const bracket = matchAt(grammar.bracket, text, end);
    if (bracket !== undefined && !grammar.own.test(bracket) && /[\p{L}\p{N}]/v.test(bracket)) {
      end += bracket.length;
      word = '';
      continue;
    }
    const gap = matchAt(grammar.gap, text, end);
    if (gap === undefined) return end;
    const next = matchAt(grammar.word, text, end + gap.length) ?? (/[=×÷]/.test(gap) ? matchAt(operand, text, end + gap.length) : undefined); // prettier-ignore
    if (next === undefined || !joins(word, gap, next)) return end;
    end += gap.length + next.length;
    word = next;
  }
}

function matchAt(expression: RegExp, text: string, index: number): string | undefined {
  expression.lastIndex = index;
  return expression.exec(text)?.[0];
}

/** Whether two words with `gap` between them are one run. */
function joins(word: string, gap: string, next: string): boolean {
  const sign = gap.trim();
  if (sign === '') return true;
  if (symbol.test(word) || symbol.test(next)) return false;
  // A sentence goes on after a common word, a name after an initial; after other names and abbreviations it was the sentence around that ended.
  if (/[.!?]/.test(sign)) return /^(?:\p{Ll}|[^\p{Lu}\p{Ll}]+$|\p{Lu}$)/v.test(word);
  return true;
}
