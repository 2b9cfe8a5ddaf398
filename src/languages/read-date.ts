/** Dates as people write them, for the date that was meant: other orders, digits, calendars, month names. Pure. */
import { codePointOf } from './code-point.ts';

interface MeantDate {
  /** `2026-10-05`. */
  iso: string;
  calendar: 'gregory' | 'persian' | 'islamic';
}

/** The same text with Latin digits: `۱۴۰۵` and `２０２６` alike. */
export const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    // Digits of a script are in a row from its zero.
    const code = codePointOf(digit);
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });

const DAY = 86_400_000;

/**
 * What may be meant by a text that is no ISO date.
 * @returns no date where nothing can be inferred; two where day and month may be exchanged, the day first
 */
export function meantDates(written: string): MeantDate[] {
  const text = latinDigits(written)
    .replace(/["'“”„‘’«»]/g, '')
    .replace(/[T\s,،]+\d{1,2}:\d{2}(?::[\d.]+)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+−-]\d\d:?\d\d)?$/i, '')
    .trim();
  const parts = text.split(/\s*[-‐‑‒–—−/.,،\u060d\u066b_\s年月日号]\s*/u).filter(Boolean);
  if (parts.length === 1 && /^(?:1[2-4]|19|20)\d{6}$/.test(text))
    return meantDates(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  if (parts.length < 3) return [];
  if (parts.length === 3 && parts.every((part) => /^\d{1,4}$/.test(part))) {
    const [first = '', second = '', third = ''] = parts; // There are three.
    const [a, b, c] = [Number(first), Number(second), Number(third)];
    if (first.length === 4) return day(a, b, c);
    if (third.length !== 4) return [];
    return [...day(c, b, a), ...(a === b ? [] : day(c, a, b))];
  }
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const dayOfMonth = parts.map((part) => /^(\d{1,2})(?:st|nd|rd|th|er|º|-е|م)?$/i.exec(part)?.[1]).find(Boolean);
  const names = parts.filter((part) => !/^\d/.test(part));
  // `كانون الأول`, `ربيع الأول`: names of two words.
  const pairs = names.slice(1).map((part, index) => `${names[index] ?? ''} ${part}`);
  const month = [...pairs, ...names].map(monthNamed).find(Boolean);
  if (year === undefined || dayOfMonth === undefined || month === undefined) return [];
  const { number, calendar } = month;
  const iso = calendar === 'gregory' ? gregorian(Number(year), number, Number(dayOfMonth)) : other(calendar, Number(year), number, Number(dayOfMonth)); // prettier-ignore
  return iso === undefined ? [] : [{ iso, calendar }];
}

function day(year: number, month: number, dayOfMonth: number): MeantDate[] {
  // The Persian year 1430 is in 2051; of the lunar calendar, 1430 to 1470 are 2009 to 2048.
  const calendar = year >= 1200 && year < 1430 ? 'persian' : year >= 1430 && year < 1471 ? 'islamic' : 'gregory';
  const iso = calendar === 'gregory' ? gregorian(year, month, dayOfMonth) : other(calendar, year, month, dayOfMonth);
  return iso === undefined ? [] : [{ iso, calendar }];
}

function gregorian(year: number, month: number, dayOfMonth: number): string | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
    ? date.toISOString().slice(0, 10)
    : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Sought near the place where the day must be: the Gregorian day whose date in that calendar it is. */
function other(calendar: 'persian' | 'islamic', year: number, month: number, dayOfMonth: number): string | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  const key = calendar === 'persian' ? 'persian' : 'islamic-umalqura';
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(`en-u-ca-${key}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
  formats.set(key, format);
  const guess =
    calendar === 'persian'
      ? // Nowruz falls on 19 to 22 March of the Gregorian year + 621; months have 31 days, then 30.
        Date.UTC(year + 621, 2, 18) + ((month - 1) * 31 - Math.max(0, month - 7) + dayOfMonth - 1) * DAY
      : // The lunar year has 354.367 days and began on 16 July 622 (Julian; 19 July Gregorian).
        Date.UTC(622, 6, 16) + ((year - 1) * 354.367 + (month - 1) * 29.53 + dayOfMonth) * DAY;
  for (let offset = -4; offset <= 8; offset++) {
    const date = new Date(Math.floor(guess / DAY) * DAY + offset * DAY);
    const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
    if (
      Number.parseInt(part['year'] ?? '', 10) === year &&
      Number(part['month']) === month &&
      Number(part['day']) === dayOfMonth
    )
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}

const levantine = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split(
  '|',
);
let months: Map<string, { number: number; calendar: MeantDate['calendar'] }> | undefined;

/** A month by its name in one of the languages the system knows, or the beginning of it. */
function monthNamed(name: string): { number: number; calendar: MeantDate['calendar'] } | undefined {
  if (!months) {
    months = new Map(levantine.map((each, index) => [plain(each), { number: index + 1, calendar: 'gregory' }]));
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'fa-u-ca-gregory', 'zh'])
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          for (const { type, value } of format.formatToParts(Date.UTC(2026, month, 15)))
            if (type === 'month') months.set(plain(value), { number: month + 1, calendar: 'gregory' });
        }
      }
    const persian = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'.split('|');
    for (const [index, each] of persian.entries()) months.set(each, { number: index + 1, calendar: 'persian' });
    months.set('امرداد', { number: 5, calendar: 'persian' });
    const islamic = new Intl.DateTimeFormat('ar-u-ca-islamic-umalqura', { month: 'long', timeZone: 'UTC' });
    const numbered = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { month: 'numeric', timeZone: 'UTC' });
    for (let at = 0; at < 13; at++) {
      const date = Date.UTC(2025, 6, 10) + at * 29.53 * DAY;
      months.set(plain(islamic.format(date)), { number: Number(numbered.format(date)), calendar: 'islamic' });
    }
  }
  return months.get(plain(name));
}

const plain = (name: string) => name.toLowerCase().replace(/\.$/, '').replaceAll('ي', 'ی').replaceAll('ك', 'ک');
