/**
 * Gives a TrueType font another family name. Typst chooses fonts by family: with names that no other font has, nothing is left
 * to fonts that happen to be on the machine. Pure.
 */

import { required } from '../../model/required.ts';
import { assemble, tablesOf } from '../../fonts/tables.ts';

export type Style = 'Regular' | 'Italic' | 'Bold';

/** The weight is also written where Typst reads it (OS/2, usWeightClass). */
export function renameFont(font: Uint8Array, family: string, style: Style): Buffer {
  const tables = tablesOf(font).map((table) => {
    const { tag, data } = table;
    if (tag === 'name') return { tag, data: nameTable(family, style) };
    if (tag !== 'OS/2') return table;
    const changed = Buffer.from(data);
    changed.writeUInt16BE(style === 'Bold' ? 700 : 400, 4);
    return { tag, data: changed };
  });
  return assemble(font, tables);
}

/** Name table with family, style, full name and PostScript name, for Windows in English (OpenType specification, `name`). */
function nameTable(family: string, style: Style): Buffer {
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(' ', '')}-${style}`],
  ] as const;
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const at = 6 + index * 12;
    const { length } = required(strings[index], 'string of the name table');
    [3, 1, 0x409, id, length, offset].forEach((value, field) => head.writeUInt16BE(value, at + field * 2));
    offset += length;
  });
  return Buffer.concat([head, ...strings]);
}
