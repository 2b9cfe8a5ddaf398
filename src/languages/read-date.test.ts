import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latinDigits, meantDates } from './read-date.ts';

const meant = (text: string) => meantDates(text).map(({ iso }) => iso);

test('dates of other orders, digits, calendars and with a time', () => {
  for (const [written, ...dates] of [
    ['1405-07-13', '2026-10-05'],
    ['۱۴۰۵/۰۷/۱۳', '2026-10-05'],
    ['13.07.1405', '2026-10-05'],
    ['١٤٤٧/٠٩/٠١', '2026-02-18'],
    ['2026-2-5', '2026-02-05'],
    ['2026/10/05', '2026-10-05'],
    ['2026–10–05', '2026-10-05'],
    ['2026-11-15 10:00', '2026-11-15'],
    ['2026-11-15T10:00:00Z', '2026-11-15'],
    ['05/10/2026', '2026-10-05', '2026-05-10'],
    ['25/10/2026', '2026-10-25'],
    ['20261005', '2026-10-05'],
    ['5 October 2026', '2026-10-05'],
    ['Oct 5th, 2026', '2026-10-05'],
    ['5 octobre 2026', '2026-10-05'],
    ['5 октября 2026', '2026-10-05'],
    ['۱۳ مهر ۱۴۰۵', '2026-10-05'],
    ['2026年10月5日', '2026-10-05'],
    ['“2026-10-05”', '2026-10-05'],
  ] as const)
    assert.deepEqual(meant(written), dates, written);
});

test('what is no day is nothing', () => {
  for (const written of ['2026-13-40', '2026-02-30', 'soon', '', '1.10', '2026'])
    assert.deepEqual(meant(written), [], written);
});

test('digits of every script', () => {
  assert.equal(latinDigits('۱۴۰۵ ٢٠٢٦ ２０２６ 7'), '1405 2026 2026 7');
});
