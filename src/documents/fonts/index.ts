/** I/O: the fonts of documents: the committed files beside this one, and slices of the Chinese font out of its package. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import { families, hanFamily } from './families.ts';
import { renameFont, type Style } from './rename.ts';

const files: readonly [name: string, family: string, style: Style][] = [
  ['source-serif-regular', families.serif, 'Regular'],
  ['source-serif-italic', families.serif, 'Italic'],
  ['source-serif-bold', families.serif, 'Bold'],
  ['amiri-regular', families.arabic, 'Regular'],
  ['amiri-bold', families.arabic, 'Bold'],
  ['vazirmatn-regular', families.persian, 'Regular'],
  ['vazirmatn-bold', families.persian, 'Bold'],
];

export interface HanSlices {
  /** Slices with the Chinese characters of a text, in order. */
  of(text: string): string[];
  /** Slice of a character that the other fonts do not have. */
  slice(character: string): string | undefined;
}

/** Nothing below has a slice of its own in the committed fonts' scripts. */
const FIRST_HAN = 0x2e80;
const LAST_LATIN = 0x24f;
const lastLatin = String.fromCodePoint(LAST_LATIN);

/** Which slice of the Chinese font holds which characters, as its package says. */
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
  const slice = (character: string) => {
    const code = character.codePointAt(0)!;
    return code < FIRST_HAN && !(code > LAST_LATIN && /\p{P}/u.test(character)) ? undefined : sliceOf.get(code);
  };
  return {
    slice,
    of(text) {
      const seen = new Set<string>();
      for (const character of text) if (character > lastLatin) seen.add(character);
      const found = new Set([...seen].flatMap((character) => slice(character) ?? []));
      return [...found].sort((a, b) => Number(a) - Number(b));
    },
  };
}

/** Bytes of every font file: the committed ones, and the slices wanted in both weights. */
export async function loadFonts(slices: readonly string[]): Promise<Buffer[]> {
  const own = files.map(async ([name, family, style]) =>
    renameFont(await readFile(new URL(`${name}.ttf`, import.meta.url)), family, style),
  );
  const folder = join(hanFolder(), 'files');
  const han: Buffer[] = [];
  for (const slice of slices)
    for (const [weight, style] of [
      [400, 'Regular'],
      [700, 'Bold'],
    ] as const) {
      const bytes = await decompress(await readFile(join(folder, `noto-sans-sc-${slice}-${weight}-normal.woff2`)));
      han.push(renameFont(bytes, hanFamily(slice), style));
    }
  return [...(await Promise.all(own)), ...han];
}

const hanFolder = () => dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
