/** The interface of one language: its strings with places filled in, its dates, numbers, lists and quotation marks. */
import { codePointOf } from './code-point.ts';
import { createDates } from './dates.ts';
import { ordinals, plurals, texts, type OrdinalKey, type PluralForms, type PluralKey, type TextKey } from './keys.ts';
import { ordinalOf, type Counted } from './ordinals.ts';
import { builtInStrings } from './strings/index.ts';
import { builtInLanguage, intlLocale, type Language } from './table.ts';

/** What fills the places of a string. Numbers are written in the digits of the language, with separators: give years as `year(2025)`. */
type Params = Readonly<Record<string, string | number>>;

export interface Interface {
  readonly language: Language;
  text(key: TextKey, params?: Params): string;
  /** The form for `n`, which also fills {n}. */
  plural(key: PluralKey, n: number, params?: Params): string;
  /** All forms of a string that depends on a number, as written, for scripts that do not know the number yet. */
  forms(key: PluralKey): PluralForms;
  /** `1,234.5` with the separators and digits of the language. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** Any text with its Latin digits replaced, nothing else: `118 (d)`. */
  digits(text: number | string): string;
  /** A number of hundredths: 51.5 is `51.5%`. */
  percent(value: number, options?: Intl.NumberFormatOptions): string;
  /** An ISO date in the language's calendar: `۲۶ خرداد ۱۴۰۴`; `short` for tables. */
  date(iso: string, style?: 'long' | 'short'): string;
  /** The date, and the Gregorian one in the same language where the calendar is another: `۱۶ ژوئن ۲۰۲۵`. */
  dates(iso: string): { main: string; gregorian?: string };
  /** Both in one string: `۲۶ خرداد ۱۴۰۴ / ۱۶ ژوئن ۲۰۲۵`. */
  dateWithGregorian(iso: string): string;
  /** A Gregorian period of statistics or lists: `2023`, `2024-03`, `2024-Q1`. */
  period(period: string): string;
  /** From one of these to another: `March–May 2019`. */
  periodSpan(from: string, to: string): string;
  /** Day and month of the Gregorian calendar: `16 June`, `June 16` where the language writes them so. */
  dayMonth(iso: string): string;
  /** A year inside a sentence. */
  year(year: number | string): string;
  /** A label that is over one thing or several: `Annex`, `Annexes`. */
  label(key: CountedKey, count: number, params?: Params): string;
  /** `2nd ed.` */
  nth(key: OrdinalKey, n: number): string;
  /** `8649th meeting`: a number of this kind takes no separator. */
  meeting(n: number): string;
  /** `seventy-second session`, `seventy-fourth year`; in figures where the language has no words for it here. */
  counted(counted: Counted, n: number): string;
  /** From one day to another, with the Gregorian days beside another calendar: `9–19 March 2026`. */
  dateSpan(from: string, to: string): string;
  /** First and last year of what a publication covers: `1975–2023`. */
  years(from: string, to: string): string;
  /** `A, B and C`: the one place that joins a list in a sentence; signs between facts are `commaOf`. */
  list(items: readonly string[]): string;
  quote(text: string): string;
  /** Size of a file: `340 KB`, `1.2 MB`. */
  bytes(bytes: number): string;
  /** Name of a language in this one. */
  languageName(code: string): string;
}

/** Labels with a form of their own for one thing (`facts.annexes.one`). */
type CountedKey = {
  [K in TextKey]: K extends `${infer Base}.one` ? (Base extends TextKey ? Base : never) : never;
}[TextKey];

type Text = Record<string, unknown>;

/**
 * The interface of a language of the table, without the strings of an office.
 * @throws {Error} for any other code
 */
export function builtInInterface(code: string): Interface {
  const language = builtInLanguage(code);
  if (!language) throw new Error(`no language of the table: ${code}`);
  return createInterface(language);
}

const plainNumber: Intl.NumberFormatOptions = {};

