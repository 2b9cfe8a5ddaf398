import assert from 'node:assert/strict';
import { test } from 'node:test';
import { native } from './native.ts';

const cases: readonly (readonly [written: string, said: string])[] = [
  ['در 3 سطر چنین است', 'در ۳ سطر چنین است'],
  ['کنتراست 4.5 به 1 است.', 'کنتراست ۴٫۵ به ۱ است.'],
  ['زبان‌ها: fa, ar, en', 'زبان‌ها: fa, ar, en'],
  ['مقدار «1,5» در سطر 2', 'مقدار «1,5» در سطر ۲'],
  ['بنویسید 2026-10-19.', 'بنویسید 2026-10-19.'],
  ['بنویسید 2.1، بی گیومه، در سطر 4', 'بنویسید 2.1، بی گیومه، در سطر ۴'],
  ['نشانی A/72/926 و #p3 و 12rem و U+200C', 'نشانی A/72/926 و #p3 و 12rem و U+200C'],
  ['بنویسید version: 2', 'بنویسید version: 2'],
  ['نمونه: {date: 2026-11-20, reason: {en: …}, successor: x}', 'نمونه: {date: 2026-11-20, reason: {en: …}, successor: x}'],
  ['به جای فاصله %20 بنویسید', 'به جای فاصله %20 بنویسید'],
  ['اجرا کنید: npm run start -- --port 4321', 'اجرا کنید: npm run start -- --port 4321'],
]; // prettier-ignore

for (const [written, said] of cases)
  test(written, () => {
    assert.equal(native(written, 'fa'), said);
    assert.equal(native(written, 'en'), written);
  });

test('Arabic has its own digits', () => assert.equal(native('في 12 سطرًا', 'ar'), 'في ١٢ سطرًا'));
