/** The interface of one language: its strings with places filled in, its dates, numbers, lists and quotation marks. */
import { codePointOf } from './code-point.ts';
import { createDates } from './dates.ts';
import { ordinals, plurals, texts, type OrdinalKey, type PluralForms, type PluralKey, type TextKey } from './keys.ts';
import { builtInStrings } from './strings/index.ts';
import { builtInLanguage, intlLocale, type Language } from './table.ts';

/** What fills the places of a string. Numbers are written in the digits of the language, with separators: give years as `year(2025)`. */
export type Params = Readonly<Record<string, string | number>>;

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
  /** Day and month of the Gregorian calendar: `16 June`, `June 16` where the language writes them so. */
  dayMonth(iso: string): string;
  /** A year inside a sentence. */
  year(year: number | string): string;
  /** `72nd` where the language has such a form, else `72`; for the places of facts.session and the like. */
  ordinal(n: number): string;
  /** `A, B and C`. */
  list(items: readonly string[]): string;
  quote(text: string): string;
  /** Size of a file: `340 KB`, `1.2 MB`. */
  bytes(bytes: number): string;
  /** Name of a language in this one. */
  languageName(code: string): string;
}

type Text = Record<string, unknown>;

const plainNumber: Intl.NumberFormatOptions = {};

/** @param overrides strings of the office: changes, or all strings of a language that is not built in */
export function createInterface(language: Language, overrides: Readonly<Text> = {}): Interface {
  const own: Readonly<Text> | undefined = builtInStrings[language.code];
  const strings: Readonly<Text> = { ...own, ...overrides };
  const rules = {
    cardinal: new Intl.PluralRules(language.code),
    ordinal: new Intl.PluralRules(language.code, { type: 'ordinal' }),
  };
  const { number, digits } = createNumbers(language);
  const fill = (template: string, params: Params) =>
    template.replace(/\{([a-zA-Z0-9]+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? place : typeof value === 'number' ? number(value) : value;
    });
  // A key that is missing is an error of the content check; here it stays visible.
  const text: Interface['text'] = (key, params) => {
    const template = strings[key];
    if (typeof template !== 'string') return `⟦${key}⟧`;
    return params ? fill(template, params) : template;
  };
  const form = (key: PluralKey | OrdinalKey, n: number, type: keyof typeof rules, params: Params = {}) => {
    const forms = strings[key];
    if (!isForms(forms)) return `⟦${key}⟧`;
    return fill(forms[rules[type].select(n)] ?? forms.other, { ...params, n });
  };
  const { date, period, dayMonth } = createDates(language, digits, text);
  const dates: Interface['dates'] = (iso) =>
    language.calendar === 'gregory'
      ? { main: date(iso) }
      : { main: date(iso), gregorian: date(iso, 'long', 'gregory') };

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
    date: (iso, style) => date(iso, style),
    dates,
    dateWithGregorian: (iso) => {
      const { main, gregorian } = dates(iso);
      return gregorian === undefined ? main : text('format.dates', { date: main, gregorian });
    },
    period,
    dayMonth,
    year: (year) => digits(year),
    ordinal: (n) => form('format.ordinal', n, 'ordinal'),
    list: (items) =>
      items.length < 2
        ? (items[0] ?? '')
        : items.slice(0, -1).join(text('format.listSeparator')) + text('format.listLast') + items.slice(-1).join(''),
    quote: (quoted) => `${language.quotes[0]}${quoted}${language.quotes[1]}`,
    bytes: createSizes(text, number),
    languageName: createLanguageNames(language),
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

function createLanguageNames({ code: inLanguage }: Language): Interface['languageName'] {
  // Slow to make, and few pages need it.
  let names: Intl.DisplayNames | undefined;
  const known = new Map<string, string>();
  return (code) => {
    names ??= new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
    const name = known.get(code) ?? names.of(code) ?? builtInLanguage(code)?.name ?? code;
    known.set(code, name);
    return name;
  };
}

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
