/** What comes before what. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadResources } from '../folding/load.ts';
import { stopwordsOf } from '../folding/stopwords.ts';
import { indexTokens } from '../folding/tokens.ts';
import type { FieldName } from '../inverted/postings.ts';
import { queryOf } from '../query/query.ts';
import { wordsOf } from '../folding/words.ts';
import { countWords, vocabularyOf } from '../vocabulary.ts';
import { answerTo } from './answer.ts';
import { memoryIndex } from './memory.ts';

type Page = Partial<Record<FieldName, string>>;

/** Names of the pages that are found, the best first, and what is said of the query. */
async function ask(query: string, pages: Record<string, Page>) {
  const resources = await loadResources('en', { indexing: true });
  // Others, so that no word is on every page.
  const others = Array.from({ length: 20 }, (_, at): [string, Page] => [`other${at}`, { title: 'Nothing here', text: 'lorem ipsum dolor' }]); // prettier-ignore
  const all = [...others, ...Object.entries(pages)];
  const fieldsOf = (page: Page) => Object.entries(page).map(([field, text]) => ({ field: field as FieldName, text })); // its keys are those of the type
  const made = all.map(([, page]) => ({
    blocks: fieldsOf(page).map((block) => indexTokens(block, 'en', resources)),
    facts: { title: (page.title ?? 'a').split(' ').length, text: (page.text ?? '').split(' ').length, entry: false, foreign: false }, // prettier-ignore
  }));
  const words = vocabularyOf(countWords(all.map(([, page]) => ({ fields: fieldsOf(page) })), 'en', ({ text }) => wordsOf(text, 'en', resources))); // prettier-ignore
  const { answer } = await answerTo(query, (text) => queryOf(text, 'en', resources, stopwordsOf('en')), memoryIndex(made, words)); // prettier-ignore
  return { ...answer, found: answer.matches.map(({ page }) => all[page]?.[0]) };
}

const often = (word: string) => Array.from({ length: 12 }, () => word).join(' ');

test('a title in any form comes before a text that has the typed form often', async () => {
  for (const title of ['At Checkpoint', 'The checkpointing'])
    assert.equal((await ask('checkpoints', { text: { text: often('checkpoints') }, title: { title } })).found[0], 'title'); // prettier-ignore
});

test('title, then sender and addressee, then headings, then text', async () => {
  const pages = { text: { text: often('embassy') }, heading: { heading: 'The embassy' }, name: { name: 'Embassy' }, title: { title: 'An embassy' } }; // prettier-ignore
  assert.deepEqual((await ask('embassy', pages)).found, ['title', 'name', 'heading', 'text']);
});

test('within a field the word as typed, then its other forms, then words that begin so', async () => {
  const pages = { beginning: { title: 'Reviewership now' }, form: { title: 'Reviewing now' }, exact: { title: 'Review now' } }; // prettier-ignore
  assert.deepEqual((await ask('review', pages)).found, ['exact', 'form', 'beginning']);
});

test('of two words the rarer tells more', async () => {
  const common = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`c${at}`, { heading: 'report' }]));
  const { found } = await ask('report narwhal', { ...common, rare: { heading: 'narwhal' }, both: { text: 'report narwhal' } }); // prettier-ignore
  assert.equal(found[0], 'both');
  assert.ok(!found.includes('c0'));
});

test('words side by side come before the same words far apart', async () => {
  const far = `public ${often('lorem')} school`;
  assert.deepEqual((await ask('public school', { far: { text: far }, near: { text: `public school ${often('lorem')}` } })).found, ['near', 'far']); // prettier-ignore
});

test('a word in a short text tells more than in a long one', async () => {
  const long = `budget ${Array.from({ length: 400 }, (_, at) => `w${at}x`).join(' ')}`;
  assert.deepEqual((await ask('budget', { long: { text: long }, short: { text: 'budget of the year' } })).found, ['short', 'long']); // prettier-ignore
});

test('what is asked as a phrase stands as a phrase; what a minus stands before does not stand', async () => {
  const pages = { phrase: { text: 'a strong password' }, apart: { text: 'a password that is strong' }, one: { text: 'the password' } }; // prettier-ignore
  assert.deepEqual((await ask('"strong password"', pages)).found, ['phrase']);
  assert.deepEqual((await ask('password -strong', pages)).found, ['one']);
});

test('words that stand nowhere are said, and pages with the others found', async () => {
  const { found, unknown, partial } = await ask('treaty xqzzy', { a: { text: 'the treaty' } });
  assert.deepEqual([found, unknown, partial], [['a'], ['xqzzy'], false]);
  assert.equal((await ask('treaty budget', { a: { text: 'treaty' }, b: { text: 'budget' } })).partial, true);
});
