/** The corpus of the benches: the same for a seed, of the size asked for, and without a problem. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContent, problemsOf } from '../content.ts';
import { generateCorpus } from './corpus.ts';

const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];
const options = { documents: 40, languages, words: 400, seed: 7 };
const texts = (files: Iterable<{ path: string; text: string }>) =>
  [...files].filter(({ path }) => path.endsWith('.md'));
const body = (text: string) => text.slice(text.indexOf('\n---\n') + 5);

test('the same seed gives the same bytes, another seed others', () => {
  assert.deepEqual([...generateCorpus(options)], [...generateCorpus(options)]);
  assert.notDeepEqual([...generateCorpus(options)], [...generateCorpus({ ...options, seed: 8 })]);
});

test('as many texts as asked for, of about as many words', () => {
  for (const layout of ['sanad', 'starlight'] as const) {
    const files = texts(generateCorpus({ ...options, layout }));
    assert.equal(files.length, options.documents);
    assert.equal(new Set(files.map(({ path }) => path)).size, options.documents);
    for (const { path, text } of files.filter(({ path }) => /\/(?:en|fr)(?:\/|\.md)/.test(path))) {
      const words = body(text).match(/\p{L}[\p{L}’'-]*/gu)!.length;
      assert.ok(words > options.words * 0.9 && words < options.words * 1.5, `${path}: ${words} words`);
    }
  }
});

test('translations have the same shape, and both layouts the same texts', () => {
  const shape = (text: string) =>
    body(text)
      .split('\n')
      .map((line) => /^(?:#+|>|-|\d+\.|\||:::\w*|\[\^\d+\]:)?/.exec(line)![0]);
  const files = texts(generateCorpus(options));
  const [first] = files;
  for (const { text } of files.slice(1, languages.length)) assert.deepEqual(shape(text), shape(first!.text));
  const plain = (text: string) =>
    body(text)
      .replaceAll(/:::\w+/g, ':::')
      .replaceAll(/\]\((?:\/[a-z]{2})?\/(letter|report)/g, '](/$1');
  const starlight = texts(generateCorpus({ ...options, layout: 'starlight' }));
  assert.deepEqual(
    starlight.map(({ text }) => plain(text)),
    files.map(({ text }) => plain(text)),
  );
});

test('the corpus holds every kind of block', () => {
  const all = texts(generateCorpus({ ...options, documents: 60, languages: ['en'] }))
    .map(({ text }) => text)
    .join('\n');
  for (const sign of [
    '\n## ',
    '\n### ',
    '\n- ',
    '\n1. ',
    '\n| ',
    '\n> ',
    '\n:::finding',
    '](/letters/',
    '[^1]: ',
    '**',
  ])
    assert.ok(all.includes(sign), sign);
});

test('a language without words is refused', () => {
  assert.throws(() => [...generateCorpus({ ...options, languages: ['tlh'] })], /no words for the language tlh/);
});

test('the content folder loads without a problem', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'sanad-'));
  const content = await createContent(empty);
  for (const { path, text } of generateCorpus(options)) await content.write(path, text);
  assert.deepEqual(await problemsOf(content), []);
  await content.dispose();
  await rm(empty, { recursive: true });
});
