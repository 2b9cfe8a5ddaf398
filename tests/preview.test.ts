/** The preview: what editors see of their texts while they write, also of those that are broken or not public. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { develop } from '../src/cli/dev.ts';
import type { Problem } from '../src/model/problems.ts';
import { createContent, fixtures, type TestContent } from './content.ts';

let content: TestContent;
let preview: Awaited<ReturnType<typeof develop>>;
let reports: (readonly Problem[])[] = [];
let told: () => void = () => undefined;

const get = (path: string, init?: RequestInit) => fetch(new URL(path, preview.address), init);
const page = async (path: string) => (await get(path)).text();
const barOf = (html: string) => /<aside id="preview".*?<\/aside>/s.exec(html)?.[0] ?? '';

/** Writes a file and waits until the preview has read something: mostly the file, at times still a change before it. */
async function edit(path: string, change: (text: string) => string): Promise<void> {
  const heard = new Promise<void>((resolve) => (told = resolve));
  await content.write(path, change(await readFile(join(content.folder, path), 'utf8')));
  await heard;
}

/** Waits until an assertion about what was edited holds; after half a minute it fails as it does. */
async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const shows = (path: string, words: RegExp) => eventually(async () => assert.match(await page(path), words));
const barShows = (path: string, words: RegExp) => eventually(async () => assert.match(barOf(await page(path)), words));

before(async () => {
  content = await createContent(join(fixtures, 'rich'));
  preview = await develop(content.settings, 0, 'fa', (problems) => {
    reports = [...reports, problems];
    // The new state is in place when those who wait have been told.
    setTimeout(told);
  });
  await page('en/');
});
after(async () => {
  await preview.close();
  await content.dispose();
});

test('a page says that it has no problems, and everything it loads is there', async () => {
  assert.match(barOf(await page('en/letters/reply/')), /lang="fa" dir="rtl".*این صفحه مشکلی ندارد/);
  const html = await page('en/letters/full/');
  assert.doesNotMatch(html, /script-src 'none'|unsafe-inline/);
  const files = [...html.matchAll(/(?:src|href)="\/([^"#]+\.(?:css|js|png|webp|avif|pdf|docx|txt|csv|zip|svg))"/g)].map(
    ([, path]) => path ?? '',
  );
  for (const type of ['css', 'js', 'png', 'pdf', 'docx', 'txt', 'csv', 'zip'])
    assert.ok(files.some((path) => path.endsWith(`.${type}`)), type); // prettier-ignore
  for (const path of new Set(files)) {
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    assert.ok((await answer.arrayBuffer()).byteLength > 0, path);
  }
  const card = /og:image" content="https:\/\/example.org\/([^"]+)"/.exec(html)?.[1] ?? '';
  assert.equal((await get(card)).headers.get('content-type'), 'image/png');
});

test('nothing but GET and HEAD is answered', async () => {
  const posted = await get('en/', { method: 'POST', body: 'x' });
  assert.deepEqual([posted.status, posted.headers.get('allow')], [405, 'GET, HEAD']);
  assert.equal((await get('en/', { method: 'HEAD' })).status, 200);
});

test('an edit is seen and tells open pages to load anew', async () => {
  const events = (await get('_preview/events')).body!.getReader();
  await events.read();
  await edit('letters/full/en.md', (text) => text.replace('The first paragraph', 'The edited paragraph'));
  assert.match(Buffer.from((await events.read()).value!).toString(), /data: changed/);
  await events.cancel();
  await shows('en/letters/full/', /The edited paragraph/);
});

test('what is wrong stands on the page it concerns, in the language of the editor', async () => {
  await edit('letters/full/en.md', (text) => text.replace('[a page](/about/)', '[a page](/abuot/)'));
  await barShows('en/letters/full/', /letters\/full\/en\.md.*سطر ۱۱.*link-broken/s);
  // A text in another language has no part in it.
  assert.doesNotMatch(barOf(await page('en/reports/main/')), /link-broken/);
  await shows('_preview/', /link-broken/);
  await edit('letters/full/en.md', (text) => text.replace('/abuot/', '/about/'));
});

test('a broken file shows the last good state with its message', async () => {
  await edit('letters/full/en.md', (text) => text.replace('title: A full letter', 'titel: A full letter'));
  await shows('en/letters/full/', /The edited paragraph/);
  await barShows('en/letters/full/', /متن همان‌گونه که پیش از این خطا بود.*titel/s);
  await edit('site.yaml', (text) => text.replace('languages:', 'languges:'));
  assert.equal((await get('en/letters/full/')).status, 200);
  await shows('_preview/', /languges/);
  await edit('site.yaml', (text) => text.replace('languges:', 'languages:'));
  await edit('letters/full/en.md', (text) => text.replace('titel:', 'title:'));
  await eventually(async () => assert.ok(reports.at(-1)?.every(({ severity }) => severity === 'warning')));
});

test('a text that never could be shown says why', async () => {
  const heard = new Promise<void>((resolve) => (told = resolve));
  await content.write('reports/new/en.md', '---\ntitle: [\n---\n\nText.\n');
  await heard;
  const answer = await get('en/reports/new/');
  assert.equal(answer.status, 404);
  assert.match(await answer.text(), /تا خطاهای این متن رفع نشود.*reports\/new\/en\.md/s);
  const other = await get('en/reports/nothing/');
  assert.equal(other.status, 404);
  assert.doesNotMatch(await other.text(), /تا خطاهای/);
  // The removal is read too: a later test would take it for its own edit.
  const forgotten = new Promise<void>((resolve) => (told = resolve));
  await content.remove('reports/new');
  await forgotten;
});

test('drafts and what is under embargo are shown as such', async () => {
  await edit('letters/reply/letter.yaml', (text) => `${text}draft: true\n`);
  await barShows('en/letters/reply/', /پیش‌نویس: منتشر نمی‌شود/);
  await shows('_preview/', /هنوز منتشر نشده.*letters\/reply/s);
  await edit('letters/reply/letter.yaml', (text) => text.replace('draft: true', "publish: '2099-01-01T09:00Z'"));
  await barShows('en/letters/reply/', /پیش از 2099-01-01T09:00Z منتشر نمی‌شود/);
});

test('colours take effect', async () => {
  const styles = async () => {
    const html = await page('en/');
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/(_astro\/[^"]+)"/g)].map(([, path]) => path ?? '');
    return (await Promise.all(sheets.map(page))).join('');
  };
  assert.match(await styles(), /#14506b/);
  await edit('site.yaml', (text) => text.replace('#14506b', '#5b1a4b'));
  await eventually(async () => assert.match(await styles(), /#5b1a4b/));
});

test('it answers to this machine only', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve, reject) => {
    request(preview.address, { headers: { host: 'evil.example' } }, (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end();
  });
  assert.equal(status, 421);
});
