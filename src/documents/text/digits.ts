/** A whole number in the digits of a language. Pure. */
import type { Language } from '../../languages/table.ts';

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(numerals: string): Intl.NumberFormat {
  const known = formats.get(numerals);
  if (known) return known;
  const format = new Intl.NumberFormat(`en-u-nu-${numerals}`, { useGrouping: false, maximumFractionDigits: 0 });
  formats.set(numerals, format);
  return format;
}

export const digitsOf = ({ numerals }: Pick<Language, 'numerals'>, value: number): string =>
  formatFor(numerals).format(value);
