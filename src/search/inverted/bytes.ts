/** Numbers and words as bytes: LEB128 for whole numbers, UTF-8 for words. Pure. */
import { required } from '../../model/required.ts';

interface ByteWriter {
  /** @param value a whole number from 0 on */
  number(value: number): void;
  byte(value: number): void;
  text(value: string): void;
  done(): Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const byte = (value: number) => {
    if (length === bytes.length) {
      const more = new Uint8Array(bytes.length * 2);
      more.set(bytes);
      bytes = more;
    }
    bytes[length++] = value;
  };
  const number = (value: number) => {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) byte((left % 128) | 128);
    byte(left);
  };
  return {
    number,
    byte,
    text: (value) => {
      const encoded = new TextEncoder().encode(value);
      number(encoded.length);
      for (const one of encoded) byte(one);
    },
    done: () => bytes.slice(0, length),
  };
}

interface ByteReader {
  number(): number;
  byte(): number;
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
  return {
    byte,
    number,
    text: () => {
      const length = number();
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    },
  };
}
