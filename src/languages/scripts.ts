/**
 * The table of scripts: all that depends on how a language is written rather than on the language itself. A row is needed
 * only where a script differs from the defaults: any script of ISO 15924 works, with the fonts that the device has.
 */

import { rightToLeft } from './right-to-left.ts';

export type Direction = 'ltr' | 'rtl';

/** ISO 15924 code: `Arab`, `Latn`, `Hebr`. */
type ScriptCode = string;

/** Font of social cards, opened in `src/cards/fonts.ts`. */
export type CardFont = 'vazirmatn' | 'naskh' | 'source' | 'han';
/** Font of documents, opened in `src/documents/fonts/`. */
export type DocumentFont = 'serif' | 'persian' | 'arabic' | 'han';

/**
 * Whole TrueType files out of a package of npm, for cards and documents alike. Not one of the dependencies, since most offices
 * need none of them: `check` gives the command that installs it (rule `font-missing`).
 */
export interface FontPackage {
  name: string;
  version: string;
  /** Files inside the package. */
  regular: string;
  bold: string;
}

/** Fonts in the order in which they are asked for a character. */
export interface ScriptFonts {
  cards: readonly CardFont[];
  documents: readonly DocumentFont[];
  /** Comes before those of cards and documents. */
  package?: FontPackage;
  /** Font file of pages worth fetching before the style sheet asks for it: its name in public/fonts/. */
  preload?: string;
  /** Families of pages, as CSS. */
  pages: string;
  /** Family in Word, where Times New Roman, which every Word has, lacks the letters. */
  word?: string;
}

/** Signs between words, each with the space that belongs to it. */
export interface Signs {
  comma: string;
  colon: string;
  semicolon: string;
  /** At the end of a sentence, without space. */
  stop: string;
  /** Around a remark that follows a word. */
  brackets: readonly [string, string];
}

/** How much room letters need. Line heights are multiples of the size. */
export interface Typography {
  /** `scale` is a factor on the sizes of a design, so that languages look equally large. */
  cards: { scale: number; lineHeight: number };
  /** Distance of lines in text and titles, weight, and size of titles beside that of Latin ones. */
  pages: { leading: number; tight: number; heavy: 600 | 700; title: number };
  /** Size in points; leading in em, between the lines. */
  documents: { size: number; leading: number };
}

export interface Script {
  code: ScriptCode;
  /** In English, for messages. */
  name: string;
  dir: Direction;
  /** Its letters, as part of a class of a regular expression with the flag `u`. */
  letters: string;
  /** Words are parted by spaces. */
  spaced: boolean;
  /** Signs are as wide as letters, and nothing parts a number from its unit. */
  wide: boolean;
  /** What emphasis looks like in print. */
  emphasis: 'italic' | 'bold' | 'dots';
  signs: Signs;
  typography: Typography;
  fonts: ScriptFonts;
  /** Whether cards and documents have a font for its letters, be it in a package. */
  hasFonts: boolean;
  /** Put before a number that stands alone, so that its signs are on the side that they have in a text. */
  numberMark: string;
}

const google = (version: string, family: string): FontPackage => ({
  // `NotoSansHebrew` is in `noto-sans-hebrew`, NotoSansKR in noto-sans-kr.
  name: `@expo-google-fonts/${family.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`,
  version,
  regular: `400Regular/${family}_400Regular.ttf`,
  bold: `700Bold/${family}_700Bold.ttf`,
});

const serif = (...names: string[]) => ["'Source Serif'", ...names.map((name) => `'${name}'`), 'serif'].join(', ');

const western: Signs = { comma: ', ', colon: ': ', semicolon: '; ', stop: '.', brackets: [' (', ')'] };
const chinese: Signs = { comma: '，', colon: '：', semicolon: '；', stop: '。', brackets: ['（', '）'] };

