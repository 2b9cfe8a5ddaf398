/**
 * Families of documents, in the order in which a text asks for them. All have names of their own (rename.ts), so that a font
 * of the same name on the machine is never taken. Pure.
 */
import { scriptNamed, type DocumentFont } from '../../languages/scripts.ts';
import { fontsOf, scriptOfLanguage, type Written } from '../../languages/table.ts';
import type { OfficeFont } from '../../model/library.ts';
import { required } from '../../model/required.ts';

export const families = {
  serif: 'Sanad Serif',
  persian: 'Sanad Persian',
  arabic: 'Sanad Arabic',
  han: 'Sanad Han',
} as const satisfies Record<DocumentFont, string>;

/** Name of a family of documents: one of those above, that of a script with a package of its own, or that of the office. */
export type Family = (typeof families)[DocumentFont] | `Sanad Script ${string}` | `Sanad Office ${string}`;

/** Family of the fonts that the row of a script names a package for. */
export const familyOfScript = (code: string): Family => `Sanad Script ${code}`;

/** The faces of an office by language. */
export type OfficeFaces = Readonly<Record<string, OfficeFont['faces']>>;

/** Languages that share their font share its family. */
export const familyOfOffice = ({ regular }: OfficeFont['faces']): Family =>
  `Sanad Office ${regular.sha256.slice(0, 12)}`;

const arabic = 'Arab';

/**
 * @param added scripts whose packages are there, besides the fonts of all documents
 * @param office family of the office for the language
 */
function familiesFor(language: Written, added: readonly string[], office?: Family): readonly Family[] {
  const fonts = fontsOf(language);
  const named = [...fonts.documents, 'serif', 'persian', 'arabic', 'han'] as const;
  const own = added.filter((code) => code === language.script);
  return [
    ...new Set([
      ...(office ? [office] : []),
      ...own.map(familyOfScript),
      ...named.map((name) => families[name]),
      ...added.map(familyOfScript),
    ]),
  ];
}

/** As a Typst array; Latin letters of Chinese text are those of the serif. */
export function familyList(language: Written, added: readonly string[], office?: Family): string {
  const names = familiesFor(language, added, office).map((name) => `"${name}"`);
  const list =
    scriptOfLanguage(language).wide && !office
      ? [`(name: "${families.serif}", covers: "latin-in-cjk")`, ...names]
      : names;
  return `(${list.join(', ')},)`;
}

/**
 * Family for a character of a drawing. There the order of families does not count: what the first one lacks would be looked
 * for in all fonts of the machine.
 * @param has whether a family draws a character
 */
export function familyOf(
  language: Written,
  added: readonly string[],
  character: string,
  has: (family: Family, character: string) => boolean,
  office?: Family,
): Family {
  if (office && has(office, character)) return office;
  const { serif } = families;
  const order = familiesFor(language, added);
  // Letters of Arabic script, and the isolates around them, are drawn by one family even where the serif has some.
  if (/[\p{scx=Arab}\u2066-\u2069]/u.test(character)) {
    const { documents } = language.script === arabic ? fontsOf(language) : scriptNamed(arabic).fonts;
    return families[required(documents[0], 'font of the script')];
  }
  // Quotation marks and dashes of Chinese text are as wide as its signs.
  const wide = scriptOfLanguage(language).wide && /[^\p{L}\p{N}]/u.test(character) && character > '\u024f';
  return (wide ? order : [serif, ...order]).find((family) => has(family, character)) ?? serif;
}
