/** A whole number in the digits of a language. Pure. */
import type { Language } from '../../languages/table.ts';

export const digitsOf = ({ numerals }: Pick<Language, 'numerals'>, value: number): string =>
  new Intl.NumberFormat(`en-u-nu-${numerals}`, { useGrouping: false, maximumFractionDigits: 0 }).format(value);
