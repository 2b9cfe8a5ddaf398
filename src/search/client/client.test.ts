/** The pure parts of the search page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stopwordsOf } from '../folding/stopwords.ts';
import { queryOf } from '../query/query.ts';
import { editDistance } from '../ranking/correct.ts';
import type { Shown } from '../shown.ts';
import { markedPieces, matcherOf, passagesOf, textDirective } from './excerpt.ts';
import { countsOf, groupTranslations, passing } from './narrow.ts';
import { readState, writeState } from './state.ts';
import { createNumbers } from './words.ts';

const query = (text: string, language: string) => queryOf(text, language, {}, stopwordsOf(language));
const marks = (text: string, asked: string, language: string) =>
  markedPieces(text, language, {}, query(asked, language), matcherOf(query(asked, language)))
    .filter(({ marked }) => marked)
    .map((piece) => piece.text);

const shownOf = (lang: string, blocks: [string, string][], url = '/'): Shown => ({
  head: { url, kind: 'letter', dateText: '', title: '', lang, dir: 'ltr', symbols: [] },
  text: { summary: '', blocks },
});

test('words are marked as written, whatever the spelling of the query', () => {
  assert.deepEqual(marks('گروه‌های زنان، و حقوقِ زن', 'گروه های', 'fa'), ['گروه‌های']);
  assert.deepEqual(marks('نرم افزار و نرم‌افزار', 'نرم‌افزار', 'fa'), ['نرم', 'افزار', 'نرم‌افزار']);
  assert.deepEqual(marks('الأمن والآمن', 'الأمن', 'ar'), ['الأمن']);
  assert.deepEqual(marks('世界妇女与权利', '妇女', 'zh'), ['妇女']);
  assert.deepEqual(marks('سند A/72/926 است', '۷۲/۹۲۶', 'fa'), ['72', '926']);
  assert.deepEqual(marks('على اللجنة أن تحدد الهدف', 'تحديد الأهداف', 'ar'), ['تحدد', 'الهدف']);
});

test('passages lead to their paragraph, those with more words of the query first chosen', () => {
  const blocks: [string, string][] = [['p1', 'peace'], ['p2', 'peace and security'], ['p3', 'x'], ['p4', 'security'], ['p5', 'peace']]; // prettier-ignore
  const asked = query('peace security', 'en');
  const passages = passagesOf(shownOf('en', blocks, '/en/x/'), {}, asked, matcherOf(asked));
  assert.deepEqual(
    passages.map(({ paragraph }) => paragraph),
    [1, 2],
  );
  assert.match(passages[1]!.href, /^\/en\/x\/#p2:~:text=peace,-and%20security$/);
});

test('long passages are cut around the words, Chinese ones too', () => {
  const words = Array.from({ length: 200 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}`);
  const text = [...words.slice(0, 100), 'needle', ...words.slice(100)].join(' ');
  for (const [language, block, sought] of [
    ['en', text, 'needle'],
    ['zh', `${'世界'.repeat(300)}妇女${'报告'.repeat(300)}`, '妇女'],
  ] as const) {
    // prettier-ignore
    const asked = query(sought, language);
    const [passage] = passagesOf(shownOf(language, [['p1', block]]), {}, asked, matcherOf(asked));
    const length = passage!.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    assert.ok(length < 450, String(length));
    assert.ok(passage!.pieces.some(({ marked, text: piece }) => marked && piece === sought));
  }
});

test('a text fragment names the words and their neighbours, signs with a meaning of their own escaped', () => {
  assert.equal(textDirective('one well-known word', { start: 4, end: 14 }), ':~:text=one-,well%2Dknown,-word');
  assert.equal(textDirective('word.', { start: 0, end: 4 }), ':~:text=word');
});

const catalogue = {
  rows: 4,
  facets: {
    kind: { letter: [0, 1, 2], report: [3] },
    year: { '2024': [0, 3], '2020': [1, 2] },
    topic: {},
    body: {},
    forum: {},
  },
};

test('values of one facet add up, facets narrow each other; each is counted as if it were not used', () => {
  assert.deepEqual([...passing(catalogue, { kind: ['letter', 'report'], year: ['2024'] }).all], [0, 3]);
  const counts = countsOf(catalogue, new Set([0, 1, 3]), { year: ['2024'] });
  assert.deepEqual(counts.kind, { letter: 1, report: 1 });
  assert.deepEqual(counts.year, { '2024': 2, '2020': 1 });
});

test('translations are one group: the language of the page first', () => {
  const hits = [
    { language: 'en', page: 1, score: 9 },
    { language: 'fa', page: 1, score: 2 },
    { language: 'en', page: 2, score: 20 },
    { language: 'fa', page: 3, score: 5 },
  ];
  assert.deepEqual(
    groupTranslations(hits, 'fa').map((group) => group.map(({ language, page }) => `${language}${page}`)),
    [['en2'], ['fa1', 'en1'], ['fa3']],
  );
});

test('the state survives the address', () => {
  for (const address of [
    '?q=%D8%B2%D9%86&kind=letter&kind=report&topic=education&order=newest&all=1',
    '?year=2020',
    '',
  ]) {
    assert.equal(writeState(readState(address)), address);
  }
  assert.equal(readState('?order=strange').order, 'best');
});

test('letters that are wrong, missing, too much or swapped are one error each', () => {
  assert.equal(editDistance('form', 'from', 9), 1);
  assert.equal(editDistance('securty', 'security', 9), 1);
  assert.equal(editDistance('america', 'africa', 9), 2);
});

test('counts follow the plural rules and digits of the language', () => {
  assert.equal(createNumbers('fa-u-nu-arabext').count(12, { one: '{n} نتیجه', other: '{n} نتیجه' }), '۱۲ نتیجه');
  assert.equal(createNumbers('ru').count(3, { few: '{n} результата', other: '{n} результатов' }), '3 результата');
});
