/** What the style sheet of pages says of each language: fonts, room, emphasis, digits of lists. Pure. */
import { fontsOf, languages as builtIn, scriptOfLanguage, typographyOf, type Language } from './table.ts';

/** Counters of CSS by numbering system of CLDR; decimal for the others. */
const counters: Readonly<Record<string, string>> = {
  arab: 'arabic-indic',
  arabext: 'persian',
  beng: 'bengali',
  deva: 'devanagari',
  gujr: 'gujarati',
  guru: 'gurmukhi',
  khmr: 'khmer',
  knda: 'kannada',
  laoo: 'lao',
  mlym: 'malayalam',
  mymr: 'myanmar',
  taml: 'tamil',
  telu: 'telugu',
  thai: 'thai',
  tibt: 'tibetan',
};

const emphasis = {
  italic: '',
  bold: 'font-style:normal;font-weight:600',
  dots: 'font-style:normal;text-emphasis:filled dot;text-emphasis-position:under',
} as const;

/**
 * Rules for the languages of a site and those built in, in which it may quote.
 * @param families of the office for a language, with a comma at the end; `''` where it has none
 */
export function languageStyles(own: readonly Language[], families: (code: string) => string = () => ''): string {
  const codes = new Set(own.map(({ code }) => code));
  // The rule of `zh-Hant` must come after that of `zh`, which means it too.
  const all = [...own, ...builtIn.filter(({ code }) => !codes.has(code))];
  return all
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((language) => rulesOf(language, families(language.code)))
    .join('\n');
}

function rulesOf(language: Language, families: string): string {
  const { code, numerals } = language;
  const { leading, tight, heavy, title } = typographyOf(language).pages;
  const slanted = emphasis[scriptOfLanguage(language).emphasis];
  const counter = Object.hasOwn(counters, numerals) ? counters[numerals] : undefined;
  return [
    `:is(html,article,.text,h1):lang(${code}){--font:${families}${fontsOf(language).pages};--leading:${leading};--leading-tight:${tight};--heavy:${heavy};--title:${title}}`,
    ...(slanted === ''
      ? []
      : [`em:lang(${code}){${slanted}}`, `:is(cite,i,dfn,address,var):lang(${code}){font-style:normal}`]),
    ...(counter === undefined
      ? []
      : [
          `:where(ol:lang(${code})){list-style-type:${counter}}`,
          // Fonts space tabular digits of other scripts far apart.
          `table:lang(${code}),:is(.sorted,.chart-data) :is(td,th):lang(${code}){font-variant-numeric:normal}`,
        ]),
  ].join('\n');
}
