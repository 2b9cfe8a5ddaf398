import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { probe } from '../folding/tokens.ts';
import { buildIndex } from './build.ts';
import { pack, readOverview, readWords, unpack, write, type Overview, type WordEntry } from './format.ts';
import { placeOf } from './places.ts';
import { repack } from './repack.ts';

after(close);

const golden = new URL('golden.json', import.meta.url);

test('Pagefind writes what the golden file holds; a new version of it is to be looked at (README)', async () => {
  const page = (text: string) => `<html lang="x-en"><body data-pagefind-body>${text}</body></html>`;
  const pages = [
    page('<div data-pagefind-weight="10">peace women</div><div>women and security and women</div>'),
    page('<div>security</div>'),
    page(`<div>${probe}</div>`),
  ];
  const { overview, overviewPath, files, rows, entry, program } = await buildIndex(pages, 'engine');
  // Names of pages and files are digests of Pagefind's own.
  const nameOf = new Map([...rows].map(([name, row]) => [name, `page ${row}`]));
  const found = {
    overview: [overview[0], overview[1].map(([name, words]) => [nameOf.get(name), words]), overview[2].map(([first, last]) => [first, last]), ...overview.slice(3)], // prettier-ignore
    words: [...files.values()],
    overviewPath: overviewPath.replace(/_[0-9a-f]+\./, '_….'),
    entry: JSON.parse(entry.replace(/"hash":"[^"]*"/, '"hash":"…"')) as unknown,
    program: [...program.keys()].sort(),
  };
  const text = `${JSON.stringify(found, null, 2)}\n`;
  const expected = await readFile(golden, 'utf8').catch(() => undefined);
  if (expected === undefined && !process.env['CI']) await writeFile(golden, text);
  else assert.deepEqual(found, JSON.parse(expected ?? ''));
});

test('what is written is read again; another form is refused', () => {
  const overview: Overview = ['1.5', [['a', 3]], [['a', 'b', 'x']], [], ['sort'], [['title', {}]]];
  assert.deepEqual(readOverview(unpack(pack(write(overview)))), overview);
  const words: WordEntry[] = [['word', [[0, [-25, 3, 70_000], []]], []]];
  assert.deepEqual(readWords(write([words])), words);
  assert.throws(() => readOverview(write([words])), /form that this version does not know/);
});

test('a word on most of many pages keeps its weight, but no places', () => {
  const pages = Array.from({ length: 500 }, (_, at): [string, number] => [`p${at}`, 9]);
  const often = (word: string): WordEntry => [word, pages.map((_, at) => [at === 0 ? 0 : 1, [-25, 3, 4, -73, 5], []]), []]; // prettier-ignore
  const rare: WordEntry = ['cǀ', [[7, [-25, 3, 4], []]], []];
  const { files, overview } = repack(
    {
      overview: ['1.5', pages, [['a', 'z', 'x']], [], [], []],
      files: new Map([['x', [often('aǀ'), often('bǀ'), rare]]]),
    },
    (name) => name,
    (token) => token.endsWith('ǀ'),
  );
  const words = [...files.values()].flat();
  assert.deepEqual(words.find(([word]) => word === 'cǀ'), rare); // prettier-ignore
  assert.notEqual(placeOf('aǀ'), placeOf('bǀ'));
  for (const word of ['aǀ', 'bǀ']) {
    const entry = words.find(([found]) => found === word);
    // 2 · 24² + 72² is nearly 80².
    assert.deepEqual(entry?.[1][1], [1, [-81, placeOf(word)], []]);
  }
  // Every word falls into the file whose range it is in.
  for (const [first, last, name] of overview[2])
    for (const [word] of files.get(name) ?? []) assert.ok(first <= word && word < last);
});
