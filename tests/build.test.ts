/** Whole builds of small content folders: what a build leaves, and that it does not matter what was built before. */
import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { builtInStrings } from '../src/languages/strings/index.ts';
import { createContent, fixtures, root } from './content.ts';
import { sanad } from './command.ts';
import { bytesOf, differing } from './files.ts';

const letter = (title: string, translation = 'original') =>
  `---\ntitle: ${title}\nsummary: A specimen for tests.\ntranslation: ${translation}\n---\n\nA paragraph, with [the first](/letters/first/).\n`;

test('a build after edits gives the same bytes as a clean one', async () => {
  const content = await createContent();
  const [edited, clean] = [join(content.settings.out, '../edited'), join(content.settings.out, '../clean')];
  const edits: [string, () => Promise<unknown>][] = [
    ['nothing', async () => undefined],
    ['a text', () => content.write('letters/first/en.md', letter('First specimen, changed'))],
    ['a new letter', async () => {
      await content.write('letters/second/letter.yaml', 'id: letter-second\nspecimen: true\nstatus: sent\nsent: 2025-07-01\nfrom: [{ name: { en: Office } }]\nto: [{ body: general-assembly }]\n');
      await content.write('letters/second/en.md', letter('Second specimen'));
      await content.write('letters/second/fa.md', letter('نمونهٔ دوم', 'courtesy'));
    }],
    ['a translation less', () => content.remove('letters/first/fa.md')],
    ['a registry', () => content.write('topics.yaml', 'education:\n  name: { en: Schooling, fa: آموزش }\n')],
    ['a letter less', async () => {
      await content.remove('letters/second');
      // Its addresses stay.
      await content.write('redirects.csv', 'from,to\n/letters/second/,/letters/first/\n/d/letter-second/,/letters/first/\n');
    }],
  ]; // prettier-ignore
  for (const [name, edit] of edits) {
    await edit();
    const incremental = sanad('build', content, '--out', edited);
    assert.equal(incremental.status, 0, `${name}: ${incremental.output}`);
    // The cache is in the repository, by content folder: --force empties it.
    if (name === 'nothing') continue;
    const after = await bytesOf(edited);
    const forced = sanad('build', content, '--out', clean, '--force');
    assert.equal(forced.status, 0, forced.output);
    assert.deepEqual(differing(after, await bytesOf(clean)), [], name);
    await rm(clean, { recursive: true });
  }
  const left = await readFile(join(edited, 'en/letters/second/index.html'), 'utf8');
  assert.match(left, /url=\/en\/letters\/first\//);
  assert.ok(!left.includes('Second specimen'), 'pages of the deleted letter are gone');
  await content.dispose();
});

test('a site that was published stays as it is, whatever is built after it', async () => {
  const content = await createContent();
  const [first, second] = [join(content.settings.out, '../first'), join(content.settings.out, '../second')];
  assert.equal(sanad('build', content, '--out', first).status, 0);
  const before = await bytesOf(first);
  await content.write('letters/first/en.md', letter('First specimen, changed'));
  // The same cache, so that pages, cards and documents of the first site are rewritten beside it.
  assert.equal(sanad('build', content, '--out', second).status, 0);
  assert.deepEqual(differing(before, await bytesOf(first)), []);
  assert.notDeepEqual(differing(before, await bytesOf(second)), []);
  await content.dispose();
});

test('what a build made before it failed is published by the next one', async () => {
  const content = await createContent();
  const { out } = content.settings;
  const second = ['letters/second/letter.yaml', 'id: letter-second\nspecimen: true\nstatus: sent\nsent: 2025-07-01\nfrom: [{ name: { en: Office } }]\nto: [{ body: general-assembly }]\n'] as const; // prettier-ignore
  await content.write(...second);
  await content.write('letters/second/en.md', letter('Second specimen'));
  assert.equal(sanad('build', content, '--out', out).status, 0);
  const before = await bytesOf(out);
  await content.write('letters/second/en.md', letter('Second specimen, changed'));
  // Found when all is made: somebody has put a file of their own where the new site has one.
  await writeFile(join(out, 'CNAME'), 'elsewhere.example');
  await content.write('public/CNAME', 'office.example');
  const failed = sanad('build', content, '--out', out);
  assert.equal(failed.status, 1);
  assert.match(failed.output, /did not write CNAME/);
  await rm(join(out, 'CNAME'));
  await content.remove('public');
  assert.deepEqual(differing(before, await bytesOf(out)), []);
  assert.equal(sanad('build', content, '--out', out).status, 0);
  const after = await bytesOf(out);
  const clean = join(out, '../clean');
  assert.equal(sanad('build', content, '--out', clean, '--force').status, 0);
  assert.deepEqual(differing(after, await bytesOf(clean)), []);
  await content.dispose();
});

test('a file that somebody removed from the site comes back', async () => {
  const content = await createContent();
  const { out } = content.settings;
  assert.equal(sanad('build', content, '--out', out).status, 0);
  const before = await bytesOf(out);
  await rm(join(out, 'en/letters/first/index.html'));
  assert.equal(sanad('build', content, '--out', out).status, 0);
  assert.deepEqual(differing(before, await bytesOf(out)), []);
  await content.dispose();
});

test('a build with problems prints them all, exits with 1 and leaves the last good site', async () => {
  const content = await createContent();
  const out = content.settings.out;
  assert.equal(sanad('build', content, '--out', out).status, 0);
  const before = await bytesOf(out);
  await content.write('letters/first/letter.yaml', 'id: letter-first\nstatus: send\n');
  await content.write('topics.yaml', 'education: [\n');
  const { status, output } = sanad('build', content, '--out', out);
  assert.equal(status, 1);
  assert.match(output, /letters\/first\/letter\.yaml:2:9\n[\s\S]*topics\.yaml:\d/);
  assert.doesNotMatch(output, /\n\s+at .*\.ts:/);
  assert.deepEqual(differing(before, await bytesOf(out)), []);
  await content.dispose();
});

test('a folder that Sanad did not write is not replaced', async () => {
  const content = await createContent();
  const others = join(content.folder, '../others');
  await mkdir(join(others, '.sanad'), { recursive: true });
  await writeFile(join(others, 'report.doc'), 'mine');
  for (const [out, message] of [
    [others, /holds files that Sanad did not write/],
    [content.folder, /is the content folder/],
    [join(content.folder, '..'), /is the content folder, holds it/],
    [root, /is the project itself/],
    [join(root, '.sanad'), /is the cache of the builds/],
  ] as const) {
    const { status, output } = sanad('build', content, '--out', out);
    assert.equal(status, 1);
    assert.match(output, message);
    assert.equal(output.trim().split('\n').length, 1, output);
  }
  assert.ok((await readdir(content.folder)).includes('site.yaml'));
  assert.deepEqual(await readdir(others), ['.sanad', 'report.doc']);
  await content.dispose();
});

test("another office's content: two languages, another main language, a base path, nothing of the repository changed", async () => {
  const content = await createContent();
  const { status, output } = sanad(
    'build',
    content,
    '--out',
    content.settings.out,
    '--base',
    '/x/',
    '--site',
    'https://office.example',
  );
  assert.equal(status, 0, output);
  const pages = await bytesOf(content.settings.out);
  for (const page of [
    'index.html',
    'en/index.html',
    'fa/index.html',
    'en/letters/first/index.html',
    'fa/letters/first/index.html',
    'd/letter-first/index.html',
    '404.html',
    'sitemap.xml',
  ])
    assert.ok(pages.has(page), page);
  assert.ok(![...pages.keys()].some((page) => /^(?:ar|fr|es|ru|zh)\//.test(page)));
  const html = Buffer.from(pages.get('en/letters/first/index.html')!, 'base64').toString();
  assert.match(html, /<html[^>]* lang="en"/);
  assert.match(html, /rel="canonical" href="https:\/\/office\.example\/x\/en\/letters\/first\/"/);
  for (const [, address = ''] of html.matchAll(/(?:href|src)="(\/[^"]*)"/g))
    assert.ok(address.startsWith('/x/'), address);
  await content.dispose();
});

test('an eighth language is one row and one file', async () => {
  const content = await createContent();
  const row = '{ code: tr, name: Türkçe, dir: ltr, script: Latn, calendar: gregory, numerals: latn, fallback: [en] }';
  const site = await readFile(join(content.folder, 'site.yaml'), 'utf8');
  await content.write('site.yaml', site.replace('languages: [en, fa]', `languages: [en, fa, ${row}]`));
  const { output: incomplete, status: refused } = sanad('check', content);
  assert.equal(refused, 1);
  assert.match(incomplete, /interface strings of “tr” are incomplete/);
  const strings = { ...builtInStrings['en'], 'kind.letter.plural': 'Mektuplar' };
  await content.write('strings/tr.yaml', stringify(strings));
  await content.write('letters/first/tr.md', letter('İlk örnek', 'courtesy'));
  const { status, output } = sanad('build', content, '--out', content.settings.out);
  assert.equal(status, 0, output);
  const page = await readFile(join(content.settings.out, 'tr/letters/first/index.html'), 'utf8');
  assert.match(page, /<html[^>]* lang="tr"/);
  assert.match(page, /İlk örnek/);
  assert.match(page, /Mektuplar/);
  assert.match(await readFile(join(content.settings.out, 'fa/letters/first/index.html'), 'utf8'), /hreflang="tr"/);
  await content.dispose();
});

test('MDX that the office trusts may compute; the same file runs nothing while it is not trusted', async () => {
  const content = await createContent(join(fixtures, 'base'), join(fixtures, 'trusted'));
  const trust = ['--trust', 'reports/live/en.mdx'];
  const { status, output } = sanad('build', content, '--out', content.settings.out, ...trust);
  assert.equal(status, 0, output);
  const html = await readFile(join(content.settings.out, 'en/reports/live/index.html'), 'utf8');
  assert.match(html, /<p id="p1">.*Two and two is 4, “as everybody knows”\./);
  assert.match(html, /href="\/en\/letters\/first\/"/);
  const refused = sanad('check', content);
  assert.equal(refused.status, 1);
  assert.match(refused.output, /reports\/live\/en\.mdx:7:1[\s\S]*reports\/live\/en\.mdx:9:16/);
  // The content itself cannot allow it, and no list that is in it.
  const site = await readFile(join(content.folder, 'site.yaml'), 'utf8');
  await content.write('site.yaml', `${site}\ntrusted: [reports/live/en.mdx]\n`);
  await content.write('list.txt', 'reports/live/en.mdx\n');
  assert.match(sanad('check', content).output, /site\.yaml:\d+:1[\s\S]*cannot say which of its files/);
  const list = sanad('check', content, '--trust-list', join(content.folder, 'list.txt'));
  assert.equal(list.status, 2);
  assert.match(list.output, /lies in the content folder/);
  await content.dispose();
});

test('a component of Astro in trusted MDX is drawn on the page, and elsewhere is what stands in it', async () => {
  const content = await createContent(join(fixtures, 'base'), join(fixtures, 'drawn'));
  const { out } = content.settings;
  const trust = ['--trust', 'letters/drawn/en.mdx'];
  const { status, output } = sanad('build', content, '--out', out, ...trust);
  assert.equal(status, 0, output);
  assert.match(output, /letters\/drawn\/en\.mdx:13:1\s+warning {2}The component <Bars> is drawn on the page only/);
  const html = await readFile(join(out, 'en/letters/drawn/index.html'), 'utf8');
  assert.match(html, /<p id="p1">.*a:b<sup><a href="#fn1" id="fnref1".*10:30<sup>.*“as known”\.<\/p>/);
  assert.match(
    html,
    /<ol aria-label="Shares &amp; more"[^>]*><li[^>]*>5 of ten<\/li><li[^>]*>8 of ten<\/li><\/ol>\s*<p>Shares of <strong>four<\/strong> and <bdi dir="rtl">سند<\/bdi>/,
  );
  assert.match(html, /<p id="p3">.*The last paragraph\.<\/p>/);
  const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]*)"/g)].map(([, path]) => path!);
  const css = await Promise.all(styles.map((path) => readFile(join(out, path), 'utf8')));
  assert.ok(css.some((text) => text.includes('.bars')));
  const text = await readFile(join(out, 'documents/letter-drawn/drawn.en.txt'), 'utf8');
  assert.match(text, /10:30\[1\], “as known”\.\s+Shares of four and .*A\/79\/1\[1\]\.\s+2 {2}In a line: nine of ten\./);
  assert.doesNotMatch(text, /of ten<|5 of ten/);
  // What a component reads is not known: its page follows each change.
  const bars = await readFile(join(content.folder, 'letters/drawn/bars.astro'), 'utf8');
  await content.write('letters/drawn/bars.astro', bars.replace('of ten', 'of eleven'));
  assert.equal(sanad('build', content, '--out', out, ...trust).status, 0);
  assert.match(await readFile(join(out, 'en/letters/drawn/index.html'), 'utf8'), /5 of eleven/);
  await content.write(
    'letters/drawn/bars.astro',
    bars.replace('= Astro.props;', "= Astro.props;\nthrow new Error('no bars');"),
  );
  const failed = sanad('build', content, '--out', out, ...trust);
  assert.equal(failed.status, 1);
  for (const { status, output } of [failed, sanad('check', content, ...trust)]) {
    assert.equal(status, 1);
    assert.match(output, /letters\/drawn\/en\.mdx\s+error {2}A component of Astro cannot be shown: no bars\./);
    assert.doesNotMatch(output, /\n {4}at /);
  }
  await content.write('letters/drawn/bars.astro', bars.replace('= Astro.props;', '= ;'));
  assert.match(
    sanad('check', content, ...trust).output,
    /bars\.astro:6:\d+\s+error {2}The component <Bars> cannot be shown/,
  );
  await content.remove('letters/drawn/bars.astro');
  assert.match(sanad('check', content, ...trust).output, /en\.mdx:7:1\s+error {2}.*there is no file \.\/bars\.astro/);
  // Nothing of it runs unless whoever builds the site says so.
  const refused = sanad('check', content);
  assert.equal(refused.status, 1);
  assert.match(refused.output, /en\.mdx:7:1\s+error {2}“import Bars from '\.\/bars\.astro';” is not allowed in MDX/);
  await content.dispose();
});

test('pages lead to documents only where they are written', async () => {
  const content = await createContent();
  const { out } = content.settings;
  for (const documents of [true, false]) {
    const { status, output } = sanad('build', content, '--out', out, ...(documents ? [] : ['--no-documents']));
    assert.equal(status, 0, output);
    const files = await bytesOf(out);
    const page = Buffer.from(files.get('en/letters/first/index.html')!, 'base64').toString('utf8');
    const named = [...page.matchAll(/(?:href|content)="(?:https:\/\/example\.org)?\/(documents\/[^"]*)"/g)].map(([, path]) => path!); // prettier-ignore
    assert.equal(named.length > 0, documents);
    assert.equal(/PDF[\s>/<a-z]+\d+\s*KB, \d+ page/.test(page), documents);
    for (const path of named) assert.ok(files.has(path), path);
    assert.equal([...files.keys()].some((path) => path.startsWith('documents/')), documents); // prettier-ignore
  }
  await content.dispose();
});
