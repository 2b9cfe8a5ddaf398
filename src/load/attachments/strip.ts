/**
 * Takes place, camera, time and author out of files that readers are offered, and leaves every pixel as it is: whole
 * segments, chunks or boxes go, by lists of what a picture needs. Colour profile and orientation stay. Pure.
 *
 * Formats: JPEG (ITU-T T.81, Exif 3.0), PNG (W3C, third edition), WebP (RFC 9649), TIFF 6.0, ISO base media files
 * (ISO/IEC 14496-12).
 */

import { crc32 } from 'node:zlib';

/** @returns the file without them, the same bytes where there is nothing to take out; `undefined` if it is damaged */
export function strip(file: Buffer, mediaType: string): Buffer | undefined {
  try {
    switch (mediaType) {
      case 'image/jpeg':
        return stripJpeg(file);
      case 'image/png':
        return stripPng(file);
      case 'image/webp':
        return stripWebp(file);
      case 'image/tiff':
        return stripTiff(file);
      case 'video/mp4':
        return stripBoxes(file);
      default:
        return file;
    }
  } catch (error) {
    // Lengths that lead out of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether `strip` knows the format. */
export const isStripped = (mediaType: string): boolean =>
  ['image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'video/mp4'].includes(mediaType);

const part = (file: Buffer, start: number, end: number): Buffer => {
  if (end > file.length || start > end) throw new RangeError('it ends too early');
  return file.subarray(start, end);
};

/** Orientation (tag 274) of the first directory of Exif data, 1 where there is none. */
function orientationOf(exif: Buffer): number {
  try {
    const little = exif.toString('latin1', 0, 2) === 'II';
    const u16 = (at: number) => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
    const start = little ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
    for (let index = 0; index < u16(start); index++) {
      const at = start + 2 + 12 * index;
      if (u16(at) === 274) return u16(at + 8) >= 1 && u16(at + 8) <= 8 ? u16(at + 8) : 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** Exif data that says nothing but how the picture is to be turned. */
function onlyOrientation(orientation: number): Buffer {
  const exif = Buffer.alloc(26);
  exif.write('MM\0*', 'latin1');
  exif.writeUInt32BE(8, 4);
  exif.writeUInt16BE(1, 8);
  exif.writeUInt16BE(274, 10);
  exif.writeUInt16BE(3, 12);
  exif.writeUInt32BE(1, 14);
  exif.writeUInt16BE(orientation, 18);
  return exif;
}

function stripJpeg(file: Buffer): Buffer {
  const kept: Buffer[] = [part(file, 0, 2)];
  let orientation = 1;
  for (let at = 2; ;) {
    while (file.readUInt8(at) === 0xff && file.readUInt8(at + 1) === 0xff) at++;
    const marker = file.readUInt8(at + 1);
    if (file.readUInt8(at) !== 0xff) throw new RangeError('there is no marker');
    if (marker === 0xd9) break;
    const end = at + 2 + file.readUInt16BE(at + 2);
    const segment = part(file, at, end);
    const name = segment.toString('latin1', 4, 18);
    if (marker === 0xe1 && name.startsWith('Exif\0')) {
      const found = orientationOf(segment.subarray(10));
      if (orientation === 1) orientation = found;
    }
    const isApplication = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    const isNeeded =
      (marker === 0xe0 && name.startsWith('JFIF\0')) ||
      (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) ||
      (marker === 0xee && name.startsWith('Adobe'));
    // A small picture of the picture may be in JFIF: only its head is kept.
    if (marker === 0xe0 && isNeeded) kept.push(withoutThumbnail(segment));
    else if (!isApplication || isNeeded) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      const data = at;
      for (;;) {
        at = file.indexOf(0xff, at);
        if (at < 0) throw new RangeError('there is no end');
        const next = file.readUInt8(at + 1);
        // Data of the scan: a stuffed byte, a restart, or fill.
        if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
        else if (next === 0xff) at++;
        else break;
      }
      kept.push(part(file, data, at));
    }
  }
  // What follows the end is no part of the picture: a second one, a film, the notes of a telephone.
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), onlyOrientation(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const first = kept[1]?.[1] === 0xe0 ? 2 : 1;
  if (orientation !== 1) kept.splice(first, 0, head, exif);
  return Buffer.concat([...kept, Buffer.from([0xff, 0xd9])]);
}

function withoutThumbnail(segment: Buffer): Buffer {
  if (segment.length <= 18) return segment;
  const head = Buffer.from(segment.subarray(0, 18));
  head.writeUInt16BE(16, 2);
  head[16] = 0;
  head[17] = 0;
  return head;
}

const pngChunks: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs hIST sPLT acTL fcTL fdAT'.split(' '),
);

function stripPng(file: Buffer): Buffer {
  const kept: Buffer[] = [part(file, 0, 8)];
  let orientation = 1;
  for (let at = 8; ;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const chunk = part(file, at, at + 12 + length);
    if (type === 'eXIf') orientation = orientationOf(chunk.subarray(8, -4));
    if (type === 'IDAT' && orientation !== 1) {
      kept.push(pngChunk('eXIf', onlyOrientation(orientation)));
      orientation = 1;
    }
    if (pngChunks.has(type)) kept.push(chunk);
    if (type === 'IEND') return Buffer.concat(kept);
    at += 12 + length;
  }
}

function pngChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  chunk.writeUInt32BE(data.length, 0);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

const webpChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

function stripWebp(file: Buffer): Buffer {
  const chunks = riffChunks(file, 12, Math.min(8 + file.readUInt32LE(4), file.length));
  const exif = chunks.find(({ type }) => type === 'EXIF');
  const orientation = exif ? orientationOf(exif.data.toString('latin1', 0, 4) === 'Exif' ? exif.data.subarray(6) : exif.data) : 1; // prettier-ignore
  const kept = chunks
    .filter(({ type }) => webpChunks.has(type))
    .map(({ type, data }) => {
      if (type === 'ANMF') {
        const frame = riffChunks(data, 16, data.length).filter((inner) => webpChunks.has(inner.type));
        return riffChunk(type, Buffer.concat([data.subarray(0, 16), ...frame.map((inner) => riffChunk(inner.type, inner.data))]));
      }
      if (type !== 'VP8X') return riffChunk(type, data);
      const flags = Buffer.from(data);
      // Bits of Exif and XMP.
      flags[0] = (flags.readUInt8(0) & ~0x0c) | (orientation === 1 ? 0 : 0x08);
      return riffChunk(type, flags);
    }); // prettier-ignore
  if (orientation !== 1) kept.push(riffChunk('EXIF', onlyOrientation(orientation)));
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  return riffChunk('RIFF', body);
}

function riffChunks(file: Buffer, from: number, to: number): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = from; at + 8 <= to;) {
    const length = file.readUInt32LE(at + 4);
    chunks.push({ type: file.toString('latin1', at, at + 4), data: part(file, at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function riffChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** Tags of TIFF 6.0 and its supplements that say how the picture is to be drawn. */
const tiffTags: ReadonlySet<number> = new Set([
  254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291,
  292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 330, 332, 334, 336, 338, 339, 340, 341, 342,
  347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 34675,
]);
/** Bytes of a value, by its type. */
const tiffSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const tiffFolders: ReadonlySet<number> = new Set([34665, 34853, 40965]);

/** Entries are taken out of the directories and their values overwritten; nothing else moves. */
function stripTiff(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const little = copy.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (little ? copy.readUInt16LE(at) : copy.readUInt16BE(at));
  const u32 = (at: number) => (little ? copy.readUInt32LE(at) : copy.readUInt32BE(at));
  const put16 = (value: number, at: number) => (little ? copy.writeUInt16LE(value, at) : copy.writeUInt16BE(value, at));
  if (u16(2) !== 42) throw new RangeError('it is no TIFF of 4 GB at most');
  const seen = new Set<number>();
  const valueOf = (at: number): [number, number] => {
    const size = (tiffSizes[u16(at + 2)] ?? 1) * u32(at + 4);
    return size <= 4 ? [at + 8, at + 8 + size] : [u32(at + 8), u32(at + 8) + size];
  };
  const wipe = (start: number, end: number) => void part(copy, start, end).fill(0);
  const wipeFolder = (start: number) => {
    if (seen.has(start)) return;
    seen.add(start);
    const count = u16(start);
    for (let index = 0; index < count; index++) {
      const at = start + 2 + 12 * index;
      if (tiffFolders.has(u16(at))) wipeFolder(u32(at + 8));
      wipe(...valueOf(at));
    }
    wipe(start, start + 2 + 12 * count + 4);
  };
  const cleanFolder = (start: number): void => {
    if (start === 0 || seen.has(start)) return;
    seen.add(start);
    const count = u16(start);
    const next = Buffer.from(part(copy, start + 2 + 12 * count, start + 6 + 12 * count));
    const kept: Buffer[] = [];
    for (let index = 0; index < count; index++) {
      const at = start + 2 + 12 * index;
      const tag = u16(at);
      if (tag === 330) {
        const [from, to] = valueOf(at);
        for (let place = from; place < to; place += 4) cleanFolder(u32(place));
      }
      if (tiffTags.has(tag)) kept.push(Buffer.from(part(copy, at, at + 12)));
      else {
        if (tiffFolders.has(tag)) wipeFolder(u32(at + 8));
        wipe(...valueOf(at));
      }
    }
    const folder = part(copy, start, start + 6 + 12 * count).fill(0);
    put16(kept.length, start);
    Buffer.concat([...kept, next]).copy(folder, 2);
    cleanFolder(little ? next.readUInt32LE(0) : next.readUInt32BE(0));
  };
  cleanFolder(u32(4));
  return copy;
}

/** Boxes that hold other boxes on the way to what a telephone writes. */
const parents: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf']);
const personal: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid']);

/** Boxes of user data become free space of the same size, so that no offset changes. */
function stripBoxes(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const walk = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to;) {
      const short = copy.readUInt32BE(at);
      const head = short === 1 ? 16 : 8;
      const size = short === 0 ? to - at : short === 1 ? Number(copy.readBigUInt64BE(at + 8)) : short;
      const type = copy.toString('latin1', at + 4, at + 8);
      if (size < head || at + size > to) throw new RangeError('a box leads out of the file');
      if (personal.has(type)) {
        copy.write('free', at + 4, 'latin1');
        part(copy, at + head, at + size).fill(0);
      } else if (parents.has(type)) walk(at + head, at + size);
      at += size;
    }
  };
  walk(0, copy.length);
  return copy;
}
