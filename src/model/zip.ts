/**
 * Archives without anything of the time or the machine: the same files give the same bytes (APPNOTE.TXT of PKWARE, without ZIP64).
 * Packed by the zlib of Node, which takes a third of the time of one in JavaScript. Pure.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** Pictures, PDF and archives are compressed already. */
const compressed = /\.(?:png|jpe?g|pdf|zip|docx)$/;

const [STORED, DEFLATED] = [0, 8];
/** Version 2.0, the first with folders and deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 1 << 11;
/** The first day that an archive can name, 1 January 1980, and midnight. */
const [DATE, TIME] = [(1 << 5) | 1, 0];

/** Numbers of 2 and 4 bytes, the lowest first. */
function numbers(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const written = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = written.writeUIntLE(value, at, bytes);
  return written;
}

/** @param files in the order in which they are to stand in the archive, each name once */
export function zip(files: readonly (readonly [name: string, content: Uint8Array | string])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of files) {
    const content = Buffer.from(given);
    const path = Buffer.from(name);
    const isStored = compressed.test(name);
    const packed = isStored ? content : deflateRawSync(content);
    const entry = numbers([
      [2, VERSION],
      [2, path.length === name.length ? 0 : UTF8],
      [2, isStored ? STORED : DEFLATED],
      [2, TIME],
      [2, DATE],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, path.length],
      [2, 0], // Further fields.
    ]);
    parts.push(Buffer.from('PK\x03\x04'), entry, path, packed);
    // Comment, disk, attributes of two kinds; where the entry begins.
    const rest = numbers([[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]); // prettier-ignore
    directory.push(Buffer.from('PK\x01\x02'), numbers([[2, VERSION]]), entry, rest, path);
    offset += 4 + entry.length + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const count = files.length;
  const end = numbers([[2, 0], [2, 0], [2, count], [2, count], [4, listed.length], [4, offset], [2, 0]]); // prettier-ignore
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]);
}
