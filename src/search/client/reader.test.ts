import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortName } from '../catalogue.ts';
import { behindText, placeOf } from '../pagefind/places.ts';
import { createReader } from './reader.ts';

/** An index of words by page and place; tells what it was asked. */
function open(words: Record<string, Record<string, number[]>>) {
  const asked: string[] = [];
  const index = {
    search: (term: string) => {
      asked.push(term);
      return Promise.resolve({
        results: Object.entries(words[term] ?? {}).map(([id, places]) => ({ id, score: places.length, words: places })),
      });
    },
    preload: (term: string) => Promise.resolve(void asked.push(`${term} beforehand`)),
  };
  return { asked, reader: createReader(index, 40) };
}

test('pages by row with their scores; each word is asked for once', async () => {
  const { asked, reader } = open({ aǀ: { 0: [1], [shortName(37)]: [3, 9] } });
  const scores = await reader.lookup('aǀ');
  assert.deepEqual([scores.length, scores[0], scores[1], scores[37]], [40, 1, 0, 2]);
  await reader.phrase(['aǀ', 'bǀ']);
  assert.deepEqual(asked, ['aǀ', 'bǀ']);
});

test('words in their order, with any word where one tells nothing or its places are not kept', async () => {
  const common = { 0: [behindText], 1: [behindText], 2: [behindText] };
  const { reader } = open({ aǀ: { 0: [5], 1: [5], 2: [5] }, bǀ: { 0: [6], 1: [7], 2: [4] }, cǀ: common });
  const pages = async (...tokens: string[]) => {
    const found = await reader.phrase(tokens);
    return found && [...found];
  };
  assert.deepEqual(await pages('aǀ', 'bǀ'), [0]);
  assert.deepEqual(await pages('aǀ', '', 'bǀ'), [1]);
  assert.deepEqual(await pages('aǀ', 'cǀ', 'bǀ'), [1]);
  assert.deepEqual(await pages('aǀ', 'xǀ'), []);
  assert.deepEqual(await pages('xǀ', 'cǀ'), []);
  assert.equal(await pages('aǀ', 'cǀ'), undefined);
});

test('whether a word is there: the probe is found with it, or in its stead', async () => {
  const { reader } = open({ 'bǀ ǀǀ': { z: [1] } });
  assert.equal(await reader.has('aǀ'), true);
  assert.equal(await reader.has('bǀ'), false);
});

test('words together, with their order', async () => {
  const pages = { 0: [5, 6], 1: [5, 7, placeOf('cǀ')], 2: [4, 5] };
  const { asked, reader } = open({ 'aǀ bǀ': pages, 'aǀ cǀ': { 2: [4, placeOf('cǀ')] } });
  const inOrder = async (...phrase: string[]) => {
    const found = await reader.together(['aǀ', 'bǀ'], phrase);
    return [...found].filter(([, page]) => page.inOrder).map(([page]) => page);
  };
  assert.deepEqual(await inOrder('aǀ', 'bǀ'), [0, 2]);
  assert.deepEqual(await inOrder('aǀ', '', 'bǀ'), [1]);
  assert.deepEqual(await inOrder('aǀ', 'cǀ', 'bǀ'), [1]);
  assert.deepEqual(await inOrder(), []);
  assert.equal((await reader.together(['aǀ', 'cǀ'], ['aǀ', 'cǀ'])).get(2)!.inOrder, false);
  assert.equal(asked[0], 'aǀ bǀ');
});

test('for a beginning the file after it is fetched too', async () => {
  const { asked, reader } = open({ ab: { 0: [1] } });
  assert.equal((await reader.lookup('ab'))[0], 1);
  assert.deepEqual(asked, ['ab beforehand', 'ab\ua7ff beforehand', 'ab']);
});
