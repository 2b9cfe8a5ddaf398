/** A whole number in the digits of a language. Pure. */
import type { Language } from '../../languages/table.ts';

const zeros: Readonly<Record<Language['numerals'], number>> = { latn: 0x30, arabext: 0x6f0, arab: 0x660 };

export const digitsOf = ({ numerals }: Pick<Language, 'numerals'>, value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(zeros[numerals] + Number(digit)));
