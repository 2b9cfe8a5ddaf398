/** Characters that texts in a script hold, whatever they say, and the features of OpenType that set them. Pure. */
import { scriptNamed } from '../languages/scripts.ts';

/** Letters and digits of ASCII. */
export const ascii = 'U+30-39,U+41-5A,U+61-7A';
/** Spaces, joiners, direction marks and isolates, quotation marks, dashes, signs of the interface. */
export const signs =
  'U+20-2F,U+3A-40,U+5B-60,U+7B-7E,U+A0,U+A7,U+A9,U+AB,U+B0-B2,U+B6,U+B7,U+BB,U+D7,U+200B-200F,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2039,U+203A,U+2066-2069,U+2190-2193,U+2196-2199,U+2212,U+2248,U+2264,U+2265';
export const common = `${ascii},${signs}`;
export const latin = `${common},U+A1-FF,U+131,U+152,U+153,U+178,U+2C6,U+2DA,U+2DC,U+20AC`;
export const cyrillic = 'U+401,U+410-44F,U+451,U+490,U+491,U+2116';
/** Arabic and Persian letters, vowel signs, both sets of digits, punctuation. */
export const arabic =
  'U+60C,U+61B,U+61F,U+621-63A,U+640-655,U+660-66C,U+670,U+671,U+67E,U+686,U+698,U+6A9,U+6AF,U+6BE,U+6C0,U+6C1,U+6CC,U+6D4,U+6D5,U+6F0-6F9';

/** Marks, joining and kerning are needed, small capitals and swashes are not. */
export const joining: readonly string[] = 'ccmp locl init medi fina isol rlig liga calt kern mark mkmk curs tnum'.split(
  ' ',
);
export const alphabetic: readonly string[] = 'ccmp locl liga kern mark mkmk'.split(' ');

/** @param ranges a list such as `U+20-7E,U+A0` */
export function characters(ranges: string): string {
  let text = '';
  for (const range of ranges.split(',')) {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    for (let point = first; point <= last; point++) text += String.fromCodePoint(point);
  }
  return text;
}

const known: Readonly<Record<string, string>> = {
  Latn: latin,
  Cyrl: `${common},${cyrillic}`,
  Arab: `${common},${arabic}`,
};

/**
 * What a font for a script has to hold before any text is read: so a page with a letter more needs no other font file.
 * @param has characters of the font
 */
export function usualCharacters(script: string, has: ReadonlySet<number>): Set<number> {
  const own = Object.hasOwn(known, script) ? known[script] : undefined;
  const found = new Set([...characters(own ?? common)].map((character) => character.codePointAt(0) ?? 0));
  const { letters, wide } = scriptNamed(script);
  // Of thousands of characters only those in use.
  if (own === undefined && !wide) {
    const pattern = new RegExp(`[${letters}]`, 'u');
    for (const point of has) if (pattern.test(String.fromCodePoint(point))) found.add(point);
  }
  return new Set([...found].filter((point) => has.has(point)));
}

/** Features to keep for a script; all where it is composed of parts. */
export const featuresOf = (script: string): readonly string[] | undefined =>
  script === 'Arab' ? joining : Object.hasOwn(known, script) ? [...alphabetic, 'tnum', 'lnum', 'pnum'] : undefined;
