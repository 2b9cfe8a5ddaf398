import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCharacters, countWords } from './count.ts';

test('words are runs between blanks, as Word counts them', () => {
  for (const [text, words] of [
    ['', 0],
    [' \u2066\u2069 ', 0],
    ['one two  three\nfour\tfive', 5],
    ['84.12 per cent (A/72/926)', 4],
    ['year-old women and/or girls', 4],
    ['l’état d’un pays', 3],
    // A blank that does not break is a blank: « mot » : oui
    ['«\u00a0mot\u00a0»\u202f: oui', 5],
    ['می\u200cخواهد که ۸۴٫۱ درصد', 4],
    ['كوفيد-19 في \u206684.1\u2069', 3],
    ['한국어 단어', 2],
  ] as const)
    assert.equal(countWords(text), words, text);
});

test('in Chinese and Japanese every character is a word, marks of punctuation too, and so is each run of others', () => {
  for (const [text, words] of [
    // As LibreOffice 7 and Word count them.
    ['联合国，大会ABC测试2023年。', 12],
    ['（一）“联合国”——第70/1号', 11],
    ['84.12%的妇女', 4],
    ['ひらがなカタカナー漢字、テスト。', 16],
    ['联合国 大会', 5],
  ] as const)
    assert.equal(countWords(text), words, text);
});

test('characters are those that people see, with blanks', () => {
  assert.equal(countCharacters('one  two\n'), 7);
  assert.equal(countCharacters('e\u0301té 👩‍👩‍👧'), 5);
  assert.equal(countCharacters('联合国。'), 4);
});
