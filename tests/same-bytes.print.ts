/** Makes one file of each format in a process of its own and prints the SHA-256 of each: see same-bytes.test.ts. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Content } from '../src/documents/content.ts';
import { packShare } from '../src/documents/pack.ts';
import type { Block, Inline } from '../src/model/text/blocks.ts';
import { createPrinter } from '../src/documents/typst/compile.ts';
import { writeWord } from '../src/documents/word/document.ts';
import type { Description } from '../src/figures/exports/describe.ts';
import { toXlsx } from '../src/figures/exports/xlsx.ts';
import type { StatisticsPublication } from '../src/model/library.ts';
import { builtInInterface } from '../src/languages/interface.ts';
import { galleryFigures } from './gallery.ts';

const text = (value: string): Inline[] => [{ type: 'text', text: value }];
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const bytes = await sharp({ create: { width: 90, height: 40, channels: 3, background: '#14506b' } })
  .png()
  .toBuffer();

const report: Content = {
  layout: 'report',
  language: { code: 'fa', dir: 'rtl', script: 'Arab', numerals: 'arabext' },
  title: 'گزارش',
  summary: 'خلاصه',
  authors: ['دفتر نمونه'],
  keywords: ['آموزش'],
  date: '2026-03-22',
  organisation: 'دفتر نمونه',
  symbol: 'A/79/123',
  lines: ['۲ فروردین ۱۴۰۵'],
  kind: 'گزارش',
  facts: [{ label: 'نشانی', values: [text('تهران')] }],
  standing: [],
  text: {
    blocks: [
      ...['جهان', 'زنان', 'ایران'].map((name): Block => ({ type: 'heading', depth: 1, children: text(name) })),
      paragraph(
        ...text('آن را می‌گوید.'),
        { type: 'note', note: 1, first: true },
        { type: 'link', href: 'https://example.org/', children: text('پیوند') },
        { type: 'note', note: 1, first: false },
      ),
      { type: 'picture', source: '/a.png', alt: 'رنگ', caption: text('تصویر') },
      { type: 'picture', source: '/a.png', alt: '', caption: [] },
    ],
    notes: [[paragraph({ type: 'link', href: 'https://example.org/note', children: text('پانوشت') })]],
  },
  parts: [{ title: 'روش کار', paragraphs: [text('متن')] }],
  words: { contents: 'فهرست مطالب', notes: '', code: 'QR', specimen: '' },
  foot: [{ label: 'پیوند', value: 'https://example.org/d/x/', href: 'https://example.org/d/x/' }],
  permanent: 'https://example.org/d/x/',
  scripts: [],
  figures: { '/a.png': { type: 'png', bytes, width: 90, height: 40 } },
};

const collection = galleryFigures().collections[0]!;
const about: Description = {
  publication: { modified: '2026-11-24', facts: collection.facts } as StatisticsPublication,
  collection,
  language: 'en',
  title: 'Literacy',
  summary: 'Share of people who can read and write.',
  text: (names) => Object.values(names)[0]!,
  exact: (names) => names['en'],
  words: builtInInterface('en'),
  publisher: { own: true, name: 'Example office', url: 'https://office.example' },
  permanent: 'https://office.example/d/literacy/',
  page: 'https://office.example/en/statistics/literacy/',
  file: (name) => `https://office.example/data/literacy/${name}`,
  keywords: [],
};

const { pdf } = createPrinter().print(report);
const docx = writeWord(report);
const zip = packShare('x', {
  link: report.permanent,
  code: '<svg/>',
  texts: [{ language: 'fa', subject: 'متن', message: 'متن', mail: 'متن', link: report.permanent }],
  documents: [['fa', 'pdf', pdf]],
  cards: [],
  attached: [['a.docx', docx]],
});
const files = { pdf, docx, zip, xlsx: await toXlsx(about) };
const digests = Object.entries(files).map(([name, file]) => [name, createHash('sha256').update(file).digest('hex')]);
process.stdout.write(JSON.stringify(Object.fromEntries(digests)));
