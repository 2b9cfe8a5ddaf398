/**
 * Fonts for numbers that Word sets itself (pages, notes). Word has no format of numbers for the digits of Persian or Arabic: whether
 * they are shown is a setting of each reader. In these fonts the digits 0 to 9 have the shapes of another script, whichever way
 * they are written, and nothing else is in them. Pure.
 */
import { assemble, tablesOf } from '../../fonts/tables.ts';

/** First digits of Latin, Arabic and Persian: readers' settings may put any of them in the place of the others. */
const zeros = [0x30, 0x660, 0x6f0] as const;

/** What a font without features needs. */
const needed = new Set(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']);

/** @param glyphs of the digits 0 to 9 */
export function digitsOnly(font: Uint8Array, glyphs: readonly number[]): Buffer {
  const tables = tablesOf(font)
    .filter(({ tag }) => needed.has(tag))
    .map((table) => (table.tag === 'cmap' ? { tag: 'cmap', data: characterMap(glyphs) } : table));
  const header = Buffer.from(font.subarray(0, 12));
  const power = 2 ** Math.floor(Math.log2(tables.length));
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, index) => header.writeUInt16BE(value, 4 + index * 2)); // prettier-ignore
  return assemble(header, tables);
}

/** A table of characters of format 4 (OpenType, `cmap`), with a segment for each. */
function characterMap(glyphs: readonly number[]): Buffer {
  const segments = [
    ...zeros.flatMap((zero) => glyphs.map((glyph, digit) => [zero + digit, (glyph - zero - digit) & 0xffff] as const)),
    [0xffff, 1] as const,
  ];
  const codes = segments.map(([code]) => code);
  const power = 2 ** Math.floor(Math.log2(segments.length));
  const length = 16 + segments.length * 8;
  const values = [
    ...[0, 1, 3, 1, 0, 12],
    ...[4, length, 0, segments.length * 2, power * 2, Math.log2(power), (segments.length - power) * 2],
    ...[...codes, 0, ...codes],
    ...segments.map(([, delta]) => delta),
    ...segments.map(() => 0),
  ];
  const table = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => table.writeUInt16BE(value, index * 2));
  return table;
}