const latin: Omit<Script, 'code'> = {
  name: 'Latin',
  dir: 'ltr',
  letters: '\\p{Script=Latin}',
  spaced: true,
  wide: false,
  emphasis: 'italic',
  signs: western,
  typography: {
    cards: { scale: 1, lineHeight: 1.2 },
    pages: { leading: 1.55, tight: 1.15, heavy: 600, title: 1 },
    documents: { size: 11, leading: 0.7 },
  },
  fonts: { cards: ['source'], documents: ['serif'], preload: 'serif-latin', pages: 'var(--serif)' },
  hasFonts: true,
  numberMark: '',
};

/** Room for scripts with marks above and below their letters. */
const tall: Typography = {
  cards: { scale: 0.96, lineHeight: 1.42 },
  pages: { leading: 1.75, tight: 1.35, heavy: 700, title: 0.9 },
  documents: { size: 11, leading: 0.9 },
};

const han: Omit<Script, 'code'> = {
  ...latin,
  name: 'Chinese',
  letters: '\\p{Script=Han}',
  spaced: false,
  wide: true,
  emphasis: 'dots',
  signs: chinese,
  typography: {
    cards: { scale: 0.92, lineHeight: 1.36 },
    pages: { leading: 1.8, tight: 1.35, heavy: 600, title: 0.96 },
    documents: { size: 11, leading: 0.95 },
  },
  fonts: { cards: ['han', 'source'], documents: ['han', 'serif'], pages: 'var(--hans)', word: 'SimSun' },
};

/** A script with letters of its own in one package, whose other letters come from the fonts of Latin. */
const packaged = (fonts: FontPackage, pages: string, word?: string): ScriptFonts => ({
  ...latin.fonts,
  package: fonts,
  pages,
  ...(word === undefined ? {} : { word }),
});

/** A script with marks above and below its letters, drawn on pages by what the device has. */
const further = (version: string, family: string, word: string): Pick<Script, 'emphasis' | 'typography' | 'fonts'> => ({
  emphasis: 'bold',
  typography: tall,
  fonts: packaged(google(version, family), serif(family.replace(/(?<=[a-z])(?=[A-Z])/g, ' '), word), word),
});

