/**
 * The table of languages: all that the system must know about a language besides its interface strings. What depends on how
 * it is written, it has from the row of its script (`scripts.ts`); what is wanted otherwise is in its own row.
 * A further language is one row here (or in an office's `site.yaml`) and one strings file.
 */
import { scriptNamed, type Direction, type Script, type ScriptFonts, type Signs, type Typography } from './scripts.ts';

export type { Direction };

export interface Language {
  /** BCP 47 tag, also the first segment of every address: `fa`, `zh`. */
  readonly code: string;
  /** The language's name in itself, as the language menu shows it. */
  readonly name: string;
  readonly dir: Direction;
  /** ISO 15924 code of the script: `Arab`, `Latn`, `Cyrl`, `Hans`. */
  readonly script: string;
  /** Calendar of dates in running text (CLDR key). Where it is not `gregory`, the Gregorian date is beside it. */
  readonly calendar: 'gregory' | 'persian';
  /** CLDR numbering system of the digits: `latn`, `arabext` (۱۲۳), `arab` (١٢٣), `deva` (१२३). */
  readonly numerals: string;
  /** Quotation marks, outer and inner pair. */
  readonly quotes: readonly [string, string, string, string];
  /** Languages to show, best first, where a publication lacks this one. The site's main language always comes last. */
  readonly fallback: readonly string[];
  /** True for the six official languages of the United Nations. */
  readonly official: boolean;
  /** Where they differ from those of the script. */
  readonly signs?: Partial<Signs>;
  readonly typography?: Partial<Typography>;
  readonly fonts?: Partial<ScriptFonts>;
  /** Names of the Gregorian months from January on, where they are not those of CLDR. */
  readonly months?: readonly string[];
  /** Periods of statistics, where they are not `2024`, `2024 Q1`, `2019/2020` and `2015–2023`. */
  readonly periods?: Partial<PeriodPatterns>;
  /** Names of languages in this one, where they are not those of CLDR. */
  readonly languageNames?: Readonly<Record<string, string>>;
  /** Words so common that asking for them tells nothing, parted by spaces. */
  readonly stopwords?: string;
  /** The name under which Open Graph knows the language, where the territory that CLDR finds likeliest is another. */
  readonly openGraph?: string;
}

/** `{to2}` is the last two digits of `{to}`. */
interface PeriodPatterns {
  year: `${string}{year}${string}`;
  quarter: string;
  schoolYear: string;
  span: string;
}

export const languages: readonly Language[] = [
  {
    code: 'fa',
    name: 'فارسی',
    dir: 'rtl',
    script: 'Arab',
    calendar: 'persian',
    numerals: 'arabext',
    quotes: ['«', '»', '“', '”'],
    fallback: ['en', 'ar'],
    official: false,
    periods: { quarter: 'سه‌ماههٔ {quarter} سال {year}', span: '{from} تا {to}' },
    stopwords:
      'و در به از که این آن را با برای است بر تا یا هم نیز های ها می شد شود شده بود کرد هر یک چه اما اگر پس بین',
  },
  {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    script: 'Arab',
    calendar: 'gregory',
    numerals: 'arab',
    quotes: ['«', '»', '”', '“'],
    fallback: ['en', 'fa'],
    official: true,
    typography: {
      cards: { scale: 1.06, lineHeight: 1.46 },
      pages: { leading: 1.85, tight: 1.4, heavy: 700, title: 0.9 },
      documents: { size: 12.5, leading: 0.95 },
    },
    fonts: {
      cards: ['naskh'],
      documents: ['arabic', 'persian', 'serif'],
      preload: 'naskh-arabic',
      pages: 'var(--arabic)',
    },
    // Arabic texts of the United Nations name a month in both usages, Levantine and Egyptian, so that no reader has to translate.
    months: [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيه',
      'تموز/يوليه',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ],
    periods: { quarter: 'الربع {quarter} من {year}', span: '{from} إلى {to}' },
    openGraph: 'ar_AR',
    languageNames: { en: 'الإنكليزية' },
    stopwords:
      'في من على إلى عن مع أن إن ما لا لم لن هذا هذه ذلك تلك التي الذي كان كانت هو هي أو ثم قد كل بين بعد قبل و',
  },
  {
    code: 'en',
    name: 'English',
    dir: 'ltr',
    script: 'Latn',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['“', '”', '‘', '’'],
    fallback: ['fr', 'es'],
    official: true,
    periods: { quarter: 'Q{quarter} {year}', schoolYear: '{from}/{to2}' },
    stopwords:
      'the a an of and or to in on for with by at from as is are was were be been it its this that these those not which who',
  },
  {
    code: 'fr',
    name: 'Français',
    dir: 'ltr',
    script: 'Latn',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['«\u00a0', '\u00a0»', '“', '”'],
    fallback: ['en', 'es'],
    official: true,
    signs: { colon: '\u00a0: ' },
    periods: { quarter: 'T{quarter} {year}', span: '{from}-{to}' },
    stopwords:
      'le la les un une des de du et ou à au aux en dans par pour sur avec que qui ce cette ces est sont a ont ne pas se son sa ses',
  },
  {
    code: 'es',
    name: 'Español',
    dir: 'ltr',
    script: 'Latn',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['«', '»', '“', '”'],
    fallback: ['en', 'fr'],
    official: true,
    periods: { quarter: 'T{quarter} {year}', span: '{from}-{to}' },
    stopwords:
      'el la los las un una unos unas de del y o a al en por para con que se su sus es son no lo como este esta',
  },
  {
    code: 'ru',
    name: 'Русский',
    dir: 'ltr',
    script: 'Cyrl',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['«', '»', '„', '“'],
    fallback: ['en', 'fr'],
    official: true,
    periods: { quarter: '{quarter} кв. {year}' },
    stopwords: 'и в во на с со к ко о об от до из за для по что как это не а но или у же бы при его ее их',
  },
  {
    code: 'zh',
    name: '中文',
    dir: 'ltr',
    script: 'Hans',
    calendar: 'gregory',
    numerals: 'latn',
    quotes: ['“', '”', '‘', '’'],
    fallback: ['en'],
    official: true,
    periods: {
      year: '{year}年',
      quarter: '{year}年第{quarter}季度',
      schoolYear: '{from}/{to}年',
      span: '{from}–{to}年',
    },
    // A version of a text is in 文, not in 语.
    languageNames: {
      ar: '阿拉伯文',
      en: '英文',
      es: '西班牙文',
      fa: '波斯文',
      fr: '法文',
      ru: '俄文',
      zh: '中文',
    },
    stopwords: '的 了 和 在 是 与 及 或 等 为',
  },
];

