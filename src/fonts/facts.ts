/** What a font file says of itself (OpenType specification, “OS/2”, “fvar”, “post”). Pure. */
import { readCharacters } from './characters.ts';
import { tablesOf } from './tables.ts';

/** Why a file is of no use; the words are with the rule `font-unusable`. */
type FontFault = 'type' | 'damaged' | 'colour';
/** Why its maker forbids what a site does with it; the words are with the rule `font-forbidden`. */
type Permission = 'restricted' | 'whole' | 'bitmaps';

export interface FontFacts {
  /** Outlines of TrueType, or those of PostScript (CFF). */
  outlines: 'truetype' | 'postscript';
  /** Axes of a variable font: least, usual and greatest value. */
  axes: Record<string, [least: number, usual: number, most: number]>;
  forbidden?: Permission;
  /** Whether its maker allows it in documents that others change (Word). */
  editable: boolean;
  characters: ReadonlySet<number>;
  unitsPerEm: number;
  /** Of the line, in units. */
  ascent: number;
  descent: number;
  lineGap: number;
}

const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2'];

/** Embedding permissions, `fsType` of the table OS/2. */
const RESTRICTED = 0x2;
const PREVIEW = 0x4;
const EDITABLE = 0x8;
const WHOLE = 0x100;
const BITMAPS = 0x200;

/** @param font decoded (decode.ts) */
export function readFacts(font: Uint8Array): FontFacts | FontFault {
  try {
    return facts(font);
  } catch {
    // Whatever is outside of the file.
    return 'damaged';
  }
}

function facts(font: Uint8Array): FontFacts | FontFault {
  const list = tablesOf(font);
  const tables = new Map(list.map(({ tag, data }) => [tag, data]));
  if (!isWhole(font, list.length)) return 'damaged';
  const outlines = tables.has('glyf') && tables.has('loca') ? 'truetype' : tables.has('CFF ') ? 'postscript' : undefined; // prettier-ignore
  if (!outlines) return tables.has('CBDT') || tables.has('sbix') || tables.has('SVG ') ? 'colour' : 'type';
  if (!needed.every((tag) => (tables.get(tag)?.length ?? 0) > 0)) return 'damaged';
  const table = (tag: string) => tables.get(tag) ?? Buffer.alloc(0);
  const permissions = table('OS/2').readUInt16BE(8);
  // Of several levels the most generous counts (OS/2 version 0 to 2).
  const level = permissions & (RESTRICTED | PREVIEW | EDITABLE);
  const forbidden: Permission | undefined =
    level === RESTRICTED ? 'restricted' : permissions & BITMAPS ? 'bitmaps' : permissions & WHOLE ? 'whole' : undefined;
  const characters = readCharacters(font);
  if (characters.size === 0) return 'damaged';
  return {
    outlines,
    axes: readAxes(table('fvar')),
    ...(forbidden ? { forbidden } : {}),
    editable: level === 0 || (level & EDITABLE) !== 0,
    characters,
    unitsPerEm: table('head').readUInt16BE(18),
    ascent: table('hhea').readInt16BE(4),
    descent: -table('hhea').readInt16BE(6),
    lineGap: table('hhea').readInt16BE(8),
  };
}

/** Whether every table that the directory names is in the file, and the head is one. */
function isWhole(font: Uint8Array, count: number): boolean {
  const source = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    if (source.readUInt32BE(at + 8) + source.readUInt32BE(at + 12) > source.length) return false;
    // `head`, magicNumber
    if (source.toString('latin1', at, at + 4) === 'head' && source.readUInt32BE(source.readUInt32BE(at + 8) + 12) !== 0x5f0f3cf5) return false; // prettier-ignore
  }
  return count > 0;
}

function readAxes(table: Buffer): FontFacts['axes'] {
  if (table.length === 0) return {};
  const [first, count, size] = [table.readUInt16BE(4), table.readUInt16BE(8), table.readUInt16BE(10)];
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const at = first + index * size;
      const value = (offset: number) => table.readInt32BE(at + offset) / 65536;
      return [table.toString('latin1', at, at + 4), [value(4), value(8), value(12)]];
    }),
  );
}
