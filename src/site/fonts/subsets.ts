/** The fonts a page may load: source package, characters kept, weights. Read by make.ts; the @font-face rules in styles/fonts.css repeat the ranges. */

interface FontSubset {
  /** File name in public/fonts/, without extension. */
  name: string;
  /** Path of the source inside node_modules/. */
  source: string;
  /** Path of its licence inside node_modules/. */
  licence: string;
  /** Code points kept, in the notation of CSS `unicode-range`. */
  ranges: string;
  /** OpenType features kept; marks, joining and kerning are needed, small capitals and swashes are not. */
  features: readonly string[];
}

const joining = [
  'ccmp',
  'locl',
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'liga',
  'calt',
  'kern',
  'mark',
  'mkmk',
  'curs',
  'tnum',
];
/** The figures of the Latin sources are tabular as they are. */
const alphabetic = ['ccmp', 'locl', 'liga', 'kern', 'mark', 'mkmk'];

/** Letters and digits of ASCII. */
const ascii = 'U+30-39,U+41-5A,U+61-7A';
/** Spaces, joiners, direction marks and isolates, quotation marks, dashes, signs of the interface. */
const signs =
  'U+20-2F,U+3A-40,U+5B-60,U+7B-7E,U+A0,U+A7,U+A9,U+AB,U+B0-B2,U+B6,U+B7,U+BB,U+D7,U+200B-200F,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2039,U+203A,U+2066-2069,U+2190-2193,U+2196-2199,U+2212,U+2248,U+2264,U+2265';
const common = `${ascii},${signs}`;
const latin = `${common},U+A1-FF,U+131,U+152,U+153,U+178,U+2C6,U+2DA,U+2DC,U+20AC`;
const cyrillic = 'U+401,U+410-44F,U+451,U+490,U+491,U+2116';
/** Arabic and Persian letters, vowel signs, both sets of digits, punctuation. */
const arabic =
  'U+60C,U+61B,U+61F,U+621-63A,U+640-655,U+660-66C,U+670,U+671,U+67E,U+686,U+698,U+6A9,U+6AF,U+6BE,U+6C0,U+6C1,U+6CC,U+6D4,U+6D5,U+6F0-6F9';

export const subsets: readonly FontSubset[] = [
  {
    name: 'vazirmatn',
    source: 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
    licence: 'vazirmatn/OFL.txt',
    ranges: `${signs},${arabic}`,
    features: joining,
  },
  {
    name: 'vazirmatn-latin',
    source: 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
    licence: 'vazirmatn/OFL.txt',
    ranges: ascii,
    features: alphabetic,
  },
  {
    name: 'naskh-arabic',
    source: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    licence: '@fontsource-variable/noto-naskh-arabic/LICENSE',
    ranges: `U+20,U+A0,U+200B-200F,${arabic}`,
    features: joining,
  },
  {
    name: 'naskh-latin',
    source: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
    licence: '@fontsource-variable/noto-naskh-arabic/LICENSE',
    ranges: common,
    features: alphabetic,
  },
  {
    name: 'serif-latin',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: latin,
    features: alphabetic,
  },
  {
    name: 'serif-latin-italic',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: latin,
    features: alphabetic,
  },
  {
    name: 'serif-cyrillic',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: cyrillic,
    features: alphabetic,
  },
  {
    name: 'serif-cyrillic-italic',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: cyrillic,
    features: alphabetic,
  },
];

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
