import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '../../problems.ts';
import { inDigits } from './digits.ts';
import { inLanguage } from './index.ts';
import { said } from './phrases/index.ts';

test('numbers of prose are in the digits of the language, alone and in lists', () => {
  assert.equal(inDigits(12, 'fa'), '۱۲');
  assert.equal(inDigits(4.5, 'fa'), '۴٫۵');
  assert.equal(inDigits(12_345, 'ar'), '١٢٣٤٥');
  assert.equal(inDigits('2, 4–6', 'ar'), '٢, ٤–٦');
  assert.equal(inDigits(1234, 'en'), '1234');
});

test('a count is in the digits of the language; what is quoted or to be typed is as it was', () => {
  assert.equal(said('it has 4 values, the heading has 3', 'fa'), '۴ مقدار دارد و عنوان ۳ تا');
  assert.equal(said('Write a whole number, such as 6 or 7.', 'fa'), 'عددی درست بنویسید، مانند «6» یا «7».');
  const row = problem('csv-value', { file: 'a.csv', line: 2 }, { column: 'value', value: '60,5', reason: 'the decimal sign is a comma; write 60.5', rows: 14 }); // prettier-ignore
  const { message } = inLanguage(row, 'ar');
  assert.match(message, /60,5/);
  assert.match(message, /60\.5/);
  assert.match(message, /١٤/);
});
