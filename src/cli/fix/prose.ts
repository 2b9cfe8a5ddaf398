/**
 * What is mended in the sentences of a text: letters of the neighbouring language, digits and quotation marks by language. Symbols,
 * links, code, directives, addresses and runs in another script stay as they are. Pure.
 */
import type { Language } from '../../languages/table.ts';
import { wrongLetters } from '../../markdown/written/letters.ts';

/** Counts what was mended, by its name. */
export type Tally = (what: string, count?: number) => void;

/** What is no sentence, wherever it is in a line. */
const apart = new RegExp(
  [
    '`+[^`]*`+', // code
    '!?\\[[^\\]\\n]*\\]\\([^)\\n]*\\)(?:\\{[^}\\n]*\\})?', // links and pictures, their words too
    '\\[\\^[^\\]]*\\]:?', // notes
    '^ {0,3}\\[[^\\]]+\\]:.*$', // addresses of links
    ':{1,4}[a-z][\\w-]*(?:\\[[^\\]\\n]*\\])?(?:\\{[^}\\n]*\\})?', // directives
    '\\{[^}\\n]*\\}',
    '<[^>\\n]*>',
    '[a-z][a-z0-9+.-]*://[^\\s<>«»“”]*',
    '(?:www\\.)?[\\w.+-]*@?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/[^\\s<>]*)?',
    '[A-Za-z0-9.*()-]*[A-Za-z][A-Za-z0-9.*()-]*(?:/[A-Za-z0-9.*()-]+)+', // A/72/926, INFCIRC/1234
    '\\$[^$\\n]*\\$',
  ].join('|'),
  'gu',
);

/** @param line of a text, without its line end; the same line comes back where nothing is to be mended */
export function mendProse(line: string, language: Language, tally: Tally): string {
  let result = '';
  let last = 0;
  // Quotation marks may be around a link: pairs are found in the whole line first.
  const quoted = mendQuotes(line, language, tally);
  for (const match of quoted.matchAll(apart)) {
    result += mendRun(quoted.slice(last, match.index), language, tally) + match[0];
    last = match.index + match[0].length;
  }
  return result + mendRun(quoted.slice(last), language, tally);
}

const mendRun = (run: string, language: Language, tally: Tally) =>
  mendDigits(mendLetters(run, language.code, tally), language, tally);

/** `ي` and `ك` in Persian words and their like; words that are quotations of the other language stay. */
export function mendLetters(text: string, code: string, tally: Tally): string {
  let result = text;
  for (const { word, right, index } of wrongLetters(text, code).reverse()) {
    if ([...right].length !== [...word].length) continue;
    result = result.slice(0, index) + right + result.slice(index + word.length);
    tally('letters of another language');
  }
  return result;
}

const zeros: Readonly<Record<string, number>> = { arabext: 0x6f0, arab: 0x660 };
const ARABIC = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]/u;

/** A number between words in the script of the language, not part of a date, an hour, a range or a name. */
const NUMBER = /(?<![\p{L}\p{N}\p{M}./:,_#+*°−–-])\d+(?:,\d{3})*(?:\.\d+)?%?(?![\p{N}_°]|[./:,−–-]\d|[/:]|[A-Za-z])/gu;

function mendDigits(run: string, { numerals }: Language, tally: Tally): string {
  const zero = zeros[numerals];
  if (zero === undefined || !ARABIC.test(run)) return run;
  return run.replace(NUMBER, (number, at: number) => {
    const before = /(\p{L})[^\p{L}\p{N}]*$/u.exec(run.slice(0, at))?.[1];
    const after = /^[^\p{L}\p{N}]*(\p{L})/u.exec(run.slice(at + number.length))?.[1];
    const around = [before, after].filter((letter) => letter !== undefined);
    // The number of an entry at the beginning of a line belongs to Markdown.
    if (around.length === 0 || !around.every((letter) => ARABIC.test(letter)) || /^\s*$/.test(run.slice(0, at)))
      return number;
    tally('digits of the language');
    return number
      .replaceAll(',', '٬')
      .replace('.', '٫')
      .replace('%', '٪')
      .replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  });
}

/** `“…”` → `«…»` in languages that quote so, not inside such marks and not around words of another script. */
function mendQuotes(line: string, { quotes: [open, close], code }: Language, tally: Tally): string {
  if (open !== '«' || code === 'fr' || !line.includes('“')) return line;
  return line.replace(/“([^“”«»]*)”/gu, (found, words: string, at: number) => {
    const before = line.slice(0, at);
    const isInside = before.split('«').length > before.split('»').length;
    const isCode = before.split('`').length % 2 === 0 || /[{<][^}>]*$/.test(before);
    const first = /\p{L}/u.exec(words)?.[0];
    if (isInside || isCode || first === undefined || /\p{Script=Latin}/u.test(first)) return found;
    tally('quotation marks of the language');
    return `${open}${words}${close}`;
  });
}
