/** What a merge request publishes: the summary of every kind of change, and the folder that opens without a server. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { compare } from '../src/build/compare.ts';
import { compareContent } from '../src/checks/compare/content.ts';
import { reportMarkdown } from '../src/checks/compare/markdown.ts';
import { reportPage } from '../src/checks/compare/page.ts';
import { reportOf } from '../src/checks/compare/report.ts';
import { contentBefore } from '../src/cli/compare.ts';
import { loadLibrary } from '../src/load/library.ts';
import { codeOf } from '../src/load/settings.ts';
import { openStore } from '../src/store/index.ts';
import { createContent, fixtures, quiet, root, today, type TestContent } from './content.ts';

let content: TestContent;
let old: string;

const change = async (path: string, edit: (text: string) => string) => {
  const [was, is] = [readFileSync(join(old, path), 'utf8'), edit(readFileSync(join(old, path), 'utf8'))];
  assert.notEqual(is, was, path);
  await content.write(path, is);
};

before(async () => {
  content = await createContent(join(fixtures, 'rich'));
  // What was a draft, and what was not due yet.
  const draft = (title: string, text: string) =>
    `---\ntitle: ${title}\nsummary: A specimen for tests.\ntranslation: original\n---\n\n${text}\n`;
  const facts = (id: string, more: string) =>
    `id: ${id}\nspecimen: true\nstatus: sent\nsent: 2026-03-02\ntopics: [health]\nfrom: [{ mission: geneva }]\nto: [{ body: general-assembly }]\n${more}`;
  await content.write('letters/ripe/letter.yaml', facts('letter-ripe', 'draft: true\nowner: secretowner\n'));
  await content.write('letters/ripe/en.md', draft('A ripe letter', 'Grown enough.'));
  await content.write('letters/due/letter.yaml', facts('letter-due', 'publish: 2099-01-01T09:00+00:00\n'));
  await content.write('letters/due/en.md', draft('A due letter', 'At its time.'));
  await content.write('letters/gone/letter.yaml', facts('letter-gone', ''));
  await content.write('letters/gone/en.md', draft('A letter to be withdrawn', 'Said in error.'));
  await content.write('letters/moved/letter.yaml', facts('letter-moved', ''));
  await content.write('letters/moved/en.md', draft('A letter that moves', 'The same words.'));
  old = join(content.folder, '../before');
  cpSync(content.folder, old, { recursive: true });

  await change('letters/full/en.md', (text) =>
    text.replace('The second paragraph.', 'The second paragraph, with *new* words.').replace('The end.', 'The end.\n\nAnd a word more.'),
  ); // prettier-ignore
  await change('letters/reply/en.md', (text) => text.replace('One paragraph', 'The one paragraph'));
  await change('letters/full/deliveries.csv', (text) =>
    `${text}2,en,,A newly named office,,,post,2026-03-12,,,,1,,,,,,,,,public,\n2,en,,A secret office,,,post,2026-03-13,,,,1,,,,,,,,,internal,\n`,
  ); // prettier-ignore
  await content.write('letters/full/map.txt', 'A map.');
  await change('letters/full/letter.yaml', (text) =>
    text.replace('attachments: [', 'attachments: [{ file: map.txt, title: { en: The map }, language: en }, ').replace('N/12', 'N/13'),
  ); // prettier-ignore
  await change(
    'statistics/rate/values.csv',
    (text) => `${text.replace('2021,female,81.25', '2021,female,82.5')}EGY,Egypt,2022,female,73,F\n`,
  );
  await change('letters/ripe/letter.yaml', (text) => text.replace('draft: true\n', ''));
  await change('letters/due/letter.yaml', (text) => text.replace(/publish: .*\n/, ''));
  await change(
    'letters/gone/letter.yaml',
    (text) => `${text}withdrawn: { date: 2026-11-20, reason: { en: It named a person. } }\n`,
  );
  cpSync(join(old, 'letters/moved'), join(content.folder, 'letters/moved-on'), { recursive: true });
  await content.remove('letters/moved');
  await content.write('letters/raw/letter.yaml', facts('letter-raw', 'draft: true\n'));
  await content.write('letters/raw/en.md', draft('A raw letter', 'Not yet.'));
});
after(() => content.dispose());

async function summary(language: 'en' | 'fa' | 'ar', from: string | null = old) {
  const store = openStore(content.settings.cache, { code: codeOf(content.settings) });
  const now = await loadLibrary(content.settings, undefined, store);
  assert.ok(now.loaded);
  const was = from === null ? undefined : (await loadLibrary({ ...content.settings, content: from }, undefined, store)).loaded; // prettier-ignore
  const found = await compareContent(was, now.loaded);
  await store.close();
  const report = reportOf({ change: found, library: now.loaded.library, libraryBefore: was?.library }, language, () => true); // prettier-ignore
  return { found, report, markdown: reportMarkdown(report), page: reportPage(report) };
}

/** Without marks of Markdown and of direction. */
const plain = (markdown: string) =>
  markdown
    .replace(/[\u2066-\u2069]|\\(?=[^\w\s])|\*\*/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const section = (markdown: string, title: string) =>
  plain(markdown).split(/^(?=#{1,3} )/m).find((part) => part.startsWith(`## ${title}`) || part.startsWith(`### ${title}`)) ?? ''; // prettier-ignore

test('what is public only by the change', async () => {
  const { markdown } = await summary('en');
  const opened = section(markdown, 'Public only by this change');
  assert.match(opened, /A ripe letter: was a draft; English; new address \/letters\/ripe\//);
  assert.match(opened, /A due letter: was under embargo/);
  assert.match(opened, /A letter that moves: new address \/letters\/moved-on\/; \/letters\/moved\/ is lost/);
  assert.match(opened, /A full letter: attachment map\.txt; delivery to A newly named office, sent on 2026-03-12, version 2/); // prettier-ignore
  assert.match(opened, /Reading: values of figures: 1, in EGY/);
  assert.doesNotMatch(opened, /raw|withdrawn/);
  assert.match(section(markdown, 'No longer public'), /A letter to be withdrawn: withdrawn/);
  assert.match(section(markdown, 'Not public, also'), /letters\/raw<\/code>: draft/);
});

test('texts by paragraph, before and after, only in the language that changed', async () => {
  const { markdown, found } = await summary('en');
  const full = section(markdown, 'A full letter');
  assert.match(full, /- paragraph\n  - before: <span dir="ltr">The second <del>paragraph\.<\/del><\/span>\n  - now: <span dir="ltr">The second <ins>paragraph, with new words\.<\/ins>/); // prettier-ignore
  assert.match(full, /- paragraph\n  - now: <span dir="ltr"><ins>And a word more\.<\/ins>/);
  assert.match(full, /<code dir="auto">reference<\/code>: <code dir="auto">N\/12<\/code> → <code dir="auto">N\/13/);
  assert.match(full, /before 81\.3% \(2021\), now 82\.5%/);
  assert.match(section(markdown, 'A reply'), /- paragraph 1\n  - before: <span dir="ltr"><del>One/);
  const changes = found.publications.find(({ id }) => id === 'letter-full');
  assert.deepEqual(changes?.texts.map(({ language, state }) => [language, state]), [['en', 'changed']]); // prettier-ignore
  assert.match(section(markdown, 'Reading'), /IRN · 2021.*81\.25 → 82\.5\n.*EGY · 2022.*none → 73/s);
});

test('what is internal stands nowhere', async () => {
  for (const { markdown, page } of [await summary('en'), await summary('fa')])
    assert.doesNotMatch(markdown + page, /secret/);
});

test('a draft and what is under embargo lend neither title nor text nor facts, before or after', async () => {
  const files = ['letters/ripe/en.md', 'letters/full/letter.yaml', 'letters/full/en.md'];
  const kept = files.map((path) => [path, readFileSync(join(content.folder, path), 'utf8')] as const);
  await change('letters/ripe/en.md', (text) => text.replace('Grown enough.', 'Grown, at last.'));
  await change('letters/full/letter.yaml', (text) => `${text.replace('N/12', 'N/13')}draft: true\n`);
  await change('letters/full/en.md', (text) => text.replace('A full letter', 'A hidden title'));
  const { markdown, page } = await summary('en');
  assert.match(section(markdown, 'Public only by this change'), /A ripe letter/);
  assert.match(section(markdown, 'No longer public'), /A full letter: draft/);
  assert.doesNotMatch(markdown + page, /hidden title|raw letter|Not yet|Grown enough|N\/13|2099-01-01/i);
  for (const [path, text] of kept) await content.write(path, text);
});

test('in the language of the editor, as Markdown and as a page', async () => {
  const { markdown, page } = await summary('fa');
  assert.match(markdown, /^<div dir="rtl">\n\n# /);
  assert.match(plain(markdown), /A ripe letter: پیش‌نویس بود/);
  assert.match(page, /<html lang="fa" dir="rtl">/);
  assert.match(page, /<a href="before\/en\/letters\/full\/index.html">صفحهٔ پیشین<\/a> · <a href="after\/en\/letters\/full\/index.html">صفحهٔ کنونی/); // prettier-ignore
  assert.doesNotMatch(page, /[\u2066\u2068\u2069]/);
  assert.match((await summary('ar')).markdown, /ما لا يصير علنيًا/);
});

test('without a change nothing is told; without a state before, all is new', async () => {
  assert.match((await summary('en', content.folder)).markdown, /Nothing changes for readers/);
  const { markdown } = await summary('en', null);
  assert.match(plain(markdown), /There was no site before.*A full letter: new; .*page \/topics\/education\//s);
});

test('what a text holds is no markup in a comment', async () => {
  const { report } = await summary('en');
  const blocks = [
    { type: 'paragraph' as const, line: ['@team <img src=x> #1 **x** [a](b) a | b\n\n# Heading\n- [ ] item'] },
  ];
  const written = reportMarkdown({ ...report, blocks });
  assert.doesNotMatch(written, /@team|<img|#1|[^\\]\*\*x|[^\\]\]\(b|[^\\]\||\n#|\n-/);
  // A mention is looked for in what was rendered.
  const rendered = written.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  assert.doesNotMatch(rendered, /@team|#1/);
});

test('what BEFORE does not name is one clear message, and no option of git', () => {
  const before = (named: string) => () => contentBefore(named, content.folder, join(content.folder, '../shelf'));
  for (const named of ['no-such-branch', '--upload-pack=touch x', '-h', 'a b"\n`c`', 'HEAD:content'])
    assert.throws(before(named), /is no folder with a site\.yaml, and git knows no such branch or commit here/, named);
  assert.throws(before(content.folder), /is the content as it is now/);
});

test('the folder opens without a server, and git gives the content as it was', async () => {
  const office = join(content.folder, '..');
  const git = (...words: string[]) => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], { cwd: office, encoding: 'utf8' }); // prettier-ignore
    assert.equal(status, 0, stderr);
  };
  const now = join(office, 'now');
  cpSync(content.folder, now, { recursive: true });
  await content.remove('');
  cpSync(old, content.folder, { recursive: true });
  git('init', '-q');
  git('add', 'content');
  git('commit', '-qm', 'Before');
  await content.remove('');
  cpSync(now, content.folder, { recursive: true });
  const run = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'compare', 'HEAD', '--content', content.folder, '--out', join(office, 'preview'), '--no-cards', '--no-search', '--no-documents', '--lang', 'ar', '--base', '/archive/'], // prettier-ignore
    { cwd: office, encoding: 'utf8' },
  );
  assert.equal(run.status, 0, run.stderr);
  const folder = join(office, 'preview');
  assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /A ripe letter/);
  assert.match(readFileSync(join(folder, 'before/en/letters/full/index.html'), 'utf8'), /The second paragraph\./);
  assert.ok(existsSync(join(folder, 'before/en/letters/gone/index.html')));
  assert.ok(!existsSync(join(folder, 'after/en/letters/raw')));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|css)$/.test(path),
  );
  assert.ok(pages.length > 50);
  for (const page of pages) {
    const text = readFileSync(join(folder, page), 'utf8');
    assert.doesNotMatch(text, /<script(?! type="application)|<noscript/, page);
    for (const [, , found = ''] of text.matchAll(/(\s(?:href|src|srcset|action)="|url\(["']?)([^"')\s]+)/g)) {
      const way = found.replaceAll('&amp;', '&').replace(/#.*$/, '');
      if (way === '' || /^(?:https?:|mailto:|tel:|data:)/.test(way)) continue;
      assert.ok(
        existsSync(join(folder, posix.join(posix.dirname(page), decodeURIComponent(way)))),
        `${page}: ${found}`,
      );
    }
  }
  await assert.rejects(
    compare(content.settings, undefined, { build: { cards: false, search: false, documents: false, force: false }, folder: now, language: 'en', progress: quiet, today }), // prettier-ignore
    /holds what Sanad did not write/,
  );
});
