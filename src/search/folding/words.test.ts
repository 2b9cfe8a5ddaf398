import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabicStems, foldArticle } from './arabic.ts';
import { loadResources } from './load.ts';
import { persianStem } from './persian.ts';
import { spell } from './rules.ts';
import { symbolToken } from './tokens.ts';
import { wordsOf } from './words.ts';

const spellings = async (text: string, language: string) =>
  wordsOf(text, language, await loadResources(language)).map(({ spelling }) => spelling);
const stems = async (text: string, language: string) =>
  wordsOf(text, language, await loadResources(language)).map(({ stems }) => stems[0]);

test('words have their places in the text', () => {
  const text = '«زنان»، L’exécution';
  assert.deepEqual(wordsOf(text, 'fr', {}).map(({ start, end }) => text.slice(start, end)), ['زنان', 'exécution']); // prettier-ignore
});

test('elided articles and possessive endings are no words', async () => {
  assert.deepEqual(await spellings("l’eau d'une femme’s", 'fr'), ['eau', 'une', 'femme']);
  assert.deepEqual(await stems("women's rights", 'en'), ['woman', 'right']);
});

test('numbers: both years of a range, thousands in one, a number that touches a word', async () => {
  assert.deepEqual(await spellings('۱۳۵۸–۱۳۶۴', 'fa'), ['1358', '1364']);
  assert.deepEqual(await spellings('۱٬۲۳۴ 1,234 1\u202f234', 'fa'), ['1234', '1234', '1234']);
  assert.deepEqual(await spellings('۱۵ساله ۱۵\u200cساله', 'fa'), ['15', 'ساله', '15', 'ساله']);
});

test('punctuation without spaces parts words', async () => {
  assert.deepEqual(await spellings('زنان،کودکان؛صلح', 'fa'), ['زنان', 'کودکان', 'صلح']);
});

test('Persian affixes: joined, apart, with a joiner', async () => {
  for (const written of ['کتاب‌ها', 'کتاب ها', 'کتابها', 'کتاب‌های'])
    assert.deepEqual(await stems(written, 'fa'), ['کتاب'], written);
  for (const written of ['می‌رود', 'می رود', 'نمی‌رود']) assert.deepEqual(await stems(written, 'fa'), ['رود'], written);
  assert.deepEqual(['زنان', 'نمایندگان', 'دانشجویان', 'ایرانیان', 'ایران', 'تنها', 'پایان', 'جریان'].map((word) => persianStem(spell(word))), ['زن', 'نماینده', 'دانشجو', 'ایرانی', 'ایران', 'تنها', 'پایان', 'جریان']); // prettier-ignore
});

test('Arabic: article, particles and endings, seats of hamza kept', () => {
  const stem = (word: string) => arabicStems(foldArticle(spell(word)))[0];
  assert.equal(stem('والمؤسسات'), stem('مؤسسة'));
  assert.equal(stem('للنساء'), stem('نساء'));
  assert.equal(stem('بالقراءة'), stem('قراءة'));
  assert.notEqual(stem('الأمن'), stem('الآمن'));
  assert.equal(stem('ولد'), 'ولد');
});

test('Chinese: traditional and simplified signs, full-width digits', async () => {
  assert.deepEqual(await spellings('婦女權利２０１８', 'zh'), ['妇女权利', '2018']);
});

test('a document symbol is one token however it is typed', () => {
  const tokens = ['A/72/926', 'a 72 926', 'A/۷۲/۹۲۶', 'a72926', 'Ａ／７２／９２６'].map((symbol) =>
    symbolToken(symbol, {}),
  );
  assert.equal(new Set(tokens).size, 1);
});
