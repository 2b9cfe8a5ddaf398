/** Values, units and periods in the digits and the grammar of a language. CLDR through `Intl` does the work. */
import { intlLocale, scriptOfLanguage, type Language } from '../languages/table.ts';
import type { Collection } from '../model/schema/statistics.ts';
import { spanYears } from '../model/tables/periods.ts';

export type Measure = Collection['indicators'][string];

/** What printing a value needs of its indicator. */
export type Printed = Pick<Measure, 'unit' | 'decimals'>;

/** The same in one language: a small value that drawings can keep. */
export function printedIn({ unit: { kind, label, symbol }, decimals }: Measure, language: Language): Printed {
  const own = (names: Names) => ({ [language.code]: textIn(names, language) });
  return { unit: { kind, label: own(label), ...(symbol ? { symbol: own(symbol) } : {}) }, decimals };
}
type Names = Readonly<Record<string, string>>;

/**
 * The text in a language, else in its fallbacks, else the first there is (the loader has checked that there is one).
 * `language` is the language found, so that foreign words can be marked.
 */
export function inLanguage(names: Names, language: Language): { text: string; language: string } {
  for (const code of [language.code, ...language.fallback])
    if (names[code] !== undefined) return { text: names[code], language: code };
  const [code = language.code, text = ''] = Object.entries(names)[0] ?? [];
  return { text, language: code };
}

export const textIn = (names: Names, language: Language): string => inLanguage(names, language).text;

/** A label at the beginning of a line: `Women`; after a comma it is as it is written: `Iran, women`. */
export const capitalised = (text: string, { code }: Pick<Language, 'code'>): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(code));

type Format = (value: number) => string;

const formats = new WeakMap<Language, Map<string, Format>>();

/** Making a formatter costs far more than using it; each is made once. @param key says all that `options` holds */
function format(language: Language, key: string, options: () => Intl.NumberFormatOptions): Format {
  let own = formats.get(language);
  if (!own) formats.set(language, (own = new Map<string, Format>()));
  let found = own.get(key);
  if (!found) own.set(key, (found = remembering(new Intl.NumberFormat(intlLocale(language), options()))));
  return found;
}

/** Marks of direction that CLDR puts beside signs: with them a minus takes the percent sign to its side. Numbers are isolated instead. */
const marks = /[\u061c\u200e\u200f]/g;

/** A chart writes the same value in both its widths, its description and its table, and its neighbours the same ticks. */
function remembering(numbers: Intl.NumberFormat): Format {
  const written = new Map<number, string>();
  return (value) => {
    let text = written.get(value);
    if (text === undefined) {
      if (written.size >= remembered) written.clear();
      written.set(value, (text = numbers.format(value).replace(marks, '')));
    }
    return text;
  };
}

/** Values that a format keeps: those of some hundred charts. */
const remembered = 10_000;

interface ValueOptions {
  /** `none`: the bare number; `short`: with %, years or symbol; `long`: with the whole unit. */
  unit?: 'none' | 'short' | 'long';
  /** `۱۱٫۷ میلیون` instead of `۱۱٬۷۰۸٬۱۰۰`. */
  compact?: boolean;
  /** Always with its sign, as a change has it. */
  signed?: boolean;
  /** At most so many decimals, if not those of the indicator, all of which are printed. */
  decimals?: number;
}