/** The built-in row of a language, or `undefined` for a language the office must describe itself in `site.yaml`. */
export function builtInLanguage(code: string): Language | undefined {
  return languages.find((language) => language.code === code);
}

/** The tag for `Intl` with the language's calendar and digits: `fa-u-ca-persian-nu-arabext`. */
export function intlLocale(language: Language, calendar: Language['calendar'] = language.calendar): string {
  return `${language.code}-u-ca-${calendar}-nu-${language.numerals}`;
}

/** What decides the looks of a text; also a part of a row that travels alone is enough. */
export type Written = Pick<Language, 'code' | 'script'>;

/** What the row of a language says otherwise than that of its script. */
function own({ code, script }: Written): Pick<Language, 'signs' | 'typography' | 'fonts'> {
  const row = builtInLanguage(code);
  return row?.script === script ? row : {};
}

/** The signs of a language: its own before those of its script. */
export const signsOf = (language: Written): Signs => ({
  ...scriptNamed(language.script).signs,
  ...own(language).signs,
});

/** Between the items of a list of names or facts; a list in a sentence is `Interface.list`. */
export const commaOf = (language: Written): string => signsOf(language).comma;

/** Between names in a list that is no sentence: in Chinese another comma than between parts of a statement. */
export const listSignOf = (language: Written): string => {
  const comma = commaOf(language);
  return comma === '，' ? '、' : comma;
};

/** `Original: Arabic`, with the colon of the language. */
export const labelled = (language: Written, label: string, value: string): string =>
  `${label}${signsOf(language).colon}${value}`;

/** A word and a remark on it: `2022 (estimate)`, with the brackets of the language. */
export function remarked(language: Written, text: string, remark: string): string {
  const [open, close] = signsOf(language).brackets;
  return `${text}${open}${remark}${close}`;
}

export const typographyOf = (language: Written): Typography => ({
  ...scriptNamed(language.script).typography,
  ...own(language).typography,
});

export const fontsOf = (language: Written): ScriptFonts => ({
  ...scriptNamed(language.script).fonts,
  ...own(language).fonts,
});

export const scriptOfLanguage = ({ script }: Pick<Language, 'script'>): Script => scriptNamed(script);

const decimals = new Map<string, string>();

/** Sign before the decimals of numbers typed in a text: `,` in French, `.` in English. */
export function decimalSign({ code }: Pick<Language, 'code'>): string {
  let sign = decimals.get(code);
  if (sign === undefined) {
    const parts = new Intl.NumberFormat(code).formatToParts(1.5);
    decimals.set(code, (sign = parts.find(({ type }) => type === 'decimal')?.value ?? '.'));
  }
  return sign;
}

/** What an office says of a language, with what CLDR and the table of scripts know of it. */
export function describedLanguage({ script: given, dir, ...row }: Described): Language {
  const script = given ?? new Intl.Locale(row.code).maximize().script ?? 'Latn';
  return { ...row, script, dir: dir ?? scriptNamed(script).dir };
}

type Described = Omit<Language, 'script' | 'dir'> & { script?: string | undefined; dir?: Direction | undefined };
