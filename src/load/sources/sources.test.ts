import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFormatter } from '../../citations/format.ts';
import { builtInInterface } from '../../languages/interface.ts';
import type { CslItem } from '../../model/library.ts';
import type { Problem } from '../../model/problems.ts';
import { unknownOffice } from '../yaml.ts';
import { readSources, type Sources } from './index.ts';

interface Read extends Sources {
  problems: Problem[];
  /** `rule line`. */
  told: string[];
}

/** @param files by name; JSON is given as a value */
async function read(files: Readonly<Record<string, unknown>>): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  try {
    for (const [name, value] of Object.entries(files))
      writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
    const problems: Problem[] = [];
    const take = (name: string) =>
      Object.hasOwn(files, name)
        ? { path: name, absolute: join(folder, name), size: statSync(join(folder, name)).size }
        : undefined;
    const found = await readSources(take as Parameters<typeof readSources>[0], unknownOffice, problems);
    return { ...found, problems, told: problems.map(({ rule, line }) => `${rule} ${line}`) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const printed = (item: CslItem | undefined, code = 'en') =>
  createFormatter(builtInInterface(code))(item!)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

test('a list of CSL JSON as Zotero exports it: ids of any kind, particles, seasons, dates in words', async () => {
  const { entries, told } = await read({
    'references.json': [
      {
        id: 'http://zotero.org/groups/12/items/ABCD1234',
        'citation-key': 'doe2019',
        type: 'chapter',
        title: 'Chapter',
        author: [{ family: 'Berg', given: 'J.', 'non-dropping-particle': 'van der' }],
        issued: { 'date-parts': [['2019']], season: '2' },
      },
      { id: 7, type: 'webpage', title: 'Page', issued: { literal: 'n.d.' }, volume: 3 },
      { id: '12/XYZ', type: 'article', title: 'Raw', issued: { raw: 'March 2019' }, custom: { a: 1 } },
    ],
  });
  assert.deepEqual(told, []);
  assert.deepEqual(Object.keys(entries).sort(), ['12/XYZ', '7', 'ABCD1234', 'XYZ', 'doe2019', 'http://zotero.org/groups/12/items/ABCD1234']); // prettier-ignore
  assert.equal(printed(entries['doe2019']), 'J. van der Berg, “Chapter”, summer 2019');
  assert.equal(printed(entries['7']), '“Page”, vol. 3, n.d.');
  assert.equal(printed(entries['XYZ']), '“Raw”, March 2019');
});

test('sources by their keys, and one that cannot be used: it is told with its line, the rest works', async () => {
  const { entries, stated, told, problems } = await read({
    'references.json':
      '{\n"good": {"type": "book", "title": "Good"},\n"bad": {"type": "book"},\n"odd": {"type": "scroll", "title": "Odd",\n"URL": "javascript:alert(1)",\n"issued": {"date-parts": [[]]}}\n}',
  });
  assert.deepEqual(Object.keys(entries), ['good', 'odd']);
  assert.equal(entries['odd']!['URL'], undefined);
  assert.deepEqual(told, ['source-unusable 3', 'source-unusable 4', 'source-unusable 5', 'source-unusable 6']);
  assert.ok(problems.every(({ severity }) => severity === 'warning'));
  assert.ok(!stated!.has('bad'), 'a text that cites it is told that there is no such source');
});

test('what is no JSON and no BibTeX is an error in its line', async () => {
  const json = await read({ 'references.json': '[\n{"id": "a",\n}\n]' });
  assert.deepEqual(json.told, ['sources-unreadable 3']);
  assert.equal(json.stated, undefined);
  const bib = await read({ 'references.bib': '@book{a, title={A}}\n\n@book{b, title={unclosed\n' });
  assert.deepEqual(Object.keys(bib.entries), ['a']);
  assert.ok(bib.told.includes('sources-unreadable 3'), bib.told.join());
});

test('BibTeX and BibLaTeX as Zotero exports them', async () => {
  const { entries, told } = await read({
    'references.bib': String.raw`@string{un = "United Nations"}
@article{doe2019,
	title = {An {Article} on H$_2$O \& “more”},
	volume = {12}, number = {3}, doi = {10.1000/xyz}, urldate = {2024-10-08}, url = {https://example.org/a_b},
	journal = {Journal of X},
	author = {van der Berg, J. and {UNESCO Institute for Statistics, via Gapminder} and M{\"u}ller, Ana},
	month = mar, year = {2019}, pages = {101--120},
}
@report{un2, title = {Report}, institution = un, number = {A/72/926}, date = {2019-03/2019-05}, location = {Geneva}}
@thesis{t, title={Thesis}, type={phdthesis}, author={M{\"u}ller, A.}, institution={ETH}, date={2019}}
@incollection{c, title={Chapter}, booktitle={Book}, editor={Sen, A.}, author={Li, B.}, year={2001}, publisher={P}, address={Bonn}}
@book{fa1, title={زنان}, author={رضایی, مریم}, year={1398}, publisher={نشر نی}, address={تهران}, language={fa}}
@misc{nd, title={Nope}, year={n.d.}, author={Smith, Jr., John}}
@online{o, title={Page}, url={https://example.org/}}
@weird{w, title={W}}
`,
  });
  assert.deepEqual(told, ['source-unusable 15']);
  assert.equal(
    printed(entries['doe2019']),
    'J. van der Berg, UNESCO Institute for Statistics, via Gapminder and Ana Müller, “An Article on H₂O & ‘more’”, Journal of X, vol. 12, No. 3, March 2019, pp. 101–120, DOI: 10.1000/xyz, available at https://example.org/a_b, accessed on 8 October 2024',
  );
  assert.equal(printed(entries['un2']), 'Report, Geneva, United Nations, A/72/926, March–May 2019');
  assert.equal(printed(entries['t']), 'A. Müller, Thesis, ETH, PhD thesis, 2019');
  assert.equal(printed(entries['c']), 'B. Li, “Chapter”, in Book, A. Sen (ed.), Bonn, P, 2001');
  assert.equal(printed(entries['fa1'], 'fa'), 'مریم رضایی، «زنان»، تهران، نشر نی، ۱۳۹۸ هجری شمسی');
  assert.equal(printed(entries['nd']), 'John Smith Jr., “Nope”, n.d.');
  assert.equal(printed(entries['w']), '“W”');
});

test('references.yaml by hand, and as a list of CSL YAML', async () => {
  const byHand = await read({
    'references.yaml':
      'Doe:2019:\n  type: book\n  title: A\n  issued: 2019\nb:\n  type: article-journal\n  title: B\n  issued: 2019-03/2019-05\n',
  });
  assert.deepEqual(byHand.told, []);
  assert.equal(printed(byHand.entries['Doe:2019']), 'A, 2019');
  assert.equal(printed(byHand.entries['b']), '“B”, March–May 2019');
  const list = await read({
    'references.yaml':
      'references:\n- id: doe\n  type: book\n  title: A\n  issued:\n  - year: 2019\n    month: 3\n- id: none\n  type: book\n',
  });
  assert.equal(printed(list.entries['doe']), 'A, March 2019');
  assert.deepEqual(list.told, ['source-unusable 8']);
});

test('one key in two files is told', async () => {
  const { told } = await read({
    'references.yaml': 'a: { type: book, title: A }\n',
    'references.json': [{ id: 'a', type: 'book', title: 'Another' }],
  });
  assert.deepEqual(told, ['duplicate-id 3']);
});

test('signs that change how a text is shown are taken out', async () => {
  const { entries } = await read({
    'references.json': [{ id: 'a', type: 'book', title: 'A\u202eB\u0000\nC', author: [{ literal: '\u200fX' }] }],
  });
  assert.equal(printed(entries['a']), 'X, AB C');
});

const fixture = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/sources/${name}`, import.meta.url), 'utf8');

test('an article in seven languages: labels once, both ends of pages and dates, DOI', async () => {
  const { entries, told } = await read({ 'references.yaml': fixture('pages.yaml') });
  assert.deepEqual(told, []);
  const all = ['en', 'fr', 'es', 'ru', 'ar', 'fa', 'zh'].map((code) => printed(entries['art'], code));
  assert.deepEqual(all, [
    'J. Doe, “An article”, Journal of X, vol. 12, No. 3, March–May 2019, pp. 101–120, DOI: 10.1000/xyz',
    'J. Doe, « An article », Journal of X, vol. 12, nº 3, mars-mai 2019, p. 101–120, DOI : 10.1000/xyz',
    'J. Doe, «An article», Journal of X, vol. 12, núm. 3, marzo-mayo de 2019, págs. 101–120, DOI: 10.1000/xyz',
    'J. Doe, «An article», Journal of X, т. 12, № 3, март–май 2019 года, с. 101–120, DOI: 10.1000/xyz',
    'J. Doe، «An article»، Journal of X، المجلد ١٢، العدد ٣، آذار/مارس – أيار/مايو ٢٠١٩، ص ١٠١–١٢٠، DOI: 10.1000/xyz',
    'J. Doe، «An article»، Journal of X، دورهٔ ۱۲، شمارهٔ ۳، مارس تا مه ۲۰۱۹، صص ۱۰۱–۱۲۰، DOI: 10.1000/xyz',
    'J. Doe，“An article”，Journal of X，第12卷，第3期，2019年3月至5月，第101–120页，DOI：10.1000/xyz',
  ]);
  const pieces = createFormatter(builtInInterface('en'))(entries['art']!);
  assert.equal(pieces.find(({ href }) => href !== undefined)?.href, 'https://doi.org/10.1000/xyz');
});

test('particles, seasons and dates in words of a hand-written file', async () => {
  const { entries, told } = await read({ 'references.yaml': fixture('zotero.yaml') });
  assert.deepEqual(told, []);
  assert.equal(printed(entries['doe2019']), 'J. van der Berg, “Chapter”, summer 2019');
  assert.equal(printed(entries['nd']), '“Page”, n.d.');
});

test('a label that the source brings is not printed twice', () => {
  const item = (page: string, volume: string, issue: string) => ({
    id: 'a',
    type: 'article-journal',
    page,
    volume,
    issue,
  });
  for (const code of ['en', 'fr', 'es', 'ru', 'ar', 'fa', 'zh']) {
    const plain = printed(item('101-120', '12', '3'), code);
    for (const [page, volume, issue] of [
      ['pp. 101–120', 'vol. 12', 'no. 3'],
      ['p.p. 101--120', 'Volume 12', 'nº 3'],
      ['págs. 101-120', 'т. 12', '№ 3'],
      ['صص 101-120', 'دورهٔ 12', 'شمارهٔ 3'],
      ['ص 101-120', 'المجلد 12', 'العدد 3'],
      ['第101-120页', '第12卷', '第3期'],
    ] as const)
      // prettier-ignore
      assert.equal(printed(item(page, volume, issue), code), plain);
  }
  assert.equal(printed({ id: 'a', type: 'book', page: 'passim' }), 'p. passim');
  assert.equal(printed({ id: 'a', type: 'book', page: 'A-12' }), 'p. A-12');
});

test('the calendar of a year is named where it is not the Gregorian one', () => {
  const book = (more: Partial<CslItem>): CslItem => ({ id: 'a', type: 'book', title: 'T', ...more });
  const persian = book({ language: 'fa-IR', issued: { 'date-parts': [[1398, 5, 3]] } });
  assert.equal(printed(persian), 'T, 3 Mordad 1398 (Solar Hijri)');
  assert.equal(printed(persian, 'fa'), '«T»، ۳ مرداد ۱۳۹۸ هجری شمسی');
  assert.equal(printed(book({ title: 'کتاب', issued: { raw: '۱۳۹۸' } }), 'fa'), '«کتاب»، ۱۳۹۸ هجری شمسی');
  assert.equal(printed(book({ language: 'ar', issued: { 'date-parts': [[1441]] } }), 'ar'), '«T»، ١٤٤١ هجري');
  assert.equal(printed(book({ issued: { 'date-parts': [[1398]], calendar: 'persian' } })), 'T, 1398 (Solar Hijri)');
  assert.equal(printed(book({ language: 'en', issued: { 'date-parts': [[1450]] } })), 'T, 1450');
  assert.equal(printed(book({ language: 'fa', issued: { 'date-parts': [[2019]] } }), 'fa'), '«T»، ۲۰۱۹');
});
