/** Indexed PNG (PNG specification, third edition: colour type 3, one byte a pixel, no filter). Pure. */
import { constants, crc32, deflateSync } from 'node:zlib';
import type { Indexed } from './canvas.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Run lengths alone find nearly all there is in flat grounds and text, three times as fast as a search for matches. */
const COMPRESSION = { level: 3, strategy: constants.Z_RLE, chunkSize: 128 * 1024 } as const;

export function encodePng({ width, height, rows, palette }: Indexed): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(rows, COMPRESSION);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}
