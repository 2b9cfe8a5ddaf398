import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearSymbols } from './near-symbols.ts';
import { parse } from './parse.ts';

test('words in quotation marks of any language are a phrase', () => {
  for (const typed of [
    '"strong password"',
    '“strong password”',
    '«strong password»',
    '„strong password“',
    '「strong password」',
  ])
    assert.deepEqual(parse(typed).phrases, ['strong password'], typed);
  assert.equal(parse('a "b c" d').words.replace(/\s+/g, ' '), 'a b c d');
  assert.deepEqual(parse('an open " mark').phrases, []);
});

test('a minus before a word or a phrase leaves it out; a hyphen in a word does not', () => {
  assert.deepEqual(parse('password -strong').without, ['strong']);
  assert.deepEqual(parse('password −"very strong"').without, ['very strong']);
  assert.deepEqual(parse('گذرواژه -قوی').without, ['قوی']);
  assert.deepEqual(parse('check-point 2010-2020').without, []);
});

test('document symbols are told from words', () => {
  for (const symbol of [
    'A/HRC/49/1',
    'a/72/926',
    'S/RES/1325 (2000)',
    'A/C.3/76/L.45/Rev.1',
    'GC(66)/RES/12',
    'INFCIRC/1234',
    'A/79/6 (Sect. 24)',
    'Ａ／７２／９２６',
  ])
    assert.equal(parse(symbol).symbol, symbol.normalize('NFC'), symbol);
  for (const words of ['and/or', '24/7', 'peace 2019', '84/1', 'women/peace and security 2000'])
    assert.equal(parse(words).symbol, undefined, words);
});

test('next to a symbol are those of its series with the nearest numbers', () => {
  const symbols = ['A/72/926', 'A/HRC/49/5', 'A/HRC/49/90', 'A/HRC/50/1', 'S/2018/669'].map((symbol, row) => [symbol, row] as const); // prettier-ignore
  assert.deepEqual(nearSymbols('A/HRC/49/1', symbols).map(([symbol]) => symbol), ['A/HRC/49/5', 'A/HRC/49/90', 'A/HRC/50/1']); // prettier-ignore
});
