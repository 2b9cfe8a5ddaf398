/** As much of CBOR (RFC 8949) as Pagefind's files hold: whole numbers, texts and lists of a stated length. Pure. */
import { createByteWriter } from '../inverted/bytes.ts';
import { required } from '../../model/required.ts';

export type Plain = number | string | Plain[] | null;

const [UNSIGNED, NEGATIVE, TEXT, LIST, SIMPLE] = [0, 1, 3, 4, 7];
const NULL = 0xf6;
/** Additional information from which on the argument is in the bytes that follow: 1, 2, 4 or 8 of them. */
const inBytes = 24;

export interface CborReader {
  /** Length of the list that begins here. */
  list(): number;
  /** The value here. */
  value(): Plain;
  text(): string;
  number(): number;
  /** Bytes of the value here, undecoded. */
  skip(): Uint8Array;
}

/** @throws (from its methods) where the bytes hold anything else or end too early */
export function readCbor(bytes: Uint8Array): CborReader {
  let at = 0;
  const byte = () => required(bytes[at++], 'byte of the CBOR');
  const argument = (info: number): number => {
    if (info < inBytes) return info;
    if (info > 27) throw new Error(`CBOR with the additional information ${info} is not known here.`);
    let value = 0;
    for (let left = 2 ** (info - inBytes); left > 0; left--) value = value * 256 + byte();
    return value;
  };
  const head = (): [type: number, argument: number] => {
    const first = byte();
    return [first >> 5, argument(first & 31)];
  };
  const of = (wanted: number): number => {
    const [type, value] = head();
    if (type !== wanted) throw new Error(`CBOR has the type ${type} where ${wanted} is expected.`);
    return value;
  };
  const run = (length: number) => {
    at += length;
    if (at > bytes.length) throw new Error('The CBOR ends too early.');
    return Buffer.from(bytes.buffer, bytes.byteOffset + at - length, length).toString('utf8');
  };
  const value = (): Plain => {
    const [type, size] = head();
    if (type === UNSIGNED) return size;
    if (type === NEGATIVE) return -1 - size;
    if (type === TEXT) return run(size);
    if (type === LIST) return Array.from({ length: size }, value);
    if (type === SIMPLE && size === (NULL & 31)) return null;
    throw new Error(`CBOR of the type ${type} is not known here.`);
  };
  const pass = (): void => {
    const [type, size] = head();
    if (type === TEXT) at += size;
    else if (type === LIST) for (let left = size; left > 0; left--) pass();
    else if (type !== UNSIGNED && type !== NEGATIVE && type !== SIMPLE)
      throw new Error(`CBOR of the type ${type} is not known here.`);
  };
  return {
    list: () => of(LIST),
    value,
    text: () => run(of(TEXT)),
    number: () => of(UNSIGNED),
    skip() {
      const from = at;
      pass();
      return bytes.subarray(from, at);
    },
  };
}

export interface CborWriter {
  /** Begins a list of so many values. */
  list(length: number): void;
  value(value: Plain): void;
  /** A value that is encoded already. */
  encoded(bytes: Uint8Array): void;
  /** So far, in bytes. */
  length(): number;
  done(): Uint8Array<ArrayBuffer>;
}

export function writeCbor(): CborWriter {
  const out = createByteWriter(1 << 17);
  const head = (type: number, argument: number) => {
    const mark = type << 5;
    const size = argument < inBytes ? 0 : argument < 0x100 ? 1 : argument < 0x10000 ? 2 : 4;
    out.byte(size === 0 ? mark | argument : mark | (inBytes + Math.log2(size)));
    for (let left = size - 1; left >= 0; left--) out.byte(Math.floor(argument / 256 ** left) % 256);
  };
  const value = (given: Plain): void => {
    if (given === null) return out.byte(NULL);
    if (typeof given === 'number') return given < 0 ? head(NEGATIVE, -1 - given) : head(UNSIGNED, given);
    if (typeof given === 'string') {
      const encoded = Buffer.from(given);
      head(TEXT, encoded.length);
      return out.run(encoded);
    }
    head(LIST, given.length);
    given.forEach(value);
  };
  return { list: (length) => head(LIST, length), value, encoded: out.run, length: out.length, done: out.done };
}
