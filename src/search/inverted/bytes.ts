/** Numbers and words as bytes: LEB128 for whole numbers, UTF-8 for words. Pure. */
import { required } from '../../model/required.ts';

interface ByteWriter {
  /** @param value a whole number from 0 on */
  number(value: number): void;
  byte(value: number): void;
  run(bytes: Uint8Array): void;
  text(value: string): void;
  /** So far. */
  length(): number;
  done(): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/** @param expected length, about */
export function createByteWriter(expected = 1024): ByteWriter {
  let bytes = new Uint8Array(expected);
  let length = 0;
  const room = (wanted: number) => {
    if (length + wanted <= bytes.length) return;
    const more = new Uint8Array(Math.max(bytes.length * 2, length + wanted));
    more.set(bytes);
    bytes = more;
  };
  const byte = (value: number) => {
    if (length === bytes.length) room(1);
    bytes[length++] = value;
  };
  const run = (given: Uint8Array) => {
    room(given.length);
    bytes.set(given, length);
    length += given.length;
  };
  const number = (value: number) => {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) byte((left % 128) | 128);
    byte(left);
  };
  return {
    number,
    byte,
    run,
    text: (value) => {
      const encoded = encoder.encode(value);
      number(encoded.length);
      run(encoded);
    },
    length: () => length,
    done: () => bytes.slice(0, length),
  };
}

export interface ByteReader {
  number(): number;
  byte(): number;
  /** @returns a part of the bytes that are read, not a copy */
  run(length: number): Uint8Array;
  text(): string;
}

/** @throws (from its methods) where the bytes end too early */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => required(bytes[at++], 'byte of the index');
  const number = () => {
    let [value, factor] = [0, 1];
    for (;;) {
      const one = byte();
      value += (one & 127) * factor;
      if (one < 128) return value;
      factor *= 128;
    }
  };
  const run = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return { byte, number, run, text: () => new TextDecoder().decode(run(number())) };
}
