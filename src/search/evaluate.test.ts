import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from './evaluate.ts';
import { exampleIndex } from './example.ts';
import { indexTokens, queryOf } from './folding/tokens.ts';
import { stopwordsOf } from './folding/stopwords.ts';

async function search(pages: Record<string, string>, query: string, language = 'en', stem?: (word: string) => string) {
  const resources = stem ? { stem } : {};
  const index = Object.values(pages).map((text) => indexTokens(text, language, resources));
  const answer = await evaluate(queryOf(query, language, resources, stopwordsOf(language)), exampleIndex(index));
  const names = Object.keys(pages);
  return { ...answer, matches: answer.matches.map((match) => ({ ...match, page: names[match.page] })) };
}
const found = async (...args: Parameters<typeof search>) => (await search(...args)).matches.map(({ page }) => page);

test('all words must be there', async () => {
  assert.deepEqual(await found({ a: 'women and peace', b: 'women', c: 'peace' }, 'peace women'), ['a']);
});

test('a word that nothing holds is said, and the others are answered', async () => {
  const answer = await search({ a: 'women and peace' }, 'women bazpppp');
  assert.deepEqual([answer.unknown, answer.matches.map(({ page }) => page)], [['bazpppp'], ['a']]);
  assert.deepEqual((await search({ a: 'women' }, 'bazpppp')).matches, []);
});

test('whole words come before stems', async () => {
  const stem = (word: string) => word.replace(/s$/, '');
  const pages = { a: 'lettering', b: 'letters', c: 'letter' };
  assert.deepEqual(await found(pages, 'letter', 'en', stem), ['c', 'b']);
});

test('a beginning is only sought where no publication holds the word, and it is said', async () => {
  assert.deepEqual(await found({ a: 'نامه' }, 'نام ه', 'fa'), []);
  assert.deepEqual(await found({ x: 'peace', y: 'peaceful' }, 'peace'), ['x']);
  const answer = await search({ y: 'peaceful' }, 'peac');
  assert.deepEqual([answer.matches.map(({ page }) => page), answer.beginnings], [['y'], ['peac']]);
});

test('where no publication has all words, those with most of them are given and it is said', async () => {
  const answer = await search({ a: 'one two', b: 'three', c: 'two three' }, 'one two three');
  assert.deepEqual([answer.partial, answer.matches.map(({ page }) => page)], [true, ['a', 'c']]);
});

test('halves of a word written as one are found also where it is not kept which words are neighbours', async () => {
  const index = ['حقوق بشر', 'حقوق زنان', 'از بشر', 'که در'].map((text) => indexTokens(text, 'fa', {}));
  const ask = async (query: string) => {
    const { matches } = await evaluate(queryOf(query, 'fa', {}, stopwordsOf('fa')), {
      ...exampleIndex(index),
      phrase: () => Promise.resolve(undefined),
    });
    return matches.map(({ page }) => page);
  };
  assert.deepEqual(await ask('حقوقبشر'), [0]);
  assert.deepEqual(await ask('حقوق\u200cبشر'), [0]);
  assert.deepEqual(await ask('کهدر'), []);
});

test('words side by side count more', async () => {
  assert.deepEqual(await found({ a: 'peace of women', b: 'women peace' }, 'women peace'), ['b', 'a']);
});

test('words that tell nothing are left out, unless there is nothing else', async () => {
  assert.deepEqual(await found({ a: 'women' }, 'the women of'), ['a']);
  assert.deepEqual(await found({ a: 'the end' }, 'the'), ['a']);
});

test('parts written apart find the joined word, and the joined word its parts where they stand side by side', async () => {
  assert.deepEqual(await found({ a: 'نرمافزار' }, 'نرم افزار', 'fa'), ['a']);
  assert.deepEqual(await found({ a: 'نرم افزار', b: 'نرم و افزار' }, 'نرمافزار', 'fa'), ['a']);
});

test('words of a query are sought together where all are there, and one by one where not', async () => {
  const asked: string[] = [];
  const index = exampleIndex(['women peace', 'women', 'security'].map((text) => indexTokens(text, 'en', {})));
  const ask = async (query: string) => {
    asked.length = 0;
    await evaluate(queryOf(query, 'en', {}, new Set()), {
      ...index,
      lookup: (token) => {
        asked.push(token);
        return index.lookup(token);
      },
    });
    return asked.length;
  };
  assert.equal(await ask('peace women'), 0);
  assert.ok((await ask('peace security')) > 0);
  assert.ok((await ask('women')) > 0);
});

test('of a word in other forms the whole query counts less', async () => {
  const stem = (word: string) => word.replace(/s$/, '');
  const pages = { a: 'letters women', b: 'letter women', c: 'letters womens' };
  assert.deepEqual(await found(pages, 'letter women', 'en', stem), ['b', 'a', 'c']);
});
