/** An office's own look: what is checked, what reaches pages, documents and cards, and what is made anew when it changes. */
import assert from 'node:assert/strict';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build, type BuildResult } from '../src/build/index.ts';
import { root, problemsOf, quiet, today, type TestContent } from './content.ts';
import { fontFile, officeOfWater } from './look.ts';
import { unpacked } from './unpacked.ts';

let office: TestContent;
before(async () => (office = await officeOfWater()));
after(() => office.dispose());

const make = (documents = false): Promise<BuildResult> =>
  build(office.settings, { force: false, cards: false, search: false, documents }, quiet, today);
const read = (path: string) => readFileSync(join(office.settings.out, path));
const names = (folder: string) => readdirSync(join(office.settings.out, folder)).sort();

/** What the check says with some files otherwise. */
async function said(files: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<string[]> {
  const content = await officeOfWater();
  for (const [path, text] of Object.entries(files))
    if (text === undefined) await content.remove(path);
    else await content.write(path, text);
  const problems = await problemsOf(content);
  await content.dispose();
  return problems.map(({ severity, rule, file, message }) => `${severity} ${rule} ${file} ${message}`).sort();
}

test('the office has no problems', async () => {
  assert.deepEqual(await problemsOf(office), []);
});

test('pages have the fonts of their language, one of them before the style sheet, and no more than 14 KB', async () => {
  await make();
  const css = names('_astro').find((name) => name.startsWith('theme.'))!;
  const sheet = read(`_astro/${css}`).toString();
  for (const [language, font, family] of [
    ['en', 'source-sans', 'Source Sans en'],
    ['fa', 'amiri', 'Amiri fa'],
    ['ar', 'vazirmatn-variable', 'Vazirmatn Own ar'],
  ]) {
    const page = read(`${language}/index.html`).toString();
    const [address = '', ...more] = [...page.matchAll(/rel="preload" href="([^"]+)"/g)].map(([, href]) => href!);
    assert.match(address, new RegExp(`^/fonts/${font}-[0-9a-f]{12}\\.woff2$`));
    assert.deepEqual(more, []);
    assert.ok(read(address.slice(1)).length < 60_000, address);
    assert.match(sheet, new RegExp(`lang\\(${language}\\)[^}]*--font:["']?${family}["']?,`));
  }
  assert.match(sheet, /font-display:swap/);
  assert.match(sheet, /--head-ground:#1d3b2f/);
  assert.match(sheet, /--series-1:#1d5c46/);
  // Pictures have no style sheet.
  const [picture = ''] = globSync('data/**/*.en.svg', { cwd: office.settings.out });
  assert.match(read(picture).toString(), /class="c1" color="#1d5c46"/);
  for (const page of [
    'en/index.html',
    'fa/index.html',
    'fa/letters/specimen-letter/index.html',
    'ar/letters/index.html',
  ]) {
    const html = read(page);
    const sheets = [...html.toString().matchAll(/href="\/(_astro\/[^"]+\.css)"/g)].map(([, path]) => read(path!));
    const bytes = [html, ...sheets].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
    assert.ok(bytes <= 14_000, `${page}: ${bytes} bytes`);
  }
});

test('the menu leads where the office says, in its order; what it left out stands in the foot', () => {
  const page = read('en/index.html').toString();
  const items = (part: RegExp) => [...(part.exec(page)?.[0] ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  assert.deepEqual(items(/<nav class="menu"[^]*?<\/nav>/), ['/en/about/', '/en/statistics/', '/en/letters/']);
  assert.ok(items(/<footer[^]*<\/footer>/).includes('/en/reports/'));
  assert.ok(items(/<footer[^]*<\/footer>/).includes('/en/topics/'));
});

test('the home page shows the parts that were chosen, and the picture with its credit', () => {
  const page = read('en/index.html').toString();
  const heads = [...page.matchAll(/<h2[^>]*>\s*([^<]+?)\s*<\/h2>/g)].map(([, text]) => text);
  assert.deepEqual(heads.slice(0, 3), ['Statistics', 'About this site', 'Letters']);
  assert.match(
    page,
    /<figure class="banner">\s*<img[^>]* alt(?:="")?[^>]*>\s*<figcaption[^>]*>\s*Pattern by the Office of Water/,
  );
  // A letter that stands in no lead is among the newest.
  assert.match(page, /href="\/en\/letters\/specimen-letter\/"/);
});

test('where a lead stands without a chart, the picture is beside it with its credit, and nowhere else', async () => {
  const page = 'pages/home/page.yaml';
  const chosen = readFileSync(join(office.folder, page), 'utf8');
  await office.write(page, chosen.replace('[statistics', '[lead, statistics'));
  await make();
  const html = read('en/index.html').toString();
  await office.write(page, chosen);
  assert.doesNotMatch(html, /class="banner"/);
  const [lead = ''] = /<section class="lead-item">[^]*?<\/section>/.exec(html) ?? [];
  assert.match(
    lead,
    /<figure class="beside picture">\s*<img[^>]*>\s*<figcaption[^>]*>\s*Pattern by the Office of Water/,
  );
});

test('documents are printed in the fonts and the colour of the office; a font that changes makes them and the pages anew', async () => {
  await make(true);
  const folder = 'documents/letter-specimen';
  const pdf = (language: string) => read(`${folder}/specimen-letter.${language}.pdf`);
  const families = (language: string) => [...new Set([...pdf(language).toString('latin1').matchAll(/\+(\w+)-(?:Regular|Bold)\b/g)].map(([, name]) => name))]; // prettier-ignore
  for (const language of ['fa', 'ar', 'en']) {
    const [family = '', ...more] = families(language);
    assert.match(family, /^SanadOffice/, language);
    assert.deepEqual(more, [], language);
  }
  // Word names the font, and the one of a reader who lacks it.
  const word = unpacked(read(`${folder}/specimen-letter.fa.docx`)).join('');
  assert.match(word, /<w:rFonts w:ascii="Times New Roman" w:cs="Amiri"/);
  assert.match(word, /<w:font w:name="Amiri"><w:altName w:val="[^"]+"\/><\/w:font>/);
  const [english, persian, page] = [pdf('en'), pdf('fa'), read('en/index.html')];
  const again = await make(true);
  assert.equal(again.built && again.changed, 0);

  await office.write('fonts/source-sans.woff2', fontFile('source-sans-bold.woff2'));
  await make(true);
  assert.notDeepEqual(pdf('en'), english);
  assert.notDeepEqual(read('en/index.html'), page);
  assert.equal(names('fonts').filter((name) => name.startsWith('source-sans-bold')).length, 1);

  await office.write('fonts/source-sans.woff2', fontFile('source-sans.woff2'));
  await make(true);
  assert.deepEqual([pdf('en'), pdf('fa'), read('en/index.html')], [english, persian, page]);
});

test('font files that cannot be used are told with their name and what to do', async () => {
  const damaged = fontFile('Amiri.ttf').subarray(0, 200_000);
  const restricted = Buffer.from(fontFile('Amiri-Bold.ttf'));
  restricted.writeUInt16BE(2, restricted.readUInt32BE(restricted.indexOf('OS/2', 12, 'latin1') + 8) + 8);
  assert.deepEqual(
    await said({
      'fonts/Amiri.ttf': damaged,
      'fonts/Amiri-Bold.ttf': restricted,
      'fonts/source-sans.woff2': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'fonts/source-sans-bold.woff2': undefined,
      'fonts/left.ttf': fontFile('Amiri.ttf'),
    }),
    [
      'error font-forbidden fonts/Amiri-Bold.ttf The font Amiri-Bold.ttf says of itself that it may not be embedded at all (OS/2, fsType).',
      'error font-unusable fonts/Amiri.ttf The font Amiri.ttf cannot be used. It is damaged or incomplete.',
      'error font-unusable fonts/left.ttf The font left.ttf cannot be used. No entry of site.yaml names it.',
      'error font-unusable fonts/source-sans.woff2 The font source-sans.woff2 cannot be used. Its content is no font of a kind that is used here.',
      'error font-unusable site.yaml The font source-sans-bold.woff2 cannot be used. It is not in the content folder.',
    ],
  );
});

test('a font without the letters of a language is a warning with these letters', async () => {
  const [found = '', ...more] = await said({ 'fonts/Amiri.ttf': fontFile('source-sans.woff2') });
  assert.match(found, /^warning font-signs site\.yaml The font “Amiri” lacks \d+ signs of the texts in “fa”: .*آ .*ب/);
  assert.deepEqual(more, []);
});

test('a menu and colours that are wrong are told where they stand', async () => {
  const yaml = readFileSync(join(office.folder, 'site.yaml'), 'utf8').replace('[about, ', '[abuot, ');
  assert.deepEqual(
    await said({ 'site.yaml': yaml, 'theme.css': ':root { --head-ink: #888888; --head-ground: #777777 }' }),
    [
      'error menu-unknown site.yaml The menu names “abuot”, which the site does not have.',
      'error theme-contrast theme.css In light colours --head-accent (#8a2f1d) has a contrast of 1.8 on --head-ground (#777777); text needs 4.5.',
      'error theme-contrast theme.css In light colours --head-ink (#888888) has a contrast of 1.2 on --head-ground (#777777); text needs 4.5.',
    ],
  );
});

test('a faulty entry is told once, and nothing that hangs on it; languages that the site does not have are told', async () => {
  const yaml = readFileSync(join(office.folder, 'site.yaml'), 'utf8');
  const rules = async (text: string) => (await said({ 'site.yaml': text })).map((line) => line.split(' ')[1]);
  assert.deepEqual(await rules(yaml.replace(/^colours:.*$/m, 'colours: red')), ['wrong-value-hint']);
  assert.deepEqual(await rules(yaml.replace(/^fonts:\n(?: {2}.*\n)*/m, 'fonts: Lato\n')), ['wrong-value-hint']);
  assert.deepEqual(await rules(yaml.replace(/^picture:\n(?: {2}.*\n)*/m, 'picture: pattern.svg\n')), [
    'wrong-value-hint',
  ]);
  assert.deepEqual(await rules(yaml.replace('languages: [fa]', 'languages: [fa, de]')), ['language-unknown']);
});

/** Styles of the design that may name colours: the tokens themselves, paper, and the colours of charts. */
const mayNameColours = /tokens\.css$|print\.css$|fonts\.css$/;

test('no component and no other style sheet knows a colour or a family', async () => {
  const found: string[] = [];
  for await (const file of glob('src/site/**/*.{css,astro}', { cwd: root })) {
    if (mayNameColours.test(file)) continue;
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    lines.forEach((line, index) => {
      const colour =
        /(?<![&\w/-])#[0-9a-f]{3,8}\b(?![-\w])/i.test(line) &&
        !/--series-\d/.test(line) &&
        !/href|id=|url\(/.test(line);
      const family = /font(?:-family)?:/.test(line) && !/var\(--|inherit/.test(line);
      if (colour || family) found.push(`${file}:${index + 1} ${line.trim()}`);
    });
  }
  assert.deepEqual(found, []);
});
