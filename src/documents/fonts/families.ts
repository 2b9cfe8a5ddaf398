/**
 * Families of documents, in the order in which a text asks for them. All have names of their own (rename.ts), so that a font
 * of the same name on the machine is never taken. Pure.
 */
import type { Language } from '../../languages/table.ts';

export const families = {
  serif: 'Sanad Serif',
  persian: 'Sanad Persian',
  arabic: 'Sanad Arabic',
  han: 'Sanad Han',
} as const;

/** Name of a family of documents. */
export type Family = (typeof families)[keyof typeof families];

type Script = Pick<Language, 'code' | 'script'>;

const isHan = ({ script }: Script) => script === 'Hans' || script === 'Hant';

/** Letters of the Arabic script: Amiri for Arabic; Vazirmatn for Persian, whose hamza Amiri sets wrongly. */
export function familiesFor(language: Script): readonly Family[] {
  const { serif, persian, arabic, han } = families;
  if (isHan(language)) return [han, serif, persian, arabic];
  if (language.code === 'ar') return [arabic, persian, serif, han];
  return language.script === 'Arab' ? [persian, serif, arabic, han] : [serif, persian, arabic, han];
}

/** As a Typst array; Latin letters of Chinese text are those of the serif. */
export function familyList(language: Script): string {
  const names = familiesFor(language).map((name) => `"${name}"`);
  const list = isHan(language) ? [`(name: "${families.serif}", covers: "latin-in-cjk")`, ...names] : names;
  return `(${list.join(', ')},)`;
}

/**
 * Family for a character of a drawing. There the order of families does not count: what the first one lacks would be looked
 * for in all fonts of the machine.
 * @param has whether a family draws a character
 */
export function familyOf(
  language: Script,
  character: string,
  has: (family: Family, character: string) => boolean,
): Family {
  const { serif, persian, arabic } = families;
  if (/[\p{scx=Arab}\u2066-\u2069]/u.test(character)) return language.code === 'ar' ? arabic : persian;
  // Quotation marks and dashes of Chinese text are as wide as its signs.
  const wide = isHan(language) && /[^\p{L}\p{N}]/u.test(character) && character > '\u024f';
  const order = familiesFor(language);
  return (wide ? order : [serif, ...order]).find((family) => has(family, character)) ?? serif;
}
