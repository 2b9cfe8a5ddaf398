/**
 * The table of languages: all that the system must know about a language besides its interface strings.
 * A further language is one row here (or in an office's `site.yaml`) and one strings file.
 */

export type Direction = 'ltr' | 'rtl';

export interface Language {
  /** BCP 47 tag, also the first segment of every address: `fa`, `zh`. */
  readonly code: string;
  /** The language's name in itself, as the language menu shows it. */
  readonly name: string;
  readonly dir: Direction;
  /** ISO 15924 code of the script: `Arab`, `Latn`, `Cyrl`, `Hans`. Chooses fonts and isolation rules. */
  readonly script: 'Arab' | 'Latn' | 'Cyrl' | 'Hans' | 'Hant';
  /** Calendar of dates in running text (CLDR key). Where it is not `gregory`, the Gregorian date stands beside it. */
  readonly calendar: 'gregory' | 'persian';
  /** CLDR numbering system of the digits: `latn`, `arabext` (۱۲۳), `arab` (١٢٣). */
  readonly numerals: 'latn' | 'arabext' | 'arab';
  /** Quotation marks, outer and inner pair. */
  readonly quotes: readonly [string, string, string, string];
  /** Languages to show, best first, where a publication lacks this one. The site's main language always comes last. */
  readonly fallback: readonly string[];
  /** True for the six official languages of the United Nations. */
  readonly official: boolean;
}

export const languages: readonly Language[] = [
  {
    code: 'fa',
    name: 'فارسی',
    dir: 'rtl',
    script: 'Arab',
    calendar: 'persian',
    numerals: 'arabext',
    quotes: ['«', '»', '“', '”'],
    fallback: ['en', 'ar'],
    official: false,
  },
  {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    script: 'Arab',
    calendar: 'gregory',
    numerals: 'arab',
    quotes: ['«', '»', '”', '“'],
    fallback: ['en', 'fa'],
    official: true,
  },
  {
    code: 'en',
    name: 'English',
    dir: 'ltr',
    script: 'Latn',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['“', '”', '‘', '’'],
    fallback: ['fr', 'es'],
    official: true,
  },
  {
    code: 'fr',
    name: 'Français',
    dir: 'ltr',
    script: 'Latn',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['«\u00a0', '\u00a0»', '“', '”'],
    fallback: ['en', 'es'],
    official: true,
  },
  {
    code: 'es',
    name: 'Español',
    dir: 'ltr',
    script: 'Latn',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['«', '»', '“', '”'],
    fallback: ['en', 'fr'],
    official: true,
  },
  {
    code: 'ru',
    name: 'Русский',
    dir: 'ltr',
    script: 'Cyrl',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['«', '»', '„', '“'],
    fallback: ['en', 'fr'],
    official: true,
  },
  {
    code: 'zh',
    name: '中文',
    dir: 'ltr',
    script: 'Hans',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['“', '”', '‘', '’'],
    fallback: ['en'],
    official: true,
  },
];

/** The built-in row of a language, or `undefined` for a language the office must describe itself in `site.yaml`. */
export function builtInLanguage(code: string): Language | undefined {
  return languages.find((language) => language.code === code);
}

/** The tag for `Intl` with the language's calendar and digits: `fa-u-ca-persian-nu-arabext`. */
export function intlLocale(language: Language, calendar: Language['calendar'] = language.calendar): string {
  return `${language.code}-u-ca-${calendar}-nu-${language.numerals}`;
}