/** A value of an indicator as printed. */
export function formatValue(value: number, measure: Printed, language: Language, options: ValueOptions = {}): string {
  const { unit = 'short', compact = false, signed = false, decimals = measure.decimals } = options;
  // One column has one number of decimals: 57.0 beside 56.7.
  const fixed = !compact && options.decimals === undefined;
  const key = `${decimals}${signed ? '+' : ''}${compact ? 'c' : ''}${fixed ? 'f' : ''}`;
  const base = (): Intl.NumberFormatOptions => ({
    minimumFractionDigits: fixed ? decimals : 0,
    maximumFractionDigits: compact ? 1 : decimals,
    // What is rounded to zero has no sign.
    signDisplay: 'negative',
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
    ...(compact ? { notation: 'compact', compactDisplay: 'long' } : {}),
  });
  const number = () => format(language, key, base)(value);
  if (unit === 'none') return number();
  const { kind } = measure.unit;
  if (kind === 'percent') {
    const short = format(language, `${key}%`, () => ({ ...base(), style: 'unit', unit: 'percent' }))(value);
    if (unit === 'short') return short;
    const label = textIn(measure.unit.label, language);
    return /^[%٪％]/.test(label) ? `${short}${label.slice(1)}` : `${number()} ${label}`;
  }
  if (kind === 'years')
    return format(language, `${key}y`, () => ({ ...base(), style: 'unit', unit: 'year', unitDisplay: 'long' }))(value);
  const label =
    unit === 'long'
      ? textIn(measure.unit.label, language)
      : measure.unit.symbol && textIn(measure.unit.symbol, language);
  if (label === undefined || kind === 'ratio' || kind === 'index')
    return unit === 'long' && label !== undefined ? `${number()} ${label}` : number();
  return scriptOfLanguage(language).wide ? `${number()}${label}` : `${number()}\u00a0${label}`;
}

/** A plain number, such as a rank or a count of areas. */
export const formatNumber = (value: number, language: Language, decimals = 0): string =>
  format(language, String(decimals), () => ({ maximumFractionDigits: decimals, signDisplay: 'negative' }))(value);

/** A year without separators of thousands. */
export const formatYear = (year: number, language: Language): string =>
  format(language, 'year', () => ({ useGrouping: false, maximumFractionDigits: 0 }))(year);

/**
 * A period as printed in a text: `۲۰۲۲`, `2022年`, `mars 2024`, `Q1 2024`, `2019/20`. Periods of statistics are Gregorian in every
 * language, as their sources are.
 */
export function formatPeriod(period: string, language: Language): string {
  const span = spanYears(period);
  if (span) return formatSpan(span, language);
  const [year = '', part] = period.split('-');
  if (part === undefined) {
    return pattern(language.periods?.year ?? '{year}', { year: formatYear(Number(year), language) });
  }
  if (part.startsWith('Q')) {
    const quarter = formatNumber(Number(part.slice(1)), language);
    const written = formatYear(Number(year), language);
    return pattern(language.periods?.quarter ?? '{year} Q{quarter}', { quarter, year: written });
  }
  const day = period.length > 7;
  return dates(language, day).format(new Date(day ? period : `${period}-01`));
}

/** A school year as `2019/20`, in languages that do not shorten it as `2019/2020`; longer spans as a range. */
function formatSpan([from, to]: readonly [number, number], language: Language): string {
  const first = formatYear(from, language);
  const last = formatYear(to, language);
  const { span = '{from}–{to}', schoolYear = '{from}/{to}' } = language.periods ?? {};
  return pattern(to > from + 1 ? span : schoolYear, { from: first, to: last, to2: last.slice(2) });
}

/** A pattern of the table of languages, filled in. */
const pattern = (text: string, parts: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);

const dateFormats = {
  month: new WeakMap<Language, Intl.DateTimeFormat>(),
  day: new WeakMap<Language, Intl.DateTimeFormat>(),
};

function dates(language: Language, day: boolean): Intl.DateTimeFormat {
  const own = dateFormats[day ? 'day' : 'month'];
  let found = own.get(language);
  if (!found) {
    const options: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      month: 'long',
      ...(day ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    };
    own.set(language, (found = new Intl.DateTimeFormat(intlLocale(language, 'gregory'), options)));
  }
  return found;
}

/** Place of a period on a time axis in years: `2024-07` is 2024.5, a school year the middle of its two years, a span its own. */
export function timeOf(period: string): number {
  const span = spanYears(period);
  if (span) return (span[0] + span[1]) / 2;
  if (period.length === 4) return Number(period);
  const [year = '', part, day] = period.split('-');
  if (part === undefined) return Number(year);
  if (part.startsWith('Q')) return Number(year) + (Number(part.slice(1)) - 1) / 4;
  return Number(year) + (Number(part) - 1) / 12 + (day === undefined ? 0 : (Number(day) - 1) / 365);
}
