/** Dates of sources: as exact as they are known, both ends of a range, the calendar named where it is not the Gregorian one. */
import type { Interface } from '../languages/interface.ts';
import { latinDigits } from '../languages/read-date.ts';

/** A date of CSL; `calendar` is ours. */
interface SourceDate {
  'date-parts'?: (string | number)[][];
  season?: string | number;
  circa?: unknown;
  literal?: string;
  raw?: string;
  calendar?: string;
}

/** What tells the calendar of a year: a CSL item. */
type Titled = Readonly<Record<string, unknown>>;

/** `8 October 2024`, `March–May 2019`, `summer 2019`, `1398 (Solar Hijri)`, or what the source says in words. */
export function sourceDate(value: unknown, item: Titled, words: Interface): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const date: SourceDate = value;
  const ends = endsOf(date);
  const [from, to] = ends;
  if (!from) return date.literal?.trim() || date.raw?.trim() || undefined;
  const calendar = calendarOf(date, from, item);
  const written =
    calendar === 'gregory'
      ? (inSeason(date.season, from, words) ??
        (to ? words.periodSpan(isoOf(from), isoOf(to)) : words.period(isoOf(from))))
      : otherCalendar(ends, calendar, words);
  const { circa } = date;
  return circa === undefined || circa === false || circa === 0 || circa === '0' || circa === 'false'
    ? written
    : words.text('reference.circa', { date: written });
}

type Parts = [year: number, month?: number, day?: number];

/** First and last day as numbers; none where the date is in words. */
function endsOf({ 'date-parts': parts, raw, literal }: SourceDate): Parts[] {
  const given = (parts ?? []).flatMap((end) => {
    const numbers = end.map((part) => Number(latinDigits(String(part)))).filter((part) => Number.isInteger(part) && part !== 0); // prettier-ignore
    const [year, month, day] = numbers;
    return year === undefined ? [] : [plausible(year, month, day)];
  });
  if (given.length > 0) return given.slice(0, 2);
  const text = latinDigits(raw ?? literal ?? '').trim();
  const span = /^(\d{4}[^/]*)(?:\/|\s*[–—]\s*)(\d{4}.*)$/.exec(text);
  if (span) return [span[1], span[2]].flatMap((end) => plainDate(end ?? ''));
  return plainDate(text);
}

/** A month above 12 is a season of EDTF (21 to 24) and told otherwise. */
const plausible = (year: number, month?: number, day?: number): Parts =>
  month === undefined || month < 1 || month > 12
    ? [year]
    : day === undefined || day < 1 || day > 31
      ? [year, month]
      : [year, month, day];

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Number of a month by its English name or the first letters of it: `Oct.` is 10; 0 for anything else. */
export const englishMonth = (name: string): number => englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** `2024`, `2024-10-08`, `2024/10`, `8 October 2024`, `October 8, 2024`, `March 2019`. */
function plainDate(text: string): Parts[] {
  const numbers = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:T.*)?$/.exec(text);
  if (numbers) return [plausible(Number(numbers[1]), numberOf(numbers[2]), numberOf(numbers[3]))];
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?,?)?,?\s+(\d{4})$/i.exec(text);
  const month = englishMonth(named?.[2] ?? '');
  return named && month > 0 ? [plausible(Number(named[4]), month, numberOf(named[1] ?? named[3]))] : [];
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const isoOf = (parts: Parts): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');

const seasonNames: readonly RegExp[] = [/^spring$/i, /^summer$/i, /^(?:autumn|fall)$/i, /^winter$/i];

function inSeason(season: SourceDate['season'], [year, month]: Parts, words: Interface): string | undefined {
  // A month is more exact than the season it is in.
  if (season === undefined || month !== undefined) return undefined;
  const text = String(season).trim();
  const index = seasonNames.findIndex((name) => name.test(text));
  const number = index >= 0 ? index + 1 : Number(text) > 20 ? Number(text) - 20 : Number(text);
  const written = words.period(isoOf([year]));
  return number === 1 || number === 2 || number === 3 || number === 4
    ? words.text(`season.${number}`, { year: written })
    : text === ''
      ? undefined
      : `${text} ${written}`;
}

/** Which calendar a date is in: as said, else by the year and the language of the source. */
function calendarOf({ calendar }: SourceDate, [year]: Parts, { language, title }: Titled): string {
  if (calendar !== undefined && calendar !== '') return calendar === 'gregorian' ? 'gregory' : calendar;
  const code = typeof language === 'string' ? language.toLowerCase().split(/[-_ ]/)[0] : '';
  if (code === 'th' && year > 2400 && year < 2700) return 'buddhist';
  if (code === 'he' && year > 5000 && year < 6000) return 'hebrew';
  if (year < 1200 || year >= 1600) return 'gregory';
  if (['fa', 'per', 'fas', 'persian', 'farsi', 'prs', 'ps'].includes(code ?? '')) return 'persian';
  if (['ar', 'ara', 'arabic', 'ur'].includes(code ?? '')) return 'islamic';
  if (code !== '' && code !== undefined) return 'gregory';
  const name = typeof title === 'string' ? title : '';
  if (/[پچژگکی]/.test(name)) return 'persian';
  return /\p{Script=Arabic}/u.test(name) ? 'islamic' : 'gregory';
}

/** `3 Mordad 1398 (Solar Hijri)`, `1398–1399 (Solar Hijri)`. */
function otherCalendar(ends: readonly Parts[], calendar: string, words: Interface): string {
  const written = ends.map(([year, month, day]) => {
    const digits = words.digits(year);
    const name = month === undefined ? undefined : monthName(words.language.code, calendar, month);
    if (name === undefined) return digits;
    return day === undefined
      ? words.text('format.month', { month: name, month1: words.digits(month ?? ''), year: digits })
      : words.text('format.date', {
          day: words.digits(day),
          month: name,
          month1: words.digits(month ?? ''),
          year: digits,
        });
  });
  const [from = '', to = from] = written;
  const year = from === to ? from : words.text('format.spanPeriods', { from, to });
  return words.text('reference.calendar', { year, calendar: calendarName(calendar, words) });
}

function calendarName(calendar: string, words: Interface): string {
  if (calendar === 'persian') return words.text('calendar.persian');
  if (calendar.startsWith('islamic')) return words.text('calendar.islamic');
  try {
    return new Intl.DisplayNames(words.language.code, { type: 'calendar' }).of(calendar) ?? calendar;
  } catch {
    return calendar;
  }
}

const months = new Map<string, Map<number, string>>();

/** Name of a month of a calendar in a language, by its number there. */
function monthName(language: string, calendar: string, month: number): string | undefined {
  const key = `${language} ${calendar}`;
  const known = months.get(key) ?? namesOfMonths(language, calendar);
  months.set(key, known);
  return known.get(month);
}

function namesOfMonths(language: string, calendar: string): Map<number, string> {
  const names = new Map<number, string>();
  try {
    const locale = `${language}-u-ca-${calendar}-nu-latn`;
    const number = new Intl.DateTimeFormat(locale, { month: 'numeric', timeZone: 'UTC' });
    const name = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    // Every month of any calendar holds one of these days.
    for (let day = 0; day < 366; day += 7) {
      const at = new Date(Date.UTC(2023, 0, 1 + day));
      const index = Number(number.formatToParts(at).find(({ type }) => type === 'month')?.value);
      const text = name.formatToParts(at).find(({ type }) => type === 'month')?.value;
      if (Number.isInteger(index) && text !== undefined) names.set(index, text);
    }
  } catch {
    // A calendar that CLDR does not know: its year is printed alone.
  }
  return names;
}
