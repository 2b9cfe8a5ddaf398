import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Content } from '../content.ts';
import type { Block, Inline } from '../../model/text/blocks.ts';
import { readCharacters } from '../../fonts/characters.ts';
import { numbersFont } from '../fonts/numbers.ts';
import { writeWord } from './document.ts';

const words = (text: string): Inline[] => [{ type: 'text', text }];
const heading = (depth: number, ...children: Inline[]): Block => ({ type: 'heading', depth, children });

const report: Content = {
  layout: 'report',
  language: { code: 'fa', dir: 'rtl', script: 'Arab', numerals: 'arabext' },
  title: 'گزارش',
  summary: '',
  authors: [],
  keywords: [],
  date: '2026-11-24',
  organisation: '',
  symbol: '',
  lines: [],
  kind: 'گزارش',
  facts: [],
  standing: [],
  text: {
    blocks: [
      heading(1, ...words('جهان'), { type: 'note', note: 1, first: true }),
      heading(2, { type: 'link', href: 'https://example.org/', children: words('زنان') }),
      heading(4, ...words('ژرف')),
      { type: 'quote', blocks: [heading(1, ...words('ایران'))] },
    ],
    notes: [[{ type: 'paragraph', children: words('پانوشت') }]],
  },
  parts: [{ title: 'روش کار', paragraphs: [words('متن')] }],
  words: { contents: 'فهرست مطالب', notes: '', code: '', specimen: '' },
  foot: [],
  permanent: 'https://example.org/d/x/',
  scripts: [],
  figures: {},
};

const bodyOf = async (content: Content) => strFromU8(unzipSync(writeWord(content))['word/document.xml']!);

test('a report begins with a field of contents whose entries lead to the headings, without a question on opening', async () => {
  const body = await bodyOf(report);
  const [table = ''] = /<w:sdt>[^]*<\/w:sdt>/.exec(body) ?? [];
  assert.match(table, /fldCharType="begin" w:dirty="false"\/><w:instrText[^>]*>TOC \\h \\o &quot;1-3&quot;/);
  const entries = [...table.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)">([^]*?)<\/w:hyperlink>/g)];
  assert.deepEqual(
    entries.map(([, , inner = '']) => [...inner.matchAll(/<w:t [^>]*>([^<]+)/g)].map(([, text]) => text).join('')),
    ['جهان', 'زنان', 'ایران', 'روش کار'],
  );
  const bookmarks = [...body.matchAll(/<w:bookmarkStart ([^>]*)\/>/g)].map(([, attributes = '']) => attributes);
  for (const [, anchor = ''] of entries)
    assert.equal(bookmarks.filter((attributes) => attributes.includes(`w:name="${anchor}"`)).length, 1, anchor);
  assert.equal(new Set(bookmarks.map((attributes) => /w:id="(\d+)"/.exec(attributes)?.[1])).size, bookmarks.length);
  assert.doesNotMatch(table, /footnoteReference|example\.org/);
});

test('where there is little to find there is no table; the same report gives the same bytes', async () => {
  assert.doesNotMatch(await bodyOf({ ...report, layout: 'letter' }), /TOC|<w:sdt>/);
  assert.deepEqual(writeWord(report), writeWord(report));
});

test('a note that is used again is one note: later marks repeat its number in the digits of the language', async () => {
  const note = (number: number, first: boolean): Inline => ({ type: 'note', note: number, first });
  const blocks: Block[] = [
    { type: 'paragraph', children: [note(1, true), note(2, true), note(1, false), note(1, false)] },
  ];
  const body = await bodyOf({ ...report, text: { blocks, notes: [report.text.notes[0]!, report.text.notes[0]!] } });
  assert.deepEqual(
    [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id),
    ['1', '2'],
  );
  assert.equal(body.match(/<w:vertAlign w:val="superscript"\/>(?:(?!<w:r>).)*<w:t[^>]*>۱<\/w:t>/g)?.length, 2);
});

test('text of a right-to-left language runs from right to left: its paragraphs, its runs and its tables', async () => {
  const table: Block = {
    type: 'table',
    table: {
      caption: words('جدول'),
      head: [[{ children: words('سال'), header: true, align: 'start', columns: 1, rows: 1 }]],
      body: [[{ children: words('۱۴۰۴'), header: false, align: 'start', columns: 1, rows: 1 }]],
    },
  };
  const blocks: Block[] = [
    { type: 'paragraph', children: words('متن') },
    { type: 'paragraph', number: '۱', children: words('بند') },
    { type: 'list', ordered: false, start: 1, items: [[{ type: 'paragraph', children: words('مورد') }]] },
    table,
  ];
  const persian = await bodyOf({ ...report, text: { blocks, notes: [] } });
  const sound = (body: string) => ({
    paragraphs: [...body.matchAll(/<w:p>(?:(?!<\/w:p>)[^])*<w:t[ >][^]*?<\/w:p>/g)].filter(([p]) => !/<w:bidi\/>/.test(p)).length,
    runs: [...body.matchAll(/<w:r>(?:(?!<\/w:r>)[^])*<w:t[ >][^]*?<\/w:r>/g)].filter(([run]) => !/<w:rtl\/>/.test(run)).length,
    tables: [...body.matchAll(/<w:tblPr>[^]*?<\/w:tblPr>/g)].filter(([properties]) => !/<w:bidiVisual\/>/.test(properties)).length,
  }); // prettier-ignore
  assert.deepEqual(sound(persian), { paragraphs: 0, runs: 0, tables: 0 });
  const english: Content = { ...report, language: { code: 'en', dir: 'ltr', script: 'Latn', numerals: 'latn' }, text: { blocks, notes: [] } }; // prettier-ignore
  assert.ok(!/<w:(?:bidi|bidiVisual)\/>/.test(await bodyOf(english)));
});

