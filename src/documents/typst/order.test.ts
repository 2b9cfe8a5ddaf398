import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { toReadingOrder } from './order.ts';

const word = (x: number, shown: string) => `/ReversedChars BMC\n0 Tr\n/f0 11 Tf\n1 0 0 -1 ${x} 0 Tm\n${shown}\nEMC\n`;
const spanned = (text: string, inside: string) => `/Span <<\n  /ActualText <${text}>\n>> BDC\n${inside}EMC\n`;

function pdfOf(...contents: string[]): Buffer {
  const objects = contents.map((content, index) => {
    const bytes = deflateSync(Buffer.from(content, 'latin1'));
    return Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n<<\n  /Length ${bytes.length}\n  /Filter /FlateDecode\n>>\nstream\n`),
      bytes,
      Buffer.from('\nendstream\nendobj\n\n'),
    ]);
  });
  const parts = [Buffer.from('%PDF-1.7\n')];
  const entries: string[] = ['0000000000 65535 f\r\n'];
  for (const object of objects) {
    entries.push(`${String(Buffer.concat(parts).length).padStart(10, '0')} 00000 n\r\n`);
    parts.push(object);
  }
  const at = Buffer.concat(parts).length;
  const table = `xref\n0 ${entries.length}\n${entries.join('')}trailer\n<<\n  /Size ${entries.length}\n>>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

function contentsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const table = Number(/startxref\n(\d+)/.exec(text)![1]);
  const starts = [...text.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) => Number(at));
  return starts.map((start, index) => {
    assert.ok(text.startsWith(`${index + 1} 0 obj\n`, start), `object ${index + 1} is where the table says`);
    const length = Number(/\/Length (\d+)/.exec(text.slice(start))![1]);
    const from = text.indexOf('stream\n', start) + 'stream\n'.length;
    return inflateSync(pdf.subarray(from, from + length)).toString('latin1');
  });
}

const ordered = (content: string) => contentsOf(toReadingOrder(pdfOf('BT\n(first)\nET\n', content, 'last')))[1];

test('words of a right-to-left line come in the order in which they are read', () => {
  const [left, middle, right] = [word(0, '[(\\000\\001)] TJ'), word(20, '[(a(b\\))) 12.5 (c)] TJ'), word(40, '[<0089> -1 (x)] TJ')];
  assert.equal(ordered(`BT\n${left}${middle}${right}ET\nQ\n`), `BT\n${right}${middle}${left}ET\nQ\n`);
}); // prettier-ignore

test('each line by itself; replacements stay around their letters', () => {
  const replaced = spanned('FEFF06440627', word(5, '(z) Tj'));
  const line = `BT\n${word(0, '(a) Tj')}${replaced}ET\n`;
  assert.equal(
    ordered(line + `BT\n${word(0, '(b) Tj')}ET\n`),
    `BT\n${replaced}${word(0, '(a) Tj')}ET\nBT\n${word(0, '(b) Tj')}ET\n`,
  );
});

test('a half-space without a glyph of its own is left out', () => {
  assert.equal(
    ordered(`BT\n${word(0, '(a) Tj')}${spanned('FEFF200C0639', word(5, '(z) Tj'))}ET\n`),
    `BT\n${word(5, '(z) Tj')}${word(0, '(a) Tj')}ET\n`,
  );
});

test('other text stays as it is, byte for byte', () => {
  const pdf = pdfOf('BT\n0 Tr\n[(Hello)] TJ\nET\n', `BT\n${word(0, '(a) Tj')}ET\n`);
  assert.deepEqual(toReadingOrder(pdf), pdf);
});
