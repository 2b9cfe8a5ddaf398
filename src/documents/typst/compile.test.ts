import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Content } from '../content.ts';
import type { Block, Inline } from '../../model/text/blocks.ts';
import { createPrinter } from './compile.ts';

const languages = {
  en: { code: 'en', dir: 'ltr', script: 'Latn', numerals: 'latn' },
  ru: { code: 'ru', dir: 'ltr', script: 'Cyrl', numerals: 'latn' },
  fa: { code: 'fa', dir: 'rtl', script: 'Arab', numerals: 'arabext' },
  ar: { code: 'ar', dir: 'rtl', script: 'Arab', numerals: 'arab' },
  zh: { code: 'zh', dir: 'ltr', script: 'Hans', numerals: 'latn' },
} as const;

const text = (value: string): Inline[] => [{ type: 'text', text: value }];

function letter(language: keyof typeof languages, items: readonly string[], more: Partial<Content> = {}): Content {
  const blocks: Block[] = [{ type: 'list', ordered: false, start: 1, items: items.map((item) => [{ type: 'paragraph', children: text(item) }]) }]; // prettier-ignore
  return {
    layout: 'letter',
    language: languages[language],
    title: items[0]!,
    summary: '',
    authors: [],
    keywords: [],
    date: '2026-11-24',
    organisation: 'Sanad',
    symbol: '',
    lines: [],
    kind: items[0]!,
    facts: [],
    standing: [],
    text: { blocks, notes: [] },
    parts: [],
    words: { contents: '', notes: '', code: 'QR', specimen: '' },
    foot: [],
    permanent: 'https://example.org/d/x/',
    scripts: [],
    figures: {},
    ...more,
  };
}

/** Texts whose last letters end in the same byte: where one was taken for the other edited, letters of the first came into the second. */
const letters = {
  zh: letter('zh', ['繕鳀閮？', '份擲，肌阕蕈？', '鏐蒨蜆噰伐唣帘繕鳀閮？']),
  zh2: letter('zh', ['邇鏐蒨', '在安理会，妇女的权利。', '鏐蒨蜆噰伐唣帘繕鳀閮权？']),
  fa: letter('fa', ['مسنس؟', 'دق شعل کزسگن قه ککزگ؟', 'دشوتف لش الد یت ااز گنلنم هبقهعل دمهبش؟']),
  fa2: letter('fa', ['هاسهدهن', 'فر نزمت فاق گزول، کگن دشف.', 'هبقهعل مسنس؟ دق شعل کزسگن قه ککزگ دمهب؟']),
  ar: letter('ar', ['مسنس؟', 'سند الأمم المتحدة', 'هل هذا صحيح؟ نعم، هو كذلك. أليس كذلك؟']),
  ru: letter('ru', ['Письмо', 'Образование — право?', 'Не так ли, товарищ Яковлев?']),
  en: letter('en', ['Letter', 'Is education a right? It is!', 'Thus it was said, was it not?']),
  dove: letter('en', ['Letter', 'Peace 🕊\ufe0f a\u0365', 'Thus it was said 鳀']),
};

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, index) => [item, (Math.imul(index + 1, 2654435761) ^ Math.imul(seed + 1, 40503)) >>> 0] as const)
    .sort(([, a], [, b]) => (Math.imul(a, 2246822519) >>> 0) - (Math.imul(b, 2246822519) >>> 0))
    .map(([item]) => item);

test('a PDF is the same whatever was printed before it', async () => {
  const picture = async (background: string) => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
    return letter('en', ['Picture', 'One'], {
      text: { blocks: [{ type: 'picture', source: '/a.png', alt: 'A', caption: [] }], notes: [] },
      figures: { '/a.png': { type: 'png', bytes, width: 8, height: 8 } },
    });
  };
  const all = Object.entries<Content>({ ...letters, red: await picture('#ff0000'), blue: await picture('#0000ff') });
  const alone = new Map(all.map(([name, content]) => [name, createPrinter().print(content)]));
  for (let seed = 0; seed < 8; seed++) {
    const printer = createPrinter();
    for (const [name, content] of shuffled(all, seed)) {
      const { pdf, missing } = printer.print(content);
      assert.ok(pdf.equals(alone.get(name)!.pdf), `${name} in order ${seed}`);
      assert.deepEqual(missing, alone.get(name)!.missing);
    }
  }
});

test('characters without a glyph are told, and nothing else is', () => {
  const printer = createPrinter();
  for (const [name, content] of Object.entries(letters))
    assert.deepEqual(printer.print(content).missing, name === 'dove' ? ['🕊', '\u0365'] : [], name);
});

test('headings that skip a level do not stop a PDF', () => {
  const depths = [2, 4, 4, 1, 5, 3, 2];
  const blocks = depths.map((depth): Block => ({ type: 'heading', depth, children: text(`Level ${depth}`) }));
  const { pdf } = createPrinter().print(letter('en', ['Letter'], { text: { blocks, notes: [] } }));
  assert.ok(pdf.length > 1000);
});
