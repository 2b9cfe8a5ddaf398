/**
 * Families of documents, in the order in which a text asks for them. All have names of their own (rename.ts), so that a font
 * of the same name on the machine is never taken. Pure.
 */
import type { Language } from '../../languages/table.ts';

export const families = { serif: 'Sanad Serif', persian: 'Sanad Persian', arabic: 'Sanad Arabic' } as const;

export const hanFamily = (slice: string) => `Sanad Han ${slice}`;

type Script = Pick<Language, 'code' | 'script'>;

const isHan = ({ script }: Script) => script === 'Hans' || script === 'Hant';

/** Letters of the Arabic script: Amiri for Arabic; Vazirmatn for Persian, whose hamza Amiri sets wrongly. */
function ordered(language: Script, slices: readonly string[]): string[] {
  const { serif, persian, arabic } = families;
  const han = slices.map(hanFamily);
  if (isHan(language)) return [...han, serif, persian, arabic];
  if (language.code === 'ar') return [arabic, persian, serif, ...han];
  return language.script === 'Arab' ? [persian, serif, arabic, ...han] : [serif, persian, arabic, ...han];
}

/** As a Typst array; Latin letters of Chinese text are those of the serif. */
export function familyList(language: Script, slices: readonly string[]): string {
  const names = ordered(language, slices).map((name) => `"${name}"`);
  const list = isHan(language) ? [`(name: "${families.serif}", covers: "latin-in-cjk")`, ...names] : names;
  return `(${list.join(', ')},)`;
}

/**
 * Family for a character of a drawing. There the order of families does not count: what the first one lacks would be looked
 * for in all fonts of the machine.
 */
export function familyOf(language: Script, character: string, slice: string | undefined): string {
  if (/[\p{scx=Arab}\u2066-\u2069]/u.test(character))
    return language.code === 'ar' ? families.arabic : families.persian;
  return slice === undefined ? families.serif : hanFamily(slice);
}
