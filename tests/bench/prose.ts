/** Text without meaning in the words of a language. The words are those of the sample texts, most frequent first. */
import { builtInLanguage, intlLocale } from '../../src/languages/table.ts';
import type { Random } from './random.ts';
import vocabulary from './vocabulary.json' with { type: 'json' };

export interface Prose {
  /** Words as they are in running text, without a full stop. */
  words(count: number): string;
  /** A sentence of so many words with commas and its full stop. */
  sentence(words: number): string;
  /** A number with one decimal, in the digits of the language. */
  number(value: number): string;
  /** What joins two sentences. */
  gap: string;
}

const words = new Map(Object.entries(vocabulary).map(([code, list]) => [code, list.split(' ')]));

/** @throws for a language without words */
export function createProse(code: string, random: Random): Prose {
  const language = builtInLanguage(code);
  const list = words.get(code);
  if (!language || !list) throw new Error(`no words for the language ${code}`);
  const chinese = language.script === 'Hans';
  const format = new Intl.NumberFormat(intlLocale(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const comma = chinese ? '，' : language.script === 'Arab' ? '، ' : ', ';
  const gap = chinese ? '' : ' ';
  // The square makes the frequent words frequent, as in any language.
  const word = () => list[Math.floor(random.next() ** 2 * list.length)]!;
  const run = (count: number, breaks: boolean) => {
    let text = word();
    for (let left = count - 1; left > 0; left--)
      text += (breaks && left > 3 && random.chance(0.08) ? comma : gap) + word();
    return text.charAt(0).toLocaleUpperCase(code) + text.slice(1);
  };
  return {
    words: (count) => run(count, false),
    sentence: (count) => run(count, true) + (chinese ? '。' : '.'),
    number: (value) => format.format(value),
    gap,
  };
}
