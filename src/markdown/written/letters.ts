/**
 * Letters that look right and are others: Arabic yeh and kaf in Persian, Persian ones in Arabic, presentation forms of old
 * files and PDFs. Readers who search for the word do not find it.
 */
import { required } from '../../model/required.ts';
import type { Check, Run } from './runs.ts';

interface Exchange {
  name: string;
  right: string;
}

const exchanges: Readonly<Record<string, Readonly<Record<string, Exchange>>>> = {
  fa: {
    ي: { name: 'the Arabic letter yeh (U+064A)', right: 'ی' },
    ى: { name: 'the Arabic letter alef maksura (U+0649)', right: 'ی' },
    ك: { name: 'the Arabic letter kaf (U+0643)', right: 'ک' },
    ڪ: { name: 'the letter swash kaf (U+06AA)', right: 'ک' },
    ہ: { name: 'the Urdu letter heh (U+06C1)', right: 'ه' },
    ے: { name: 'the Urdu letter yeh barree (U+06D2)', right: 'ی' },
  },
  ar: {
    ی: { name: 'the Persian letter yeh (U+06CC)', right: 'ي' },
    ک: { name: 'the Persian letter kaf (U+06A9)', right: 'ك' },
    ڪ: { name: 'the letter swash kaf (U+06AA)', right: 'ك' },
    ہ: { name: 'the Urdu letter heh (U+06C1)', right: 'ه' },
  },
};

/** Letters that only the one of the two languages has; a word with one of them is a quotation in that language. */
const onlyIn: Readonly<Record<string, RegExp>> = { fa: /[ةأإؤٱ]|^ال/u, ar: /[پچژگ\u200c]/u };
/** Forms of Arabic letters that are drawn, not written; the signs for God's blessing, the rial and the brackets are real ones. */
const forms = /[\ufb50-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]/u;

interface WrongLetters {
  word: string;
  right: string;
  /** The wrong letters by name. */
  signs: string;
  index: number;
}

/** Letters that are wrong in a language; most texts have none, so their words need not be looked at one by one. */
const suspects: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(exchanges).map(([code, table]) => [code, new RegExp(`[${Object.keys(table).join('')}]`, 'u')]),
);

/** The words of a text in `language` that hold such letters. */
export function wrongLetters(text: string, language: string): WrongLetters[] {
  const table = exchanges[language];
  if (!forms.test(text) && !suspects[language]?.test(text)) return [];
  const quotations = quotationsIn(text, language);
  return [...text.matchAll(/[\p{L}\p{M}\u200c\u200d]+/gu)].flatMap((match) =>
    quotations.some(([from, to]) => match.index > from && match.index < to)
      ? []
      : judge(match[0], match.index, table, language),
  );
}

/** Quotations of several words of which one can only be of the other language: `«ذلك الكتاب لا ريب فيه»` in Persian. */
function quotationsIn(text: string, language: string): [from: number, to: number][] {
  const own = onlyIn[language];
  if (!own || !/[«“﴿]/.test(text)) return [];
  return [...text.matchAll(/[«“﴿]([^«»“”﴾﴿]+)[»”﴾]/gu)].flatMap(
    ({ 0: whole, 1: words = '', index }): [number, number][] => {
      const each = words.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
      return each.length > 1 && each.some((word) => own.test(word)) ? [[index, index + whole.length]] : [];
    },
  );
}

function judge(
  word: string,
  index: number,
  table: Readonly<Record<string, Exchange>> | undefined,
  language: string,
): WrongLetters[] {
  if (forms.test(word))
    return [
      { word, right: word.normalize('NFKC'), signs: 'drawn forms of Arabic letters, as PDF files have them', index },
    ];
  if (!table || required(onlyIn[language], `letters of ${language}`).test(word)) return [];
  const wrong = [...new Set(word)].filter((letter) => Object.hasOwn(table, letter));
  if (wrong.length === 0) return [];
  const right = [...word]
    .map((letter) => (Object.hasOwn(table, letter) ? required(table[letter], `letter ${letter}`).right : letter))
    .join('');
  return [
    {
      word,
      right,
      signs: wrong.map((letter) => required(table[letter], `letter ${letter}`).name).join(' and '),
      index,
    },
  ];
}

/** One message a text: whoever types one word so types all of them so. */
export const checkLetters: Check = ({ runs }, session) => {
  const { code } = session.context.language;
  let first: (WrongLetters & { place: ReturnType<Run['place']> }) | undefined;
  const words = new Set<string>();
  for (const { source, place } of runs)
    for (const found of wrongLetters(source, code)) {
      first ??= { ...found, place: place(found.index) };
      words.add(found.word);
    }
  if (first) session.report('letters-foreign', first.place, { ...first, more: words.size - 1, language: code });
};
