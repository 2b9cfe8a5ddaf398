/**
 * I/O: reads the font packages in node_modules/, writes the TTF files beside this one. Run by hand after a change:
 * `node src/documents/fonts/make.ts`. The results are committed, so a build never needs the packages. Typst reads TTF, not WOFF2.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { digitsOnly } from './digits.ts';
import { keepHalfSpace } from './half-space.ts';
import { renameFont } from './rename.ts';
import { required } from '../../model/required.ts';

const packages = new URL('../../../node_modules/', import.meta.url);

type Range = readonly [number, number];

/** Basic Latin to Latin Extended-B, spacing modifiers, Latin Extended Additional, punctuation, currency, letterlike, arrows, mathematics. */
const latin: readonly Range[] = [
  [0x20, 0x24f],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
];
const cyrillic: readonly Range[] = [
  [0x400, 0x52f],
  [0x1c80, 0x1c8f],
];
/** Greek and Coptic, Greek Extended. */
const greek: readonly Range[] = [
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
];
const arabic: readonly Range[] = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
];

const HALF_SPACE = 0x200c;

const fonts: Record<string, { source: string; ranges: readonly Range[]; halfSpace?: true }> = {
  'source-serif-regular': {
    source: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    ranges: [...latin, ...cyrillic, ...greek],
  },
  'source-serif-italic': {
    source: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    ranges: [...latin, ...cyrillic, ...greek],
  },
  'source-serif-bold': {
    source: '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
    ranges: [...latin, ...cyrillic, ...greek],
  },
  'amiri-regular': {
    source: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
    ranges: [...latin, ...arabic],
  },
  'amiri-bold': { source: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf', ranges: [...latin, ...arabic] },
  'vazirmatn-regular': {
    source: 'vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf',
    ranges: [...latin, ...arabic],
    halfSpace: true,
  },
  'vazirmatn-bold': {
    source: 'vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf',
    ranges: [...latin, ...arabic],
    halfSpace: true,
  },
};

for (const [name, { source, ranges, halfSpace }] of Object.entries(fonts)) {
  const characters = ranges.map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join(''),
  );
  const subset = await subsetFont(await readFile(new URL(source, packages)), characters.join(''), {
    targetFormat: 'truetype',
    noHinting: true,
  });
  const glyph = halfSpace && new Font(new Face(new Blob(subset))).nominalGlyph(HALF_SPACE);
  const font = glyph === undefined ? subset : keepHalfSpace(subset, glyph);
  await writeFile(new URL(`${name}.ttf`, import.meta.url), font);
  process.stdout.write(`${name}.ttf ${font.length}\n`);
}

const digits = {
  'digits-persian': ['vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf', '۰۱۲۳۴۵۶۷۸۹', 'Sanad Digits Persian'],
  'digits-arabic': ['@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf', '٠١٢٣٤٥٦٧٨٩', 'Sanad Digits Arabic'],
} as const;

for (const [name, [source, characters, family]] of Object.entries(digits)) {
  const options = { targetFormat: 'truetype', noHinting: true } as const;
  const subset = await subsetFont(await readFile(new URL(source, packages)), characters, options);
  const shapes = new Font(new Face(new Blob(subset)));
  const glyphs = [...characters].map((digit) => required(shapes.nominalGlyph(required(digit.codePointAt(0), 'digit')), `glyph of ${digit}`)); // prettier-ignore
  const font = renameFont(digitsOnly(subset, glyphs), family, 'Regular');
  await writeFile(new URL(`${name}.ttf`, import.meta.url), font);
  process.stdout.write(`${name}.ttf ${font.length}\n`);
}
