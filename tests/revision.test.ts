/** A value changed in one CSV changes every page, chart, card and download that shows it, in seven languages, and nothing else. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContent, fixtures, type TestContent } from './content.ts';
import { sanad } from './command.ts';
import { filesOf } from './files.ts';

const languages = ['ar', 'en', 'es', 'fa', 'fr', 'ru', 'zh'];

/** What the command says, which must succeed. */
function said(command: string, content: TestContent, ...more: string[]): string {
  const { status, output } = sanad(command, content, ...more);
  assert.equal(status, 0, output);
  return output;
}

/** Digest of every file of a site by its path. The address of a file with a digest in its name is given without it. */
async function digestsOf(out: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of await filesOf(out)) {
    const name = path.replace(/[.-][0-9a-f]{12}(?=[./])/, '');
    const before = files.get(name) ?? '';
    files.set(
      name,
      createHash('sha256')
        .update(before)
        .update(path)
        .update(await readFile(join(out, path)))
        .digest('hex'),
    );
  }
  return files;
}

const everywhere = (...paths: string[]) =>
  paths.flatMap((path) => languages.map((code) => path.replaceAll('{lang}', code)));

test('a revised value', async () => {
  const content = await createContent(join(fixtures, 'figures'));
  const { out } = content.settings;
  said('build', content, '--out', out, '--no-documents');
  const before = await digestsOf(out);

  const table = 'statistics/literacy/values.csv';
  const csv = await readFile(join(content.folder, table), 'utf8');
  await content.write(table, csv.replace('IRN,2021,female,81.25', 'IRN,2021,female,82.75'));

  // What it will change is told before the build and by it: values as printed, each with its text and line.
  const announced = said('status', content);
  const built = said('build', content, '--out', out, '--no-documents');
  for (const told of [announced, built]) {
    assert.match(told, /statistics\/literacy +values changed in IRN;/);
    for (const code of languages) assert.match(told, new RegExp(`reports/literacy/${code}\\.md:9 +chart of=literacy`));
    assert.match(told, /reports\/literacy\/fa\.md:7 .*was ۸۱٫۳٪ \(۲۰۲۱\) and is ۸۲٫۸٪ \(۲۰۲۱\)/);
    assert.doesNotMatch(told, /letters\/other\/\w+\.md/);
  }
  assert.doesNotMatch(said('status', content), /values changed/);

  const after = await digestsOf(out);
  const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file)).sort();
  // The index of the search is divided by its content, so its files may be others.
  const isSearch = (file: string) => /^(?:search|pagefind)\//.test(file);
  const gone = [...before.keys()].filter((file) => !after.has(file) && !isSearch(file));
  assert.deepEqual(gone, []);
  assert.deepEqual(
    // The mark lists what was published, with digests.
    changed.filter((file) => !isSearch(file) && file !== '.sanad'),
    [
      ...everywhere(
        '{lang}/statistics/literacy/index.html',
        '{lang}/statistics/literacy/compare/index.html',
        '{lang}/reports/literacy/index.html',
        '{lang}/areas/irn/index.html',
        '{lang}/topics/schooling/index.html',
        'embed/{lang}/literacy/irn-by-sex/index.html',
        'embed/{lang}/literacy/by-sex-period-latest/index.html',
        'data/literacy/irn-by-sex.{lang}.svg',
        'data/literacy/irn-by-sex.{lang}.png',
        'data/literacy/by-sex-period-latest.{lang}.svg',
        'data/literacy/by-sex-period-latest.{lang}.png',
        'cards/literacy.{lang}.png',
        // The key figures of the home page.
        '{lang}/index.html',
        // They name the card, whose address changes with what it shows.
        'd/literacy/{lang}/index.html',
        '{lang}/feed.json',
        '{lang}/statistics/feed.json',
        '{lang}/topics/schooling/feed.json',
      ),
      'index.html',
      'd/literacy/index.html',
      'data/literacy/datapackage.json',
      'data/literacy/literacy.csv',
      'data/literacy/literacy.json',
      'data/literacy/literacy.series.json',
      'data/literacy/literacy.xlsx',
    ].sort(),
  );
  assert.ok(changed.some(isSearch), 'readers find the new value');

  // The new value stands everywhere, the old one nowhere.
  const read = (file: string) => readFile(join(out, file), 'utf8');
  for (const code of languages)
    for (const page of [
      `${code}/statistics/literacy`,
      `${code}/reports/literacy`,
      `${code}/areas/irn`,
      `${code}/topics/schooling`,
    ]) {
      const html = await read(`${page}/index.html`);
      assert.match(html, /<data [^>]*value="82\.75"/, page);
      assert.doesNotMatch(html, /81\.25|81[.,]3|۸۱٫۳|٨١٫٣/, page);
    }
  assert.match(await read('data/literacy/literacy.csv'), /IRN,.*2021,female,82\.75,A/);

  // What agencies are to hand in is never published.
  for (const file of after.keys())
    if (/\.(?:html|json|xml|txt|js)$/.test(file) && !isSearch(file) && !file.startsWith('cards/'))
      assert.doesNotMatch(await read(file), /Unpublished theme/, file);
  assert.ok(![...after.keys()].some((file) => /themes|submissions/.test(file)));
  await content.dispose();
});