/**
 * Longer than most: a list of small functions over the strings and formats of one language.
 * @param overrides strings of the office: changes, or all strings of a language that is not built in
 */
export function createInterface(language: Language, overrides: Readonly<Text> = {}): Interface {
  const own: Readonly<Text> | undefined = builtInStrings[language.code];
  const strings: Readonly<Text> = { ...own, ...overrides };
  const rules = {
    cardinal: new Intl.PluralRules(language.code),
    ordinal: new Intl.PluralRules(language.code, { type: 'ordinal' }),
  };
  const { number, digits } = createNumbers(language);
  const fill = createFill(number);
  // A key that is missing is an error of the content check; here it stays visible.
  const text: Interface['text'] = (key, params) => {
    const template = strings[key];
    if (typeof template !== 'string') return `⟦${key}⟧`;
    return params ? fill(template, params) : template;
  };
  const form = (key: PluralKey | OrdinalKey, n: number, type: keyof typeof rules, params: Params = {}) => {
    const forms = strings[key];
    if (!isForms(forms)) return `⟦${key}⟧`;
    const written = forms[rules[type].select(n)] ?? forms.other;
    return fill(written, { ...params, n: type === 'ordinal' ? digits(n) : n });
  };
  return {
    language,
    text,
    plural: (key, n, params) => form(key, n, 'cardinal', params),
    forms: (key) => {
      const forms = strings[key];
      return isForms(forms) ? forms : { other: `⟦${key}⟧` };
    },
    number,
    digits,
    percent: (value, options) => number(value / 100, { maximumFractionDigits: 1, ...options, style: 'percent' }),
    ...createWrittenDates(language, digits, text),
    year: (year) => digits(year),
    label: (key, count, params) => text(count === 1 ? `${key}.one` : key, params),
    nth: (key, n) => form(key, n, 'ordinal'),
    meeting: (n) => text('facts.meeting', { meeting: form('format.ordinal', n, 'ordinal') }),
    counted: (counted, n) => {
      const own = ordinalOf(language.code, n, counted);
      const written = own === undefined ? form('format.ordinal', n, 'ordinal') : fill(own, { n: digits(n) });
      return counted === 'session'
        ? text('facts.session', { session: written })
        : text('facts.year', { year: written });
    },
    years: (from, to) =>
      from === to ? digits(from) : text('format.spanYears', { from: digits(from), to: digits(to) }),
    list: (items) => {
      const last = items.at(-1) ?? '';
      if (items.length < 2) return last;
      return items.slice(0, -1).join(text('format.listSeparator')) + beforeLast(text('format.listLast'), last) + last;
    },
    quote: (quoted) => `${language.quotes[0]}${quoted}${language.quotes[1]}`,
    bytes: createSizes(text, number),
    languageName: createLanguageNames(language),
  };
}

/** Fills the places of templates; a template is taken apart once. */
function createFill(number: Interface['number']): (template: string, params: Params) => string {
  const known = new Map<string, readonly string[]>();
  /** Words and, between them, names of places. */
  const pieces = (template: string) => {
    const found = known.get(template) ?? template.split(/\{([a-zA-Z0-9]+)\}/);
    known.set(template, found);
    return found;
  };
  return (template, params) => {
    let filled = '';
    let isPlace = false;
    for (const piece of pieces(template)) {
      const value = isPlace && Object.hasOwn(params, piece) ? params[piece] : undefined;
      if (!isPlace) filled += piece;
      else filled += value === undefined ? `{${piece}}` : typeof value === 'number' ? number(value) : value;
      isPlace = !isPlace;
    }
    return filled;
  };
}

type WrittenDates = 'date' | 'dates' | 'dateWithGregorian' | 'dateSpan' | 'period' | 'periodSpan' | 'dayMonth';