test('a letter has its head, an annex a page of its own, and the signature a line to sign on', async () => {
  const letter: Content = {
    ...report,
    layout: 'letter',
    letterhead: {
      from: [words('فرستنده')],
      to: [words('گیرنده')],
      rows: [{ label: 'تاریخ', values: [words('۱۴۰۴')] }],
    },
    text: {
      blocks: [
        { type: 'box', kind: 'signature', label: [], blocks: [{ type: 'paragraph', children: words('نام') }] },
        { type: 'heading', depth: 1, newPage: true, children: words('پیوست') },
      ],
      notes: [],
    },
  };
  const body = await bodyOf(letter);
  const order = ['w:val="Sender"', 'فرستنده', 'گیرنده', 'تاریخ', 'w:val="Title"', '<w:pBdr><w:top ', 'نام', '<w:pageBreakBefore/>', 'پیوست'].map((part) => body.indexOf(part)); // prettier-ignore
  assert.deepEqual(order, order.toSorted((a, b) => a - b)); // prettier-ignore
  assert.ok(!order.includes(-1), order.join());
});

test('the mark of a note after a number stands behind it in the direction of the text', async () => {
  const note: Inline = { type: 'note', note: 1, first: true };
  const blocks: Block[] = [{ type: 'paragraph', children: [...words('۱۹۹۴'), note] }];
  const body = await bodyOf({ ...report, text: { blocks, notes: report.text.notes } });
  assert.match(
    body,
    /۱۹۹۴<\/w:t><\/w:r><w:r><w:rPr><w:rtl\/><\/w:rPr><w:t[^>]*>\u200f<\/w:t><\/w:r><w:r>.{0,90}footnoteReference/,
  );
});

test('numbers that Word sets are in the digits of the language, by a font in the file', async () => {
  const font = numbersFont({ numerals: 'arabext' });
  assert.ok(font);
  // Digits of Latin, Arabic and Persian, and no other letter.
  const has = readCharacters(font.bytes);
  for (const digit of ['0', '9', '٠', '٩', '۰', '۹']) assert.ok(has.has(digit.codePointAt(0)!), digit);
  assert.equal(has.size, 30);
  const parts = unzipSync(writeWord(report, font));
  const text = (name: string) => strFromU8(parts[name]!);
  const [, key = ''] = /<w:font w:name="Sanad Digits Persian"><w:embedRegular r:id="rId1" w:fontKey="\{([0-9A-F-]{36})\}"/.exec(text('word/fontTable.xml')) ?? []; // prettier-ignore
  // As ECMA-376, part 4, has it: the first 32 bytes are combined with the key, read from its end.
  const backwards = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  const plain = parts['word/fonts/numbers.odttf']!.map((byte, at) => (at < 32 ? byte ^ backwards[at % 16]! : byte));
  assert.deepEqual(Buffer.from(plain), font.bytes);
  assert.match(text('word/_rels/fontTable.xml.rels'), /relationships\/font" Target="fonts\/numbers\.odttf"/);
  assert.match(text('[Content_Types].xml'), /Extension="odttf"/);
  assert.match(text('word/settings.xml'), /<w:settings [^>]*><w:embedTrueTypeFonts\/>/);
  for (const style of ['Footer', 'FootnoteReference'])
    assert.match(text('word/styles.xml'), new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*Sanad Digits Persian`));
  // Others have nothing of it.
  assert.equal(numbersFont({ numerals: 'latn' }), undefined);
  assert.ok(!('word/fonts/numbers.odttf' in unzipSync(writeWord(report))));
});

test('the first and the last row of a table have another one beside them on their page', async () => {
  const row = (text: string) => [
    { children: words(text), header: false, align: 'start', columns: 1, rows: 1 } as const,
  ];
  const table: Block = { type: 'table', table: { caption: [], head: [], body: ['a', 'b', 'c', 'd'].map(row) } };
  const body = await bodyOf({ ...report, text: { blocks: [table], notes: [] } });
  const kept = [...body.matchAll(/<w:tr>((?:(?!<\/w:tr>).)*)<\/w:tr>/g)].map(([, inner = '']) => inner.includes('<w:keepNext/>')); // prettier-ignore
  assert.deepEqual(kept.slice(-4), [true, false, true, false]);
});
