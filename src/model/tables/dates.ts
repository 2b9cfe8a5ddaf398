/** Days as people and spreadsheets write them: which day of the calendar is meant. Pure. */
import { latinDigits, visible } from './digits.ts';

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
};

/** True for `2024-02-29`, false for `2023-02-29`. @param text of the form YYYY-MM-DD */
export function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  return iso(year!, month!, day!) === text;
}

/**
 * The days that may be meant, as ISO dates: `05/10/2026` → 5 October and 10 May. Knows orders of every country, names of
 * months in the seven languages, years of two digits, times behind the day, dates of the Persian calendar, digits of any
 * script and the numbers by which spreadsheets count days. Empty where nothing is recognised.
 */
export function meantDays(written: string): string[] {
  const text = latinDigits(visible(written)).replace(/[T\s]\d{1,2}:\d{2}.*$/, '').trim();
  const serial = /^[2-6]\d{4}(?:\.\d+)?$/.exec(text);
  // Day 25569 of spreadsheets is 1 January 1970.
  if (serial) return [new Date((Math.floor(Number(text)) - 25569) * 86_400_000).toISOString().slice(0, 10)];
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const parts = compact ? compact.slice(1) : text.split(/[\s/.,،年月日\-–]+/).filter((part) => !/^(?:|de|del|of|le|ماه)$/i.test(part));
  const named = parts.findIndex((part) => /^\p{L}/u.test(part));
  const numbers = parts.filter((part) => /^\d+(?:st|nd|rd|th|er|º|ª)?$/.test(part)).map((part) => Number.parseInt(part, 10));
  const found = named >= 0 ? withMonthName(parts[named]!, numbers) : parts.length === 3 ? inAnyOrder(parts) : [];
  return [...new Set(found.filter((day) => day !== undefined))];
}

function inAnyOrder(parts: readonly string[]): (string | undefined)[] {
  if (parts.some((part) => !/^\d{1,4}$/.test(part))) return [];
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]!.length === 4) return [anyCalendar(a, b, c), ...(iso(a, b, c) ? [] : [anyCalendar(a, c, b)])];
  const year = parts[2]!.length === 4 ? c : parts[2]!.length === 2 ? century(c) : undefined;
  return year === undefined ? [] : [anyCalendar(year, b, a), anyCalendar(year, a, b)];
}

const century = (year: number) => (year < 50 ? 2000 : 1900) + year;

const anyCalendar = (year: number, month: number, day: number) =>
  year >= 1250 && year < 1500 ? fromPersian(year, month, day) : iso(year, month, day);

function withMonthName(name: string, numbers: readonly number[]): (string | undefined)[] {
  const month = months().get(name.toLowerCase().replace(/\.$/, ''));
  const year = numbers.find((number) => number > 31) ?? (numbers.length > 1 ? century(numbers.at(-1)!) : undefined);
  const day = numbers.find((number) => number > 0 && number <= 31);
  if (month === undefined || year === undefined || day === undefined || numbers.length !== 2) return [];
  return [month > 12 ? fromPersian(year, month - 12, day) : iso(year, month, day)];
}

let names: Map<string, number> | undefined;

/** Names of months in the seven languages, long and short; those of the Persian calendar from 13 on. */
export function months(): ReadonlyMap<string, number> {
  if (names) return names;
  names = new Map();
  for (const code of ['en', 'fr', 'es', 'ru', 'ar', 'fa-u-ca-gregory', 'zh'])
    for (const month of ['long', 'short'] as const)
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(code, { month, day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(new Date(Date.UTC(2020, index, 15)));
          const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase().replace(/\.$/, '');
          if (name && /^\p{L}/u.test(name)) names.set(name, index + 1);
        }
      }
  const persian = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
  for (let index = 0; index < 12; index++) names.set(persian.format(new Date(Date.UTC(2020, 3 + index, 5))), 13 + index);
  return names;
}

const persianDays = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The Gregorian day of a day of the Persian calendar, or `undefined` where there is no such day. */
export function fromPersian(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // Nowruz falls on 19–22 March of the Gregorian year + 621; six months have 31 days, then 30.
  const guess = Date.UTC(year + 621, 2, 18) + ((month - 1) * 31 - Math.max(0, month - 7) + day - 1) * 86_400_000;
  for (let offset = -3; offset <= 6; offset++) {
    const date = new Date(guess + offset * 86_400_000);
    const parts = Object.fromEntries(persianDays.formatToParts(date).map(({ type, value }) => [type, value]));
    if (Number.parseInt(parts['year'] ?? '', 10) === year && Number(parts['month']) === month && Number(parts['day']) === day) // prettier-ignore
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}

/** `write 2026-10-05 or 2026-05-10`, or `''`. */
export function dayToWrite(written: string): string {
  const days = meantDays(written);
  return days.length === 0 ? '' : `write ${days.join(' or ')}`;
}