const rows: Readonly<Record<ScriptCode, Partial<Script>>> = {
  Latn: { fonts: latin.fonts },
  Cyrl: { name: 'Cyrillic', fonts: { ...latin.fonts, preload: 'serif-cyrillic' } },
  Grek: { name: 'Greek', fonts: latin.fonts },
  Arab: {
    name: 'Arabic',
    emphasis: 'bold',
    signs: { ...western, comma: '، ', semicolon: '؛ ' },
    typography: {
      cards: { scale: 0.96, lineHeight: 1.46 },
      pages: { leading: 1.95, tight: 1.4, heavy: 700, title: 0.9 },
      documents: { size: 11, leading: 0.95 },
    },
    fonts: {
      cards: ['vazirmatn', 'naskh'],
      documents: ['persian', 'serif', 'arabic'],
      preload: 'vazirmatn',
      pages: 'var(--persian)',
      word: 'Sakkal Majalla',
    },
    numberMark: '\u061c',
  },
  Hans: han,
  Hant: { ...han, fonts: { ...han.fonts, pages: 'var(--hant)', word: 'PMingLiU' } },
  Jpan: {
    ...han,
    name: 'Japanese',
    letters: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
    signs: { ...chinese, comma: '、' },
    fonts: {
      ...han.fonts,
      package: google('0.4.3', 'NotoSansJP'),
      pages: "'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif",
      word: 'MS Mincho',
    },
  },
  Kore: {
    name: 'Korean',
    letters: '\\p{Script=Hangul}\\p{Script=Han}',
    emphasis: 'bold',
    typography: { ...tall, cards: { scale: 0.94, lineHeight: 1.36 } },
    fonts: packaged(
      google('0.4.3', 'NotoSansKR'),
      "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR', sans-serif",
      'Malgun Gothic',
    ),
  },
  Hebr: {
    name: 'Hebrew',
    emphasis: 'bold',
    typography: {
      cards: { scale: 1, lineHeight: 1.3 },
      pages: { leading: 1.65, tight: 1.25, heavy: 700, title: 0.9 },
      documents: { size: 11, leading: 0.75 },
    },
    fonts: packaged(
      google('0.4.1', 'NotoSansHebrew'),
      serif('Noto Serif Hebrew', 'Noto Sans Hebrew', 'Times New Roman'),
    ),
  },
  Deva: {
    name: 'Devanagari',
    emphasis: 'bold',
    signs: { ...western, stop: '।' },
    typography: tall,
    fonts: packaged(
      google('0.4.1', 'NotoSansDevanagari'),
      serif('Noto Serif Devanagari', 'Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI'),
      'Nirmala UI',
    ),
  },
  Beng: {
    name: 'Bengali',
    emphasis: 'bold',
    signs: { ...western, stop: '।' },
    typography: tall,
    fonts: packaged(
      google('0.4.4', 'NotoSansBengali'),
      serif('Noto Serif Bengali', 'Noto Sans Bengali', 'Kohinoor Bangla', 'Nirmala UI'),
      'Nirmala UI',
    ),
  },
  Taml: {
    name: 'Tamil',
    emphasis: 'bold',
    typography: tall,
    fonts: packaged(
      google('0.4.3', 'NotoSansTamil'),
      serif('Noto Serif Tamil', 'Noto Sans Tamil', 'Tamil Sangam MN', 'Nirmala UI'),
      'Nirmala UI',
    ),
  },
  Thai: {
    name: 'Thai',
    spaced: false,
    emphasis: 'bold',
    signs: { ...western, comma: ' ', stop: '' },
    typography: { ...tall, cards: { scale: 0.96, lineHeight: 1.5 } },
    fonts: packaged(
      google('0.4.2', 'NotoSansThai'),
      serif('Noto Serif Thai', 'Noto Sans Thai', 'Thonburi', 'Leelawadee UI'),
      'Leelawadee UI',
    ),
  },
  Geor: {
    name: 'Georgian',
    emphasis: 'bold',
    fonts: packaged(
      google('0.4.3', 'NotoSansGeorgian'),
      serif('Noto Serif Georgian', 'Noto Sans Georgian', 'Helvetica Neue', 'Sylfaen'),
      'Sylfaen',
    ),
  },
  Armn: {
    name: 'Armenian',
    emphasis: 'bold',
    signs: { ...western, colon: '. ', stop: '։' },
    fonts: packaged(
      google('0.4.2', 'NotoSansArmenian'),
      serif('Noto Serif Armenian', 'Noto Sans Armenian', 'Mshtakan', 'Sylfaen'),
      'Sylfaen',
    ),
  },
  Ethi: {
    name: 'Ethiopic',
    emphasis: 'bold',
    signs: { ...western, comma: '፣ ', colon: '፦ ', semicolon: '፤ ', stop: '።' },
    typography: tall,
    fonts: packaged(
      google('0.4.2', 'NotoSansEthiopic'),
      serif('Noto Serif Ethiopic', 'Noto Sans Ethiopic', 'Kefa', 'Ebrima', 'Nyala'),
      'Ebrima',
    ),
  },
  Laoo: { name: 'Lao', spaced: false, ...further('0.4.2', 'NotoSansLao', 'Leelawadee UI') },
  Khmr: { name: 'Khmer', spaced: false, ...further('0.4.3', 'NotoSansKhmer', 'Leelawadee UI') },
  Mymr: { name: 'Myanmar', spaced: false, ...further('0.4.2', 'NotoSansMyanmar', 'Myanmar Text') },
  Sinh: { name: 'Sinhala', ...further('0.4.2', 'NotoSansSinhala', 'Nirmala UI') },
  Telu: { name: 'Telugu', ...further('0.4.2', 'NotoSansTelugu', 'Nirmala UI') },
  Knda: { name: 'Kannada', ...further('0.4.3', 'NotoSansKannada', 'Nirmala UI') },
  Mlym: { name: 'Malayalam', ...further('0.4.2', 'NotoSansMalayalam', 'Nirmala UI') },
  Gujr: { name: 'Gujarati', ...further('0.4.2', 'NotoSansGujarati', 'Nirmala UI') },
  Guru: { name: 'Gurmukhi', signs: { ...western, stop: '।' }, ...further('0.4.1', 'NotoSansGurmukhi', 'Nirmala UI') },
  Thaa: { name: 'Thaana', ...further('0.4.2', 'NotoSansThaana', 'MV Boli') },
};

