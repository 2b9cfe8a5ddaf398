/** Reasons and remedies that rules get as English sentences, in Persian and Arabic. Pure. */
import { described } from '../../../fields/described.ts';
import { inDigits } from '../digits.ts';
import { commands } from './commands.ts';
import { files } from './files.ts';
import { material } from './material.ts';
import { mended } from './mended.ts';
import type { Phrase } from './phrase.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';
import { values } from './values.ts';
import { yaml } from './yaml.ts';

type PhraseLanguage = 'fa' | 'ar';

const phrases: readonly Phrase[] = [
  ...yaml,
  ...tables,
  ...text,
  ...files,
  ...mended,
  ...material,
  ...values,
  ...commands,
];

/** The sentence in the language, or `undefined` where it is not known. */
export function inPhrases(text: string, code: PhraseLanguage): string | undefined {
  for (const [pattern, fa, ar] of phrases) {
    const match = pattern.exec(text);
    if (!match) continue;
    let isWhole = true;
    const said = (code === 'fa' ? fa : ar).replace(
      /\[\$(\d)\]|\$(\d)|#(\d)/g,
      (_, inner?: string, plain?: string, number?: string) => {
        const given = match[Number(inner ?? plain ?? number)] ?? '';
        if (number !== undefined) return inDigits(given, code);
        if (inner === undefined || given === '') return given;
        const known = inPhrases(given, code);
        if (known === undefined) isWhole = false;
        return known ?? '';
      },
    );
    if (isWhole) return said;
  }
  return described(text, code);
}

/** The sentence in the language; what offices' extensions say, as it is. */
export const said = (text: string, code: PhraseLanguage): string => inPhrases(text, code) ?? text;

/** The same; the words of another program as a quotation. */
export const saidOrQuoted = (text: string, code: PhraseLanguage): string => inPhrases(text, code) ?? `«${text}»`;

/** What a command says, line by line; what stands before two blanks in a line, such as the name of an option, as it is. */
export const saidByLines = (text: string, code: PhraseLanguage): string =>
  text
    .split('\n')
    .map((line) =>
      line.replace(/^(\s*(?:\S.*?\s{2,})?)(\S.*)$/, (_, head: string, words: string) => head + said(words, code)),
    )
    .join('\n');
