/**
 * I/O: many small entries in one file, since thousands of small files cost more than what they hold. A pack is written once,
 * front to back, and closed by a sorted index; one without its end (the program was stopped) is read from the front.
 *
 *     entry ("E", key, digest of the body, length, body) …  index (key, digest, offset, length) …  end ("I", offset, count, digest)
 */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, unlinkSync, writeSync } from 'node:fs';

/** Keys and digests are cut to 128 bits, which is plenty against chance. */
const KEY = 16;
const HEAD = 1 + KEY + KEY + 4;
const ROW = KEY + KEY + 6 + 4;
const END = 1 + 6 + 4 + KEY;
const MARK_ENTRY = 0x45;
const MARK_END = 0x49;
/** Bytes that are collected before they are written. */
const BUFFER = 1 << 20;

export const packKey = (key: string): Buffer => hash('sha256', key, 'buffer').subarray(0, KEY);
const bodyDigest = (body: Uint8Array) => hash('sha256', body, 'buffer').subarray(0, KEY);

export interface PackReader {
  file: string;
  bytes: number;
  /** The body, or `undefined` where there is none or it was altered. */
  get(key: Buffer): Buffer | undefined;
  has(key: Buffer): boolean;
  keys(): Buffer[];
  close(): void;
}

/** Rows of the index, sorted by key, one after the other. */
function readIndex(descriptor: number, bytes: number): Buffer {
  const end = Buffer.alloc(END);
  if (bytes >= END && readSync(descriptor, end, 0, END, bytes - END) === END && end[0] === MARK_END) {
    const offset = end.readUIntBE(1, 6);
    const count = end.readUInt32BE(7);
    if (offset + count * ROW + END === bytes) {
      const rows = Buffer.alloc(count * ROW);
      readSync(descriptor, rows, 0, rows.length, offset);
      if (bodyDigest(rows).equals(end.subarray(11))) return rows;
    }
  }
  return scan(descriptor, bytes);
}

/** The index of a pack that lost its own: as far as entry follows on entry. */
function scan(descriptor: number, bytes: number): Buffer {
  const rows: Buffer[] = [];
  const head = Buffer.alloc(HEAD);
  for (let at = 0; at + HEAD <= bytes;) {
    readSync(descriptor, head, 0, HEAD, at);
    const length = head.readUInt32BE(1 + KEY + KEY);
    if (head[0] !== MARK_ENTRY || at + HEAD + length > bytes) break;
    rows.push(rowOf(head.subarray(1, 1 + KEY), head.subarray(1 + KEY, 1 + KEY + KEY), at + HEAD, length));
    at += HEAD + length;
  }
  return sorted(rows);
}

function rowOf(key: Uint8Array, digest: Uint8Array, offset: number, length: number): Buffer {
  const row = Buffer.alloc(ROW);
  row.set(key, 0);
  row.set(digest, KEY);
  row.writeUIntBE(offset, KEY + KEY, 6);
  row.writeUInt32BE(length, KEY + KEY + 6);
  return row;
}

const sorted = (rows: Buffer[]): Buffer => Buffer.concat(rows.sort((a, b) => a.compare(b, 0, KEY, 0, KEY)));

/** @returns `undefined` for a file that cannot be read */
export function openPack(file: string): PackReader | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return undefined;
  }
  const bytes = fstatSync(descriptor).size;
  const rows = readIndex(descriptor, bytes);
  const count = rows.length / ROW;
  const find = (key: Buffer): number => {
    let from = 0;
    let to = count;
    while (from < to) {
      const middle = (from + to) >> 1;
      const order = rows.compare(key, 0, KEY, middle * ROW, middle * ROW + KEY);
      if (order === 0) return middle * ROW;
      if (order > 0) to = middle;
      else from = middle + 1;
    }
    return -1;
  };
  return {
    file,
    bytes,
    has: (key) => find(key) >= 0,
    get(key) {
      const row = find(key);
      if (row < 0) return undefined;
      const body = Buffer.allocUnsafe(rows.readUInt32BE(row + KEY + KEY + 6));
      const read = readSync(descriptor, body, 0, body.length, rows.readUIntBE(row + KEY + KEY, 6));
      return read === body.length && bodyDigest(body).equals(rows.subarray(row + KEY, row + KEY + KEY))
        ? body
        : undefined;
    },
    keys: () => Array.from({ length: count }, (_, index) => rows.subarray(index * ROW, index * ROW + KEY)),
    close: () => closeSync(descriptor),
  };
}

export interface PackWriter {
  /** @param sha256 of the body, hexadecimal, where it is known */
  put(key: Buffer, body: Uint8Array, sha256?: string): void;
  get(key: Buffer): Buffer | undefined;
  /** Length of what was put so far, in bytes. */
  bytes(): number;
  /** Writes the index and gives the pack its name; a pack without entries leaves no file. */
  finish(): boolean;
}

/** Writes runs of bytes one after the other, few at a time; what is added is copied and not held. */
function writeInLumps(descriptor: number) {
  const waiting = Buffer.allocUnsafe(BUFFER);
  let waitingBytes = 0;
  let written = 0;
  const write = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    written += bytes.length;
  };
  const flush = () => {
    if (waitingBytes > 0) write(waiting.subarray(0, waitingBytes));
    waitingBytes = 0;
  };
  return {
    flush,
    add(bytes: Uint8Array): void {
      if (waitingBytes + bytes.length > BUFFER) flush();
      if (bytes.length > BUFFER) write(bytes);
      else {
        waiting.set(bytes, waitingBytes);
        waitingBytes += bytes.length;
      }
    },
    /** What was added by one call. */
    read(at: number, length: number): Buffer {
      if (at >= written) return Buffer.from(waiting.subarray(at - written, at - written + length));
      const bytes = Buffer.allocUnsafe(length);
      readSync(descriptor, bytes, 0, length, at);
      return bytes;
    },
    /** Those that were added so far. */
    bytes: () => written + waitingBytes,
  };
}

/** @param file name of the finished pack; until then it has the ending `.part` */
export function writePack(file: string): PackWriter {
  const part = `${file}.part`;
  const descriptor = openSync(part, 'w+');
  const rows = new Map<string, Buffer>();
  const out = writeInLumps(descriptor);
  return {
    put(key, body, sha256) {
      const name = key.toString('latin1');
      if (rows.has(name)) return;
      const digest = sha256 === undefined ? bodyDigest(body) : Buffer.from(sha256, 'hex').subarray(0, KEY);
      rows.set(name, rowOf(key, digest, out.bytes() + HEAD, body.length));
      const head = Buffer.alloc(HEAD);
      head[0] = MARK_ENTRY;
      head.set(key, 1);
      head.set(digest, 1 + KEY);
      head.writeUInt32BE(body.length, 1 + KEY + KEY);
      out.add(head);
      out.add(body);
    },
    get(key) {
      const row = rows.get(key.toString('latin1'));
      return row && out.read(row.readUIntBE(KEY + KEY, 6), row.readUInt32BE(KEY + KEY + 6));
    },
    bytes: () => out.bytes(),
    finish() {
      const index = sorted([...rows.values()]);
      const end = Buffer.alloc(END);
      end[0] = MARK_END;
      end.writeUIntBE(out.bytes(), 1, 6);
      end.writeUInt32BE(rows.size, 7);
      end.set(bodyDigest(index), 11);
      out.add(index);
      out.add(end);
      out.flush();
      closeSync(descriptor);
      if (rows.size > 0) renameSync(part, file);
      else unlinkSync(part);
      return rows.size > 0;
    },
  };
}
