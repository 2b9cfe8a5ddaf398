/**
 * Digits and commas of prose in Persian and Arabic. Words of messages are written with places for numbers, which come as Latin digits;
 * they stay so where an editor meets or writes them: in quotations, brackets, code, paths, dates, ids, beside Latin letters. Pure.
 */
import type { MessageLanguage } from './index.ts';

/** What is quoted, to be typed, or a name: as it is. */
const AS_IT_IS = new RegExp(
  [
    '«[^»]*»',
    '"[^"]*"',
    "'[^']*'",
    '`[^`]*`',
    '\\[[^\\]]*\\]',
    '\\{(?:[^{}]|\\{[^{}]*\\})*\\}',
    '<[^>]*>',
    '\\bnpm (?:[\\w.:/@^~<>-]+ ?)+', // commands
    '(?:^|\\n) {2,}[^\\n]*', // lines to be copied
    '[\\w-]*\\w:{1,2} [^\\s،؛.][^،؛\\n]*', // `key: value`
    '[\\p{Script=Latin}\\d#/@%&=+*^~$_.:,-]*[\\p{Script=Latin}#/@=^~$_][\\p{Script=Latin}\\d#/@%&=+*^~$_.:,-]*(?: \\d[\\d.]*)?', // names, and numbers that follow them
    '%\\d+', // of addresses
    '(?:بنویسید|اكتبوا|نویسید):? \\d[^،؛\\n]*', // what is to be typed
    '\\d+(?:[-–:/]\\d+)+', // dates, hours, spans
    '\\d+(?:\\.\\d+){2,}', // versions
  ].join('|'),
  'gu',
);

const NUMBER = /(?<![\p{Nd}\p{Script=Latin}])\d+(?:\.\d+)?/gu;

const zero = { fa: 0x6f0, ar: 0x660 } as const;

/** @param text a sentence in the language, with Latin digits */
export function native(text: string, language: MessageLanguage): string {
  if (language === 'en') return text;
  let said = '';
  let last = 0;
  for (const { 0: words, index } of text.matchAll(AS_IT_IS)) {
    said += inProse(text.slice(last, index), zero[language]) + words;
    last = index + words.length;
  }
  return dbg(text, said + inProse(text.slice(last), zero[language]));
}

const inProse = (prose: string, from: number): string =>
  prose
    .replace(NUMBER, (number) =>
      number.replace('.', '٫').replace(/\d/g, (digit) => String.fromCodePoint(from + Number(digit))),
    )
    .replace(/,(?=\s)/g, '،');
import { appendFileSync } from 'node:fs';
export function dbg(a: string, b: string): string {
  if (/\d/.test(a)) appendFileSync('/tmp/native.log', `${b}\n`);
  return b;
}
