/** Days in cells of tables as people and spreadsheets write them: which day of the calendar is meant. Pure. */
import { meantDates } from '../../languages/read-date.ts';
import { latinDigits, visible } from './digits.ts';

/** True for `2024-02-29`, false for `2023-02-29`. @param text of the form YYYY-MM-DD */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The days that may be meant, as ISO dates: `05/10/2026` → 5 October and 10 May. Besides what people write knows years of
 * two digits and the numbers by which spreadsheets count days. Empty where nothing is recognised.
 */
export function meantDays(written: string): string[] {
  const text = latinDigits(visible(written));
  // Day 25569 of spreadsheets is 1 January 1970.
  if (/^[2-6]\d{4}(?:\.\d+)?$/.test(text))
    return [new Date((Math.floor(Number(text)) - 25569) * 86_400_000).toISOString().slice(0, 10)];
  const [, beginning, end = ''] = /^(\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,}\.?)[-/. ])(\d{2})$/u.exec(text) ?? [];
  const found = meantDates(beginning === undefined ? text : `${beginning}${fullYear(end)}`);
  return [...new Set(found.map(({ iso }) => iso))];
}

/** `20` → `2020`, `85` → `1985`. */
export const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`);

/** `write 2026-10-05 or 2026-05-10`, or `''`. */
export function dayToWrite(written: string): string {
  const days = meantDays(written);
  return days.length === 0 ? '' : `write ${days.join(' or ')}`;
}
