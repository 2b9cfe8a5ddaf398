/**
 * Puts the words of right-to-left lines into the order in which they are read. The compiler writes the words of a line from left to right,
 * each marked as reversed; the specification wants the words in reading order (ISO 32000-1, 14.8.2.3.3), and readers of tagged PDF
 * rely on it. Every word has a place of its own, so that nothing moves on the page. Pure.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { required } from '../../model/required.ts';

// Brackets inside a string stand without a backslash where they come in pairs.
const inner = String.raw`\\[^]|[^\\()]`;
const string = String.raw`(?:\((?:${inner}|\((?:${inner}|\((?:${inner})*\))*\))*\)|<[0-9A-F]*>)`;
const word = String.raw`\/ReversedChars BMC\n(?:[\w./ -]+ T[rfmsczw]\n)*(?:\[(?:${string}|[ \d.-])*\] TJ|${string} Tj)\nEMC\n`;
const replaced = String.raw`\/Span <<\n  \/ActualText <[0-9A-F]+>\n>> BDC\n(?:${word})+EMC\n`;
const unit = `(?:${replaced}|${word})`;
const units = new RegExp(unit, 'g');
const line = new RegExp(`(?<=BT\n)${unit}{2,}(?=ET\n)`, 'g');

/**
 * In fonts that do not keep the half-space (fonts/half-space.ts) it comes as a replacement for the letter after it. Programs that put
 * lines into order by place turn the two round, and words fall apart: `می‌دهد` becomes `مید‌هد`. Without it the letters at least stay
 * in order everywhere.
 */
const halfSpace = new RegExp(
  String.raw`\/Span <<\n  \/ActualText <FEFF200C[0-9A-F]{4}>\n>> BDC\n((?:${word})+)EMC\n`,
  'g',
);

/** @throws if the file is not as the compiler writes it */
export function toReadingOrder(pdf: Buffer): Buffer {
  const source = pdf.toString('latin1');
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(source)?.[1]);
  const trailer = source.indexOf('trailer', tableAt);
  if (!source.startsWith('xref\n', tableAt) || trailer < 0) throw new Error('a PDF without a table of objects');
  const offsets = new Map<number, number>();
  const parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  const starts = [...source.slice(tableAt, trailer).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, at]) => Number(at));
  starts.sort((a, b) => a - b);
  add(pdf.subarray(0, starts[0]));
  starts.forEach((start, index) => {
    offsets.set(Number.parseInt(source.slice(start, start + 10), 10), length);
    add(reordered(pdf.subarray(start, starts[index + 1] ?? tableAt)));
  });
  const count = Number(required(/xref\n0 (\d+)/.exec(source.slice(tableAt, trailer)), 'table of the PDF file')[1]);
  const entries = Array.from({ length: count }, (_, number) => {
    const at = offsets.get(number);
    return at === undefined ? '0000000000 65535 f\r\n' : `${String(at).padStart(10, '0')} 00000 n\r\n`;
  });
  const end = source.slice(trailer).replace(/startxref\n\d+/, `startxref\n${length}`);
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${count}\n${entries.join('')}${end}`, 'latin1')]);
}

/** An object of the file; another one only where it is a stream with reversed words. */
function reordered(part: Buffer): Buffer {
  const at = part.indexOf('stream\n');
  const head = part.toString('latin1', 0, Math.max(at, 0));
  const size = /\/Length (\d+)/.exec(head);
  if (at < 0 || !size || !head.includes('/FlateDecode')) return part;
  const from = at + 'stream\n'.length;
  const content = inflateSync(part.subarray(from, from + Number(size[1]))).toString('latin1');
  if (!content.includes('/ReversedChars')) return part;
  const changed = content
    .replace(halfSpace, '$1')
    .replace(line, (found) => required(found.match(units), 'units of the line').reverse().join(''));
  if (changed === content) return part;
  const bytes = deflateSync(Buffer.from(changed, 'latin1'));
  return Buffer.concat([
    Buffer.from(`${head.replace(size[0], `/Length ${bytes.length}`)}stream\n`, 'latin1'),
    bytes,
    part.subarray(from + Number(size[1])),
  ]);
}
