/** Characters that a TrueType font has a glyph for (OpenType specification, `cmap`). Pure. */
import { tablesOf } from './tables.ts';

/** @returns code points */
export function readCharacters(font: Uint8Array): ReadonlySet<number> {
  const table = tablesOf(font).find(({ tag }) => tag === 'cmap')?.data;
  const found = new Set<number>();
  if (!table) return found;
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const record = 4 + index * 8;
    // Unicode, by the consortium's numbering or by that of Windows.
    const [platform, encoding] = [table.readUInt16BE(record), table.readUInt16BE(record + 2)];
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const subtable = table.subarray(table.readUInt32BE(record + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, found);
    if (format === 12) addGroups(subtable, found);
  }
  return found;
}

/** Format 4: segments of the first 65,536 code points. */
function addSegments(table: Buffer, found: Set<number>): void {
  const double = table.readUInt16BE(6);
  for (let at = 0; at < double; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + double + at);
    const delta = table.readUInt16BE(16 + 2 * double + at);
    const place = 16 + 3 * double + at;
    const offset = table.readUInt16BE(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : table.readUInt16BE(place + offset + (code - start) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

/** Format 12: groups of all code points. */
function addGroups(table: Buffer, found: Set<number>): void {
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const at = 16 + index * 12;
    const [start, end, glyph] = [table.readUInt32BE(at), table.readUInt32BE(at + 4), table.readUInt32BE(at + 8)];
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) found.add(code);
  }
}