/** Dates as readers see them: beside those of another calendar the Gregorian one. */
function createWrittenDates(
  language: Language,
  digits: Interface['digits'],
  text: Interface['text'],
): Pick<Interface, WrittenDates> {
  const { date, span, period, periodSpan, dayMonth } = createDates(language, digits, text);
  const isGregorian = language.calendar === 'gregory';
  const dates: Interface['dates'] = (iso) =>
    isGregorian ? { main: date(iso) } : { main: date(iso), gregorian: date(iso, 'long', 'gregory') };
  return {
    date: (iso, style) => date(iso, style),
    dates,
    dateWithGregorian: (iso) => {
      const { main, gregorian } = dates(iso);
      return gregorian === undefined ? main : text('format.dates', { date: main, gregorian });
    },
    dateSpan: (from, to) => {
      const main = span(from, to);
      return isGregorian ? main : text('format.dates', { date: main, gregorian: span(from, to, 'gregory') });
    },
    period,
    periodSpan,
    dayMonth,
  };
}

/** Numbers as the language writes them. */
function createNumbers(language: Language): Pick<Interface, 'number' | 'digits'> {
  const locale = intlLocale(language);
  const formats = new Map<string, Intl.NumberFormat>();
  const number: Interface['number'] = (value, options = plainNumber) => {
    const key = options === plainNumber ? '' : JSON.stringify(options);
    let format = formats.get(key);
    if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
    // CLDR ends Arabic percentages with an Arabic letter mark, which fonts may not draw; the page sets the direction.
    return format.format(value).replace(/\u061c$/, '');
  };
  const zero = codePointOf(number(0));
  const digits: Interface['digits'] = (text) =>
    zero === 0x30
      ? String(text)
      : String(text).replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  return { number, digits };
}

const createSizes =
  (text: Interface['text'], number: Interface['number']): Interface['bytes'] =>
  (bytes) => {
    if (bytes < 1000) return text('unit.bytes', { n: bytes });
    if (bytes < 999_500) return text('unit.kilobytes', { n: Math.round(bytes / 1000) });
    const options = { maximumFractionDigits: bytes < 9_950_000 ? 1 : 0 };
    return text('unit.megabytes', { n: number(bytes / 1_000_000, options) });
  };

function createLanguageNames(language: Language): Interface['languageName'] {
  // Slow to make, and few pages need it.
  let names: Intl.DisplayNames | undefined;
  const known = new Map<string, string>();
  return (code) => {
    names ??= new Intl.DisplayNames(language.code, { type: 'language', fallback: 'none' });
    const name =
      known.get(code) ?? language.languageNames?.[code] ?? names.of(code) ?? builtInLanguage(code)?.name ?? code;
    known.set(code, name);
    return name;
  };
}

/** In Spanish `y` becomes `e` before the sound i: `persa e inglés`, but `agua y hielo`. */
const beforeLast = (joint: string, next: string): string =>
  joint === ' y ' && /^h?i(?![aeou])/iu.test(next.normalize('NFD')) ? ' e ' : joint;

const isForms = (value: unknown): value is PluralForms =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.values(value).every((entry) => typeof entry === 'string');

const isKnown = (key: string) => [texts, plurals, ordinals].some((keys) => Object.hasOwn(keys, key));

/** Keys of an office's strings that the interface does not have. */
export function unknownKeys(strings: Readonly<Text>): string[] {
  return Object.keys(strings).filter((key) => !isKnown(key));
}

/** All keys of the interface, in the order of keys.ts. */
export const allKeys = (): string[] => [...Object.keys(texts), ...Object.keys(plurals), ...Object.keys(ordinals)];

/** Keys that a language lacks, built-in strings and those of the office together; also keys whose value has the wrong form. */
export function missingKeys(code: string, strings: Readonly<Text>): string[] {
  const all: Readonly<Text> = { ...builtInStrings[code], ...strings };
  return allKeys().filter((key) => (key in texts ? typeof all[key] !== 'string' : !isForms(all[key])));
}
