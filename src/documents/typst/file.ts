/** The objects of a PDF file as the compiler writes it: one table of objects, no object streams. Pure. */
import { deflateSync, inflateSync } from 'node:zlib';
import { required } from '../../model/required.ts';

export interface PdfFile {
  /** Numbers of all objects, in the order of the file. */
  numbers(): number[];
  /** What an object says before its stream, from `1 0 obj` on. */
  head(number: number): string;
  /** The stream of an object, unpacked, one character a byte; `undefined` where it has none. */
  stream(number: number): string | undefined;
  /** The same as bytes. */
  streamBytes(number: number): Buffer | undefined;
  setHead(number: number, head: string): void;
  /** The object keeps its other entries. */
  setStream(number: number, content: string): void;
  /** @returns number of the new object */
  add(entries: string, content: string): number;
  bytes(): Buffer;
}

interface PdfObject {
  head: string;
  /** As it is in the file; absent in objects without a stream. */
  packed?: Buffer;
}

/** @throws if the file is not as the compiler writes it */
export function openPdf(pdf: Buffer): PdfFile {
  const source = pdf.toString('latin1');
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(source)?.[1]);
  const trailerAt = source.indexOf('trailer', tableAt);
  if (!source.startsWith('xref\n', tableAt) || trailerAt < 0) throw new Error('a PDF without a table of objects');
  const starts = [...source.slice(tableAt, trailerAt).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, at]) => Number(at));
  starts.sort((a, b) => a - b);
  const objects = new Map<number, PdfObject>();
  starts.forEach((start, index) => {
    const object = readObject(pdf, source, start, starts[index + 1] ?? tableAt);
    objects.set(Number.parseInt(object.head, 10), object);
  });
  const objectOf = (number: number) => required(objects.get(number), `object ${number} of the PDF file`);
  const streamBytes = (number: number) => {
    const { head, packed } = objectOf(number);
    return packed && (head.includes('/FlateDecode') ? inflateSync(packed) : packed);
  };

  return {
    numbers: () => [...objects.keys()],
    head: (number) => objectOf(number).head,
    stream: (number) => streamBytes(number)?.toString('latin1'),
    streamBytes,
    setHead(number, head) {
      objectOf(number).head = head;
    },
    setStream(number, content) {
      const object = objectOf(number);
      object.packed = packed(content);
      const packing = object.head.includes('/FlateDecode') ? '' : '\n  /Filter /FlateDecode';
      object.head = object.head.replace(/\/Length \d+/, `/Length ${object.packed.length}${packing}`);
    },
    add(entries, content) {
      const number = Math.max(...objects.keys()) + 1;
      const bytes = packed(content);
      objects.set(number, {
        head: `${number} 0 obj\n<<${entries}\n  /Length ${bytes.length}\n  /Filter /FlateDecode\n>>\n`,
        packed: bytes,
      });
      return number;
    },
    bytes: () => write(pdf.subarray(0, starts[0]), objects, source.slice(trailerAt)),
  };
}

/** Number of pages that the root of the pages says. @throws if the file is not as the compiler writes it */
export const pagesOf = (pdf: Buffer): number =>
  Number(required(/\/Type \/Pages\b[^>]*?\/Count (\d+)/.exec(pdf.toString('latin1')), 'the pages of a PDF file')[1]);

/** Quick rather than small: pages are a tenth of a file. */
const LEVEL = 3;

const packed = (content: string): Buffer => deflateSync(Buffer.from(content, 'latin1'), { level: LEVEL });

function readObject(pdf: Buffer, source: string, start: number, end: number): PdfObject {
  const whole = source.slice(start, end);
  const streamAt = whole.indexOf('stream\n');
  if (streamAt < 0) return { head: whole };
  const head = whole.slice(0, streamAt);
  const length = Number(required(/\/Length (\d+)/.exec(head), 'length of a stream')[1]);
  const from = start + streamAt + 'stream\n'.length;
  return { head, packed: pdf.subarray(from, from + length) };
}

function write(begin: Buffer, objects: ReadonlyMap<number, PdfObject>, trailer: string): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  const places = new Map<number, number>();
  add(begin);
  for (const [number, { head, packed }] of objects) {
    places.set(number, length);
    add(Buffer.from(packed ? `${head}stream\n` : head, 'latin1'));
    if (!packed) continue;
    add(packed);
    add(Buffer.from('\nendstream\nendobj\n\n', 'latin1'));
  }
  const count = Math.max(...objects.keys()) + 1;
  const entries = Array.from({ length: count }, (_, number) => {
    const at = places.get(number);
    return at === undefined ? '0000000000 65535 f\r\n' : `${String(at).padStart(10, '0')} 00000 n\r\n`;
  });
  const end = trailer.replace(/\/Size \d+/, `/Size ${count}`).replace(/startxref\n\d+/, `startxref\n${length}`);
  add(Buffer.from(`xref\n0 ${count}\n${entries.join('')}${end}`, 'latin1'));
  return Buffer.concat(parts);
}
