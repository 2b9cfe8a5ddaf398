/**
 * Dates in the calendar and the digits of a language. Names of months come from CLDR through `Intl`; the order of the
 * parts comes from the interface strings, because CLDR’s is not that of our readers (`June 16, 2025`, `۱۴۰۴ خرداد`).
 */
import { intlLocale, type Language } from './table.ts';

/** Patterns of the interface strings, filled in by the caller. */
type Pattern = (
  key:
    | 'format.date'
    | 'format.dateShort'
    | 'format.dayMonth'
    | 'format.firstDay'
    | 'format.month'
    | 'format.quarter'
    | 'format.span'
    | 'format.spanDays'
    | 'format.spanMonths'
    | 'format.spanPeriods'
    | 'format.spanYears'
    | 'format.year',
  parts: Record<string, string>,
) => string;

interface Dates {
  date(iso: string, style?: 'long' | 'short', calendar?: Language['calendar']): string;
  period(period: string): string;
  /** Day and month of the Gregorian calendar, for citations in which the year stands elsewhere. */
  dayMonth(iso: string): string;
  /** From one Gregorian year, month or day to another: `March–May 2019`. */
  periodSpan(from: string, to: string): string;
  /** From one day to another; month and year are not repeated within one month. */
  span(from: string, to: string, calendar?: Language['calendar']): string;
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/** The parts of a date as CLDR has them, in Latin digits. */
function createParts(language: Language) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  /** Formats are slow to make and fast to use; each is made once. */
  return (at: Date, calendar: Language['calendar'], options: Intl.DateTimeFormatOptions): Parts => {
    const key = calendar + Object.values(options).join();
    let format = formats.get(key);
    if (!format) {
      // Latin digits here: the parts are put together, then written in the digits of the language.
      const locale = intlLocale({ ...language, numerals: 'latn' }, calendar);
      formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
    }
    const found: Parts = {};
    for (const { type, value } of format.formatToParts(at)) found[type] = value;
    return found;
  };
}

/** What was made once is kept: the same dates are on thousands of pages, and Intl takes long over each. */
function remembered<A extends unknown[]>(make: (...given: A) => string): (...given: A) => string {
  const known = new Map<string, string>();
  return (...given) => {
    const key = given.join(' ');
    const found = known.get(key) ?? make(...given);
    known.set(key, found);
    return found;
  };
}

/**
 * Longer than most: its functions share the formats and names of months of one language.
 * @param digits writes a number of Latin digits in those of the language
 */
export function createDates(language: Language, digits: (text: string) => string, pattern: Pattern): Dates {
  const parts = createParts(language);
  const ownMonth = (at: Date, calendar: Language['calendar']) =>
    calendar === 'gregory' ? language.months?.[at.getUTCMonth()] : undefined;

  const compose = remembered((iso: string, style: 'long' | 'short', calendar: Language['calendar']) => {
    const at = new Date(`${iso}T00:00:00Z`);
    const { day = '', month = '', year = '' } = parts(at, calendar, { day: 'numeric', month: 'long', year: 'numeric' });
    const monthAs = (form: 'numeric' | 'short') =>
      parts(at, calendar, { day: 'numeric', month: form, year: 'numeric' }).month ?? '';
    const name = ownMonth(at, calendar);
    const written = digits(day);
    return pattern(style === 'long' ? 'format.date' : 'format.dateShort', {
      day: day === '1' ? pattern('format.firstDay', { day: written }) : written,
      day2: digits(day.padStart(2, '0')),
      month: name ?? month,
      // A pattern has one form of the month, and Intl takes long over each.
      get month1() {
        return digits(monthAs('numeric'));
      },
      get month2() {
        return digits(monthAs('numeric').padStart(2, '0'));
      },
      get monthShort() {
        return name ?? (monthAs('short') || month);
      },
      year: digits(year),
    });
  });
  const date: Dates['date'] = (iso, style = 'long', calendar = language.calendar) => compose(iso, style, calendar);

  const period: Dates['period'] = (text) => {
    const [year = '', part] = text.split('-');
    const written = digits(year);
    if (part === undefined) return /^\d{4}$/.test(text) ? pattern('format.year', { year: written }) : digits(text);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(text, 'long', 'gregory');
    if (/^Q[1-4]$/.test(part)) return pattern('format.quarter', { quarter: digits(part.slice(1)), year: written });
    if (!/^\d{4}-\d{2}$/.test(text)) return digits(text);
    const at = new Date(`${text}-01T00:00:00Z`);
    // Without a day the name of a month may be in another case: Russian июнь, not июня.
    const { month = '' } = parts(at, 'gregory', { month: 'long' });
    return pattern('format.month', {
      month: ownMonth(at, 'gregory') ?? month,
      month1: digits(String(Number(part))),
      year: written,
    });
  };
  const dayMonth = remembered((iso: string) => {
    const at = new Date(`${iso}T00:00:00Z`);
    const { day = '', month = '' } = parts(at, 'gregory', { day: 'numeric', month: 'long' });
    const written = digits(day);
    return pattern('format.dayMonth', {
      day: day === '1' ? pattern('format.firstDay', { day: written }) : written,
      month: ownMonth(at, 'gregory') ?? month,
      month1: digits(String(at.getUTCMonth() + 1)),
    });
  });
  const written = { date, period, parts, ownMonth };
  return { date, period, dayMonth, ...createSpans(language, digits, pattern, written) };
}

/** From one day or period to another, made of the dates of the language. */
function createSpans(
  language: Language,
  digits: (text: string) => string,
  pattern: Pattern,
  {
    date,
    period,
    parts,
    ownMonth,
  }: Pick<Dates, 'date' | 'period'> & {
    parts: ReturnType<typeof createParts>;
    ownMonth: (at: Date, calendar: Language['calendar']) => string | undefined;
  },
): Pick<Dates, 'span' | 'periodSpan'> {
  const span: Dates['span'] = (from, to, calendar = language.calendar) => {
    const ends = [from, to].map((iso) =>
      parts(new Date(`${iso}T00:00:00Z`), calendar, { day: 'numeric', month: 'long', year: 'numeric' }),
    );
    const [first, last] = ends;
    const whole = { from: date(from, 'long', calendar), to: date(to, 'long', calendar) };
    if (first?.month !== last?.month || first?.year !== last?.year) return pattern('format.span', whole);
    const [fromDay = '', toDay = ''] = ends.map(({ day = '' }) =>
      day === '1' ? pattern('format.firstDay', { day: digits(day) }) : digits(day),
    );
    return pattern('format.spanDays', { ...whole, fromDay, toDay });
  };
  const periodSpan: Dates['periodSpan'] = (from, to) => {
    if (from === to) return period(from);
    const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
    if (isDay(from) && isDay(to)) return span(from, to, 'gregory');
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to))
      return pattern('format.spanYears', { from: digits(from), to: digits(to) });
    const whole = { from: period(from), to: period(to) };
    const [months, last] = [from, to].map((text) => /^(\d{4})-(\d{2})$/.exec(text));
    if (!months || !last || months[1] !== last[1]) return pattern('format.spanPeriods', whole);
    const at = new Date(`${from}-01T00:00:00Z`);
    const fromMonth = ownMonth(at, 'gregory') ?? parts(at, 'gregory', { month: 'long' }).month ?? '';
    return pattern('format.spanMonths', { ...whole, fromMonth, toMonth: digits(String(Number(last[2]))) });
  };
  return { span, periodSpan };
}
