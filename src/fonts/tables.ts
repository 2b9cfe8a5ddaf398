/** A TrueType font as its tables (OpenType specification, “Table directory”). Pure. */
import { required } from '../model/required.ts';

const HEADER = 12;
const RECORD = 16;

interface FontTable {
  tag: string;
  data: Buffer;
  /** As the font says it; absent where the data are new. */
  checksum?: number;
}

export function tablesOf(font: Uint8Array): FontTable[] {
  const source = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({ length: source.readUInt16BE(4) }, (_, index) => {
    const at = HEADER + index * RECORD;
    const tag = source.toString('latin1', at, at + 4);
    const from = source.readUInt32BE(at + 8);
    const data = source.subarray(from, from + source.readUInt32BE(at + 12));
    return { tag, data, checksum: source.readUInt32BE(at + 4) };
  });
}

/** @param font that the tables are from; its header is kept */
export function assemble(font: Uint8Array, tables: readonly FontTable[]): Buffer {
  const directory = Buffer.alloc(tables.length * RECORD);
  const padded = tables.map(({ data }) => Buffer.concat([data, Buffer.alloc(-data.length & 3)]));
  let offset = HEADER + directory.length;
  tables.forEach(({ tag, data, checksum }, index) => {
    const at = index * RECORD;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum ?? checksumOf(required(padded[index], 'font table')), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    offset += required(padded[index], 'font table').length;
  });
  return Buffer.concat([font.subarray(0, HEADER), directory, ...padded]);
}

function checksumOf(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
