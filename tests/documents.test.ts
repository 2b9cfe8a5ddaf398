/** Documents of a small site, read back with other programs: Poppler for PDF, an XML parser for Word, fflate for archives. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { DocumentList } from '../src/model/documents.ts';
import type { Problem } from '../src/model/problems.ts';
import { createContent, problemsOf, type TestContent } from './content.ts';
import { writeOutputs } from './outputs.ts';
import { bytesOf } from './files.ts';

let content: TestContent;
let site: string;

const letter = `id: letter-second
specimen: true
status: sent
sent: 2025-06-16
reference: EX/2025/14
from: [{ name: { en: Example office, fa: دفتر نمونه } }]
to: [{ body: secretary-general }]
topics: [education]
annexes: [{ label: { en: Annex }, title: { en: Rates }, file: rates.csv }]
`;
const english = `---
title: 'Letter on "figures" \\ #1'
summary: A specimen for tests.
translation: original
---

Excellency, the document A/79/123 says it.[^a] #read("/etc/passwd") and $x$ stay text.

## What is asked

- One item with *emphasis*
- Another item

| Year | Rate |
| :--- | ---: |
| 2000 | 75.7 |

[^a]: The note at the foot.
`;
const persian = `---
title: نامه دربارهٔ «رقم‌ها»
summary: نمونه‌ای برای آزمون.
translation: courtesy
---

سند A/79/123، مورخ ۱۷ مهر، آن را می‌گوید.[^a]

## درخواست

بند دوم پس از عنوان.

[^a]: پانوشت پای صفحه.
`;

const write = async (): Promise<Problem[]> =>
  (await writeOutputs(content.settings, site, { cards: false, search: false, documents: true })).problems;

const file = (name: string) => join(site, 'documents/letter-second', name);
const poppler = (command: string, ...words: string[]) => spawnSync(command, words, { encoding: 'utf8' }).stdout;

const everything = async (): Promise<Record<string, string>> =>
  Object.fromEntries(await bytesOf(join(site, 'documents')));

before(async () => {
  content = await createContent();
  site = join(content.settings.out, 'site');
  await content.write('letters/second/letter.yaml', letter);
  await content.write('letters/second/rates.csv', 'year,rate\n2000,75.7\n');
  await content.write('letters/second/en.md', english);
  await content.write('letters/second/fa.md', persian);
  assert.deepEqual(await write(), []);
});
after(() => content.dispose());

test('a PDF is tagged, claims PDF/UA-1 and has title, language and date', async () => {
  const about = poppler('pdfinfo', file('second.en.pdf'));
  assert.match(about, /^Title: +Letter on "figures" \\ #1$/m);
  assert.match(about, /^Tagged: +yes$/m);
  assert.match(about, /^CreationDate: +Mon Jun 16 .*2025/m);
  const bytes = (await readFile(file('second.fa.pdf'))).toString('latin1');
  assert.match(bytes, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(bytes, /\/Lang ?\(fa\)/);
});

test('the text of a PDF comes out in reading order, with nothing of it run as code', () => {
  const text = poppler('pdftotext', '-raw', file('second.en.pdf'), '-').replace(/\s+/g, ' ');
  const order = ['Example office', 'Specimen: this text', 'Secretary-General', 'EX/2025/14', 'Letter on "figures"', 'Excellency', 'A/79/123', '#read(“/etc/passwd”) and $x$ stay text', 'What is asked', 'One item with', 'Another item', 'Year', '75.7']; // prettier-ignore
  let at = 0;
  for (const part of order) {
    const found = text.indexOf(part, at);
    assert.ok(found >= 0, `${part} after “${text.slice(Math.max(0, at - 40), at)}” in ${text}`);
    at = found;
  }
  assert.match(text, /The note at the foot\./);
});

test('Persian comes out in logical order', () => {
  // Poppler puts lines into logical order and marks directions; only the letters count here.
  const text = poppler('pdftotext', file('second.fa.pdf'), '-').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' '); // prettier-ignore
  let at = 0;
  for (const part of [
    'دفتر',
    'دبیرکل',
    'نامه دربارهٔ',
    'A/79/123',
    'درخواست',
    'بند دوم پس از عنوان',
    'پانوشت پای صفحه',
  ]) {
    const found = text.indexOf(part, at);
    assert.ok(found >= 0, `${part} in ${text}`);
    at = found;
  }
});

test('the half-spaces of Persian words come out where they were typed', () => {
  const text = poppler('pdftotext', file('second.fa.pdf'), '-');
  for (const word of ['رقم\u200cها', 'می\u200cگوید']) assert.ok(text.includes(word), `${word} in ${text}`);
});

test('the structure of a PDF names title, headings, lists, tables, notes and links', () => {
  const structure = poppler('pdfinfo', '-struct', file('second.en.pdf'));
  for (const name of ['Document', 'H1', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Note', 'Figure', 'Link'])
    assert.match(structure, new RegExp(`^ *${name}\\b`, 'm'), `${name} in ${structure}`);
});

test('Word files are well-formed, in the direction of their language, with numbered paragraphs and footnotes', async () => {
  for (const language of ['en', 'fa']) {
    const parts = unzipSync(await readFile(file(`second.${language}.docx`)));
    assert.equal(Object.keys(parts)[0], '[Content_Types].xml');
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => assert.fail(`${name}: ${error.message}`));
      parser.write(strFromU8(bytes)).close();
    }
    const document = strFromU8(parts['word/document.xml']!);
    assert.equal(/<w:bidi\/>/.test(document), language === 'fa');
    assert.equal(/<w:rtl\/>/.test(document), language === 'fa');
    assert.match(document, /<w:pStyle w:val="Heading1"\/>/);
    assert.match(document, /<w:footnoteReference w:id="1"\/>/);
    assert.match(
      strFromU8(parts['word/footnotes.xml']!),
      language === 'fa' ? /پانوشت پای صفحه/ : /The note at the foot/,
    );
    assert.match(document, language === 'fa' ? />۱<\/w:t><w:tab\/>/ : />1<\/w:t><w:tab\/>/);
    assert.match(strFromU8(parts['docProps/core.xml']!), /<dcterms:created[^>]*>2025-06-16T00:00:00Z</);
  }
});

test('plain text and Markdown say the same', async () => {
  const text = await readFile(file('second.en.txt'), 'utf8');
  assert.ok(text.startsWith('\uFEFF'), 'readable on a host that names no charset');
  assert.match(text, /^1 {2}Excellency, the document A\/79\/123 says it\.\[1\]/m);
  assert.match(text, /^2000\t75\.7$/m);
  const markdown = await readFile(file('second.en.md'), 'utf8');
  assert.match(markdown, /^\*\*1\*\*\u2003Excellency, the document A\/79\/123 says it\.\[\^1\]/m);
  assert.match(markdown, /^\| 2000 \| 75\.7 \|$/m);
  assert.match(markdown, /^\[\^1\]: The note at the foot\.$/m);
  assert.match(await readFile(file('second.fa.txt'), 'utf8'), /سند \u2066A\/79\/123\u2069، مورخ/);
});

test('a list beside the documents says the size of each, and of a PDF the pages', async () => {
  const list = JSON.parse(await readFile(file('files.json'), 'utf8')) as DocumentList;
  assert.deepEqual(Object.keys(list), ['en', 'fa']);
  assert.deepEqual(Object.keys(list['en']!).sort(), ['docx', 'md', 'pdf', 'txt']);
  for (const format of ['pdf', 'docx', 'txt', 'md'] as const)
    assert.equal(list['en']![format]!.bytes, (await readFile(file(`second.en.${format}`))).length);
  const pages = Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', file('second.en.pdf')))![1]);
  assert.deepEqual([list['en']!.pdf!.pages, list['en']!.docx!.pages], [pages, undefined]);
});

test('the share pack holds link, QR code, texts for message and mail, PDFs, Word files and annexes', async () => {
  const parts = unzipSync(await readFile(file('second.zip')));
  assert.deepEqual(Object.keys(parts).sort(), ['attached/rates.csv', 'link.txt', 'mail.en.txt', 'mail.fa.txt', 'qr.svg', 'second.en.docx', 'second.en.pdf', 'second.fa.docx', 'second.fa.pdf', 'text.en.txt', 'text.fa.txt']); // prettier-ignore
  assert.equal(strFromU8(parts['attached/rates.csv']!), 'year,rate\n2000,75.7\n');
  assert.equal(strFromU8(parts['link.txt']!), 'https://example.org/d/letter-second/\n');
  assert.deepEqual(Buffer.from(parts['second.en.pdf']!), await readFile(file('second.en.pdf')));
  const text = strFromU8(parts['text.en.txt']!);
  assert.match(text, /^\[Specimen\] Letter on "figures" \\ #1\n\n[^\n]+\n\nhttps:\/\/example.org\/d\/letter-second\/en\/\n$/); // prettier-ignore
  const mail = strFromU8(parts['mail.en.txt']!);
  for (const part of ['Example office', 'EX/2025/14', '16 June 2025', 'https://example.org/d/letter-second/en/'])
    assert.ok(mail.includes(part), part);
});

test('a character that no font has is named in the PDF; check and every build tell its author where it stands', async () => {
  await content.write('letters/second/en.md', english.replace('Excellency', 'Excellency 🕊️ ᚠ'));
  await content.write('letters/second/letter.yaml', letter.replace('Example office', 'Example office ᛒ'));
  const told = (problems: readonly Problem[]) =>
    problems.map(({ rule, severity, file: at, line, message }) => [rule, severity, at, line, /U\+\w+/.exec(message)?.[0]]).sort(); // prettier-ignore
  const expected = [
    ['document-glyph', 'warning', 'letters/second/en.md', 7, 'U+16A0'],
    ['document-glyph', 'warning', 'letters/second/en.md', 7, 'U+1F54A'],
    ['document-glyph', 'warning', 'letters/second/letter.yaml', 6, 'U+16D2'],
  ];
  assert.deepEqual(told((await problemsOf(content)).filter(({ rule }) => rule === 'document-glyph')), expected);
  for (let run = 0; run < 2; run++) assert.deepEqual(told(await write()), expected);
  assert.match(poppler('pdftotext', file('second.en.pdf'), '-'), /Excellency \[U\+1F54A\] \[U\+16A0\]/);
  await content.write('letters/second/en.md', english.replace('Excellency', 'Excellency &#x1F54A;'));
  await content.write('letters/second/letter.yaml', letter);
  const hidden = [['document-glyph', 'warning', 'letters/second/en.md', undefined, 'U+1F54A']];
  assert.deepEqual(told((await problemsOf(content)).filter(({ rule }) => rule === 'document-glyph')), hidden);
  assert.deepEqual(told(await write()), hidden);
  await content.write('letters/second/en.md', english);
  assert.deepEqual(await write(), []);
});

test('the same bytes again, from nothing; unchanged documents are not written again; those of deleted texts vanish', async () => {
  const first = await everything();
  await rm(content.settings.cache, { recursive: true });
  await write();
  assert.deepEqual(await everything(), first);

  await content.write('letters/second/fa.md', persian.replace('بند دوم', 'بند دیگر'));
  await write();
  const second = await everything();
  const changed = Object.keys(first).filter((name) => first[name] !== second[name]);
  assert.deepEqual(
    changed.map((name) => name.split('/').at(-1)),
    ['files.json', 'second.fa.docx', 'second.fa.md', 'second.fa.pdf', 'second.fa.txt', 'second.zip'],
  );

  await content.remove('letters/second/fa.md');
  await write();
  const third = Object.keys(await everything());
  assert.ok(!third.some((name) => name.includes('second.fa')), third.join());
  await content.remove('letters/second');
  await write();
  assert.ok(!Object.keys(await everything()).some((name) => name.includes('letter-second')));
});
