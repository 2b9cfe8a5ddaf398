/** I/O: the fonts of documents: the committed files beside this one, and slices of the Chinese font out of its package. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import type { Language } from '../../languages/table.ts';
import { renameFont } from './rename.ts';

const files = [
  'source-serif-regular',
  'source-serif-italic',
  'source-serif-bold',
  'amiri-regular',
  'amiri-bold',
  'vazirmatn-regular',
  'vazirmatn-bold',
];

/** Families as Typst wants them: a name, or one that draws only the Latin part of Chinese text. */
const LATIN_IN_HAN = '(name: "Source Serif 4", covers: "latin-in-cjk")';
const hanFamily = (slice: string) => `Noto Sans SC ${slice}`;

/** Names of the families for a text, best first, as a Typst array. */
export function familyList({ code, script }: Pick<Language, 'code' | 'script'>, slices: readonly string[]): string {
  const han = slices.map((slice) => `"${hanFamily(slice)}"`);
  const [source, vazirmatn, amiri] = ['"Source Serif 4"', '"Vazirmatn"', '"Amiri"'];
  const list =
    script === 'Hans' || script === 'Hant'
      ? [LATIN_IN_HAN, ...han, source, vazirmatn, amiri]
      : code === 'ar'
        ? [amiri, vazirmatn, source, ...han]
        : script === 'Arab'
          ? [vazirmatn, source, amiri, ...han]
          : [source, vazirmatn, amiri, ...han];
  return `(${list.join(', ')},)`;
}

/** Family for the letters of drawings. */
export const drawingFamilies = (
  { code, script }: Pick<Language, 'code' | 'script'>,
  slices: readonly string[],
): string =>
  [
    ...(code === 'ar'
      ? ['Amiri']
      : script === 'Arab'
        ? ['Vazirmatn']
        : script === 'Hans' || script === 'Hant'
          ? slices.map(hanFamily)
          : []),
    'Source Serif 4',
    'Vazirmatn',
    'Amiri',
  ].join(', ');

export interface HanSlices {
  /** Slices with the Chinese characters of a text, in order. */
  of(text: string): string[];
}

/** Nothing below has a slice of its own in the committed fonts' scripts. */
const FIRST_HAN = 0x2e80;

export async function openSlices(): Promise<HanSlices> {
  const ranges = JSON.parse(await readFile(join(hanFolder(), 'unicode.json'), 'utf8')) as Record<string, string>;
  const sliceOf = new Map<number, string>();
  for (const [name, list] of Object.entries(ranges)) {
    if (!name.startsWith('[')) continue;
    for (const range of list.split(',')) {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      for (let code = from; code <= to; code++) sliceOf.set(code, name.replace(/[[\]]/g, ''));
    }
  }
  return {
    of(text) {
      const found = new Set<string>();
      for (const character of new Set(text)) {
        const code = character.codePointAt(0)!;
        const slice = code < FIRST_HAN && !/\p{P}/u.test(character) ? undefined : sliceOf.get(code);
        if (slice !== undefined && code > 0x7f) found.add(slice);
      }
      return [...found].sort((a, b) => Number(a) - Number(b));
    },
  };
}

/** Bytes of every font file: the committed ones, and the slices wanted in both weights. */
export async function loadFonts(slices: readonly string[]): Promise<Buffer[]> {
  const own = await Promise.all(files.map((name) => readFile(new URL(`${name}.ttf`, import.meta.url))));
  const folder = join(hanFolder(), 'files');
  const han: Buffer[] = [];
  for (const slice of slices)
    for (const weight of [400, 700] as const) {
      const bytes = await decompress(await readFile(join(folder, `noto-sans-sc-${slice}-${weight}-normal.woff2`)));
      han.push(renameFont(bytes, hanFamily(slice), weight));
    }
  return [...own, ...han];
}

const hanFolder = () => dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
