import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slipsIn } from './persian.ts';

const mended = (source: string) =>
  slipsIn([{ source, place: (index) => ({ file: 'x', line: index }) }]).map(({ found, right }) => [found, right]);

test('half-spaces and signs of Persian are asked for where there is no second reading', () => {
  assert.deepEqual(mended('دفتر می کند و نمی گوید'), [['می کند', 'می\u200cکند'], ['نمی گوید', 'نمی\u200cگوید']]); // prettier-ignore
  assert.deepEqual(mended('کتاب های بزرگ تر'), [['کتاب های', 'کتاب\u200cهای'], ['بزرگ تر', 'بزرگ\u200cتر']]); // prettier-ignore
  assert.deepEqual(mended('نامه, پاسخ ؛ چرا?'), [['ه,', 'ه،'], ['ا?', 'ا؟'], ['خ ؛', 'خ؛']]); // prettier-ignore
});

test('what is right, or may be meant, is left alone', () => {
  for (const text of ['می\u200cکند', 'قدیمی است', 'کتاب\u200cها', 'دیگر ترک نشد', 'Tehran, Iran; why?', '۱,۵ درصد', 'رأی می‌داد']) assert.deepEqual(mended(text), [], text); // prettier-ignore
});