/** Scripts whose letters other rows are made of; those of a code that names several. */
const known = new Map<ScriptCode, Script>();

/** @returns the row with its defaults; of a script without a row, those defaults that Unicode and CLDR know it by */
export function scriptNamed(code: ScriptCode): Script {
  const before = known.get(code);
  if (before) return before;
  const row = Object.hasOwn(rows, code) ? rows[code] : undefined;
  const script: Script = {
    ...latin,
    code,
    name: row?.name ?? new Intl.DisplayNames('en', { type: 'script' }).of(code) ?? code,
    dir: directionOf(code),
    letters: lettersOf(code),
    // Few scripts but the three of Europe slant their letters.
    ...(row ? {} : { emphasis: 'bold', typography: tall }),
    ...row,
    hasFonts: row?.fonts !== undefined,
  };
  known.set(code, script);
  return script;
}

function directionOf(code: ScriptCode): Direction {
  return rightToLeft.has(code) ? 'rtl' : 'ltr';
}

function lettersOf(code: ScriptCode): string {
  const letters = `\\p{Script=${code}}`;
  try {
    new RegExp(letters, 'u');
    return letters;
  } catch {
    return '\\p{L}'; // A code that names no script of Unicode.
  }
}

/** Whether there is a script of that code, as far as the tables of Unicode tell. */
export const isScript = (code: string): boolean =>
  Object.hasOwn(rows, code) || (/^[A-Z][a-z]{3}$/.test(code) && lettersOf(code) !== '\\p{L}');

/** All scripts that have a row. */
export const scripts = (): Script[] => Object.keys(rows).map(scriptNamed);

/** Packages of fonts that scripts name, each with the letters that it draws. */
export const packages = (): (FontPackage & { script: ScriptCode; letters: string })[] =>
  scripts().flatMap(({ code, letters, fonts }) => (fonts.package ? [{ ...fonts.package, script: code, letters }] : []));

/** Letters of scripts that do not part words by spaces, kana and `〇` included; as part of a class. */
export const unspacedLetters = `${[
  ...new Set(
    scripts()
      .filter(({ spaced }) => !spaced)
      .map(({ letters }) => letters),
  ),
].join('')}〇`;

/** Scripts of single characters: the rows whose code names one script of Unicode, and those that other rows are made of. */
const single = ['Hani', 'Hira', 'Kana', 'Hang'];
let patterns: readonly (readonly [ScriptCode, RegExp])[] | undefined;

/** ISO 15924 code of a character's script; `undefined` for characters that several scripts share (digits, punctuation, marks). */
export function scriptOf(character: string): ScriptCode | undefined {
  patterns ??= [...new Set([...Object.keys(rows), ...single, ...rightToLeft, ...others])]
    .filter((code) => lettersOf(code) !== '\\p{L}')
    .map((code) => [code, new RegExp(lettersOf(code), 'u')]);
  return patterns.find(([, pattern]) => pattern.test(character))?.[0];
}

/** Further scripts of living languages, which need no row but must be shaped as what they are. */
const others = 'Orya Tibt Mong Cher Cans Bopo Tfng Vaii Java Bali Olck Mtei Cakm'.split(' ');
