import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../content.ts';
import type { Block, Inline } from '../../model/text/blocks.ts';
import { readBlocks } from './blocks.ts';
import { createPrinter } from './compile.ts';
import { openPdf } from './file.ts';
import { openFonts } from './fonts.ts';

const text = (value: string): Inline[] => [{ type: 'text', text: value }];

const letter = (code: 'fa' | 'ar', blocks: Block[], mark?: string): Content => ({
  layout: 'letter',
  language: { code, dir: 'rtl', script: 'Arab', numerals: code === 'fa' ? 'arabext' : 'arab' },
  title: 'عنوان',
  summary: '',
  authors: [],
  keywords: [],
  date: '2026-11-24',
  organisation: '',
  symbol: '',
  lines: [],
  kind: '',
  facts: [],
  standing: [],
  text: { blocks, notes: [] },
  parts: [],
  words: { contents: '', notes: '', code: 'QR', specimen: '' },
  foot: [],
  permanent: 'https://example.org/d/x/',
  scripts: [],
  figures: {},
  ...(mark === undefined ? {} : { mark }),
});

const printer = createPrinter();

/** Every run of the first page, as its glyphs stand from left to right. */
function runsOf(content: Content): { text: string; rightToLeft: boolean }[] {
  const pdf = openPdf(printer.print(content).pdf);
  const page = pdf.numbers().map(pdf.head).find((head) => head.includes('/Type /Page\n')) ?? ''; // prettier-ignore
  const stream = pdf.stream(Number(/\/Contents (\d+)/.exec(page)?.[1])) ?? '';
  return readBlocks(stream, openFonts(pdf).in(page)).map(({ shown, rightToLeft }) => ({
    text: shown.clusters.map((cluster) => cluster.text).join(''),
    rightToLeft,
  }));
}

/** What a reader makes of a run: it turns right-to-left text round letter by letter. */
const read = (content: Content): string[] =>
  runsOf(content).map((run) => (run.rightToLeft ? [...run.text].reverse().join('') : run.text));

const paragraphs = (...list: string[]): Block[] => list.map((value) => ({ type: 'paragraph', children: text(value) }));

test('a line is one run with its spaces; ligatures, marks and half-spaces come out where they were typed', () => {
  const lines = ['بزرگسالان احتراماً می‌روند و نامهٔ دوم', 'نبودِ رقم به معنای صفر نیست'];
  const found = read(letter('fa', paragraphs(...lines)));
  for (const line of lines) assert.ok(found.includes(line), `${line} in ${found.join('|')}`);
});

test('marks of Arabic stay with their letters, and gaps and overlaps inside a word do not part it', () => {
  const lines = ['غير موقَّع وهو يُذكر', 'نسبة مئوية متساوية، ولأحد عشر بلدا'];
  const found = read(letter('ar', paragraphs(...lines)));
  for (const line of lines) assert.ok(found.includes(line), `${line} in ${found.join('|')}`);
});

test('between runs of a line, which readers see apart, there are spaces', () => {
  const found = read(letter('fa', paragraphs('در سال ۲۰۲۳ چنین بود')));
  assert.ok(found.includes('در سال ') && found.includes(' چنین بود'), found.join('|'));
  const numbered = read(letter('fa', [{ type: 'paragraph', number: '۱', children: text('بند نخست') }]));
  assert.ok(numbered.includes('۱ '), numbered.join('|'));
});

test('what belongs to the page and not to the text is drawn, not written', () => {
  const found = read(letter('fa', paragraphs('متن نامه'), 'نمونه'));
  assert.ok(found.includes('متن نامه'), found.join('|'));
  assert.ok(!found.join().includes('نمونه') && !found.includes('۱'), found.join('|'));
});

test('a file that is not as the compiler writes it is refused', () => {
  assert.throws(() => openPdf(Buffer.from('%PDF-1.7\n%%EOF')), /table of objects/);
});
