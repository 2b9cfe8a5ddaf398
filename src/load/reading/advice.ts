/** What to write in place of a value that is wrong: the hint of a message. Pure. */
import type { z } from 'zod';
import { languageNamed } from '../../languages/named.ts';
import { latinDigits, meantDates } from '../../languages/read-date.ts';
import { nearest } from '../../model/problems.ts';
import { readPeriod } from '../../model/tables/periods.ts';
import { FileName, Id, IsoDate, LanguageCode, Moment, WebAddress } from '../../model/schema/common.ts';
import type { Meant, Path, Yaml } from '../yaml.ts';
import { own } from '../../model/own.ts';
import { definition, unwrap } from '../../model/schema/inside.ts';
import { quoted } from './yaml-faults.ts';
import { required } from '../../model/required.ts';

type Issue = z.core.$ZodIssue;

interface Advice {
  hint?: string | undefined;
  expected?: string;
}

/** @param schema of the value, if it is known */
export function adviceFor(issue: Issue, schema: z.ZodType | undefined, path: Path, yaml: Yaml): Advice | undefined {
  const written = yaml.written(path);
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const cut = yaml.cut(path);
  if (cut !== undefined)
    return { expected: 'has no value, because # begins a comment', hint: `A value that begins with # stands in quotation marks: ${key}: '${cut}'` }; // prettier-ignore
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    typeof issue.input === 'number' &&
    issue.path.includes('colours')
  )
    return { expected: 'must be a colour like #1f5f7a', ...colourAdvice(String(issue.input).padStart(6, '0'), key) };
  if (issue.code === 'invalid_type' && schema) {
    const hint = shapeHint(issue.input, schema, key, yaml.meant);
    if (hint !== undefined) return { hint };
  }
  // Longer values are texts, for which nothing can be proposed.
  if (written === undefined || written.length > 300) return undefined;
  const bare = written.replace(/^[\s"'“”„‘’‚«»‹›＂]+|[\s"'“”„‘’‚«»‹›＂]+$/gu, '');
  if (bare !== written.replace(/^(["'])(.*)\1$/s, '$2') && bare !== '')
    return { hint: `${[...new Set(written.match(/[“”„‘’‚«»‹›＂]/gu))].join(' ')} are no quotation marks for YAML; write ${bare}` }; // prettier-ignore
  if (issue.message.startsWith('is before ')) return { hint: 'Exchange the two, or correct the one that is wrong.' };
  if (isSame(schema, IsoDate)) return dateAdvice(bare);
  if (issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected)) {
    const number = latinDigits(bare).replace(/٫/g, '.').replace(/[٬\s]/g, '');
    if (issue.expected === 'int' && /^\d+\.\d+$/.test(number) && !/\.0+$/.test(number)) return { hint: `Write a whole number, such as ${Math.floor(Number(number))} or ${Math.floor(Number(number)) + 1}.` }; // prettier-ignore
    return /^-?\d+(?:\.\d+)?$/.test(number) ? { hint: `Write ${number}, without quotation marks.` } : undefined;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'boolean')
    return /^(?:true|false)$/.test(bare)
      ? { expected: 'must be true or false, and not a text', hint: `Write ${key}: ${bare}` }
      : { hint: `Did you mean ${booleanMeant(bare) ?? 'true'}?` };
  if (issue.code === 'invalid_value') {
    const near = meantAs(bare, issue.values.map(String)) ?? nearest(bare, issue.values.map(String)) ?? nearest(bare.replace(/[\s_]+/g, '-'), issue.values.map(String)); // prettier-ignore
    return near === undefined ? undefined : { hint: `Did you mean ${near}?` };
  }
  if (issue.message.startsWith('must be a year, or')) return periodAdvice(bare);
  if (issue.message === 'must be written in Latin digits') return { hint: `Write ${key}: '${latinDigits(bare)}'` };
  if (isSame(schema, Moment)) return momentAdvice(bare, key);
  if (issue.message.startsWith('must be a colour')) return colourAdvice(bare, key);
  if (issue.message.startsWith('must be the code of a script')) return scriptAdvice(bare);
  if (issue.message.startsWith('must name a collection'))
    return {
      hint: `Write ${key}: [${bare.replace(/@.*$/, '')}@IRN], with the code of the country, or WLD for the world, after @`,
    };
  if (issue.code === 'invalid_format' && issue.format === 'email') {
    const address = bare.replace(/\s*(?:[([{<]\s*at\s*[)\]}>]|\bat\b|＠)\s*/i, '@').replace(/\s*(?:[([{<]\s*dot\s*[)\]}>]|\bdot\b)\s*/gi, '.').replace(/^mailto:/, ''); // prettier-ignore
    return { hint: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? `Write ${address}` : 'Write it as office@example.org' };
  }
  return textAdvice(bare, schema, yaml.meant);
}

/** A description makes another schema of the same definition. */
const isSame = (schema: z.ZodType | undefined, other: z.ZodType) => schema !== undefined && schema.def === other.def;

function dateAdvice(written: string): Advice | undefined {
  const [first, second] = meantDates(written);
  if (!first && /^\p{Nd}{4}(?:[-/.]\p{Nd}{1,2})?$/u.test(written))
    return { expected: 'must be a whole date like 2025-06-16', hint: 'Write year, month and day.' };
  if (!first) return undefined;
  if (first.calendar !== 'gregory')
    return {
      expected: 'must be a Gregorian date',
      hint: `If ${written} is a date of the ${first.calendar === 'persian' ? 'Persian' : 'Islamic'} calendar, write ${first.iso}.`,
    };
  const long = (iso: string) =>
    new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    expected: 'must be a date like 2025-06-16',
    hint: second
      ? `Write ${first.iso} if ${long(first.iso)} is meant, ${second.iso} if ${long(second.iso)} is.`
      : `Write ${first.iso}.`,
  };
}

function periodAdvice(written: string): Advice | undefined {
  const latin = latinDigits(written).trim();
  const period = readPeriod(latin);
  if (typeof period === 'string') return { hint: `Write '${latin}'` };
  const year = /^1[2-4]\d{2}$/.test(latin) ? Number(latin) : undefined;
  if (year === undefined) return undefined;
  // As in tables: the Persian year begins in March, the lunar one has 354.367 days.
  const [calendar, first] =
    year <= 1410 ? ['Persian', year + 621] : ['Islamic', Math.floor(year * 0.970224 + 621.5774)];
  return { hint: `If ${written} is a year of the ${calendar} calendar, write '${first}' or '${Number(first) + 1}'.` };
}

/** A moment without its zone, or in other digits or another calendar. */
function momentAdvice(written: string, key: string): Advice | undefined {
  const text = latinDigits(written);
  const [day] = meantDates(text.replace(/[T ].*$/, ''));
  const iso = /^\d{4}-\d{2}-\d{2}/.test(text) && day?.calendar !== 'persian' ? text.slice(0, 10) : day?.iso;
  if (iso === undefined) return undefined;
  const time = /(\d{1,2}:\d{2})/.exec(text)?.[1]?.padStart(5, '0') ?? '09:30';
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[0] ?? '+03:30';
  return { hint: `Write ${key}: ${iso}T${time}${zone}` };
}

/** What people call some of the choices. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  home: ['homepage', 'home page', 'frontpage', 'front page', 'startseite', 'index'],
  cards: ['social', 'social cards', 'share'],
  docx: ['word', 'doc', 'msword', '.docx'],
  txt: ['text', 'plain', 'plaintext', '.txt'],
  pdf: ['.pdf', 'acrobat'],
  form: ['web form', 'online', 'website', 'web'],
  percent: ['%', '٪', 'percentage', 'per cent', 'درصد', 'نسبة', 'نسبة مئوية', 'في المئة'],
  count: ['number', 'persons', 'تعداد', 'شمار', 'نفر', 'عدد'],
  ratio: ['نسبت', 'rate', 'معدل'],
  index: ['شاخص', 'مؤشر'],
  years: ['سال', 'year', 'سنة', 'سنوات'],
  currency: ['money', 'پول', 'ارز', 'عملة'],
  other: ['دیگر', 'سایر', 'أخرى'],
  higher: ['up', 'more', 'بیشتر', 'بالا', 'أعلى'],
  lower: ['down', 'less', 'کمتر', 'أقل'],
  header: ['top', 'بالا', 'بالای صفحه', 'أعلى'],
  footer: ['bottom', 'پایین', 'پایین صفحه', 'أسفل'],
  none: ['no', 'هیچ', 'لا شيء', 'بدون'],
  verified: ['تأییدشده', 'تأیید شده', 'تاییدشده', 'تایید شده', 'موثّق', 'مؤكد'],
  unverified: ['تأییدنشده', 'تأیید نشده', 'غير مؤكد'],
  sent: ['ارسال‌شده', 'ارسال شده', 'فرستاده شده', 'مرسل', 'أرسلت'],
  received: ['دریافت‌شده', 'دریافت شده', 'مستلم'],
  circulated: ['توزیع‌شده', 'توزیع شده', 'معمّم', 'معمم'],
  answered: ['پاسخ‌داده‌شده', 'پاسخ داده شده', 'replied', 'مجاب'],
  'followed-up': ['پیگیری‌شده', 'پیگیری شده', 'متابَع', 'متابع'],
  withdrawn: ['پس‌گرفته‌شده', 'پس گرفته شده', 'مسحوب'],
  letter: ['نامه', 'رسالة', 'خطاب'],
  'identical-letters': ['نامه‌های همسان', 'نامه‌های یکسان', 'رسائل متطابقة'],
  'joint-letter': ['نامهٔ مشترک', 'نامه مشترک', 'رسالة مشتركة'],
  'open-letter': ['نامهٔ سرگشاده', 'نامه سرگشاده', 'نامه‌ سرگشاده', 'رسالة مفتوحة'],
  'note-verbale': ['یادداشت شفاهی', 'مذكرة شفوية'],
  'written-statement': ['بیانیهٔ کتبی', 'بیانیه کتبی', 'بيان خطي'],
  memorandum: ['یادداشت', 'مذكرة'],
  reply: ['پاسخ', 'answer', 'رد'],
  original: ['اصلی', 'اصل', 'متن اصلی', 'الأصل', 'أصلي'],
  official: ['رسمی', 'رسمي', 'ترجمهٔ رسمی'],
  courtesy: ['غیررسمی', 'غیر رسمی', 'translation', 'ترجمه', 'ترجمة', 'ترجمة غير رسمية'],
  machine: ['ماشینی', 'آلية', 'آلي'],
  open: ['باز', 'مفتوح'],
  accepted: ['پذیرفته', 'پذیرفته‌شده', 'مقبول'],
  'in-progress': ['در دست اجرا', 'قيد التنفيذ'],
  done: ['انجام‌شده', 'انجام شده', 'منجز'],
  rejected: ['ردشده', 'رد شده', 'مرفوض'],
  letters: ['نامه‌ها', 'الرسائل'],
  reports: ['گزارش‌ها', 'التقارير'],
  statistics: ['آمار', 'الإحصاءات'],
  topics: ['موضوع‌ها', 'المواضيع'],
};

const meantAs = (written: string, values: readonly string[]): string | undefined =>
  values.find((value) => own(otherNames, value)?.includes(written.toLowerCase()));

function colourAdvice(written: string, key: string): Advice {
  const [, digits] = /^(?:#|0x)?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(written) ?? [];
  if (digits === undefined) return { hint: 'Write # and six digits or letters from a to f, in quotation marks, as a colour picker shows them.' }; // prettier-ignore
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return { hint: `Write ${key}: '#${whole.toLowerCase()}'` };
}

/** `Latin` → Latn. */
function scriptAdvice(written: string): Advice {
  const names = new Intl.DisplayNames('en', { type: 'script' });
  const codes = ['Latn', 'Arab', 'Cyrl', 'Hebr', 'Hans', 'Hant', 'Grek', 'Deva', 'Beng', 'Armn', 'Geor', 'Thai', 'Kore', 'Jpan', 'Ethi']; // prettier-ignore
  const named = codes.find((code) => (names.of(code) ?? '').toLowerCase().split(' ')[0] === written.toLowerCase());
  const meant = named ?? nearest(written, codes);
  return { hint: meant === undefined ? 'Write its four letters: Latn for Latin, Arab for Arabic, Cyrl for Cyrillic.' : `Did you mean ${meant}?` }; // prettier-ignore
}

const yes = 'yes y on true 1 بله بلی نعم oui si sí да 是'.split(' ');
const no = 'no n off false 0 خیر نه لا non нет 否 不'.split(' ');
const booleanMeant = (written: string) =>
  yes.includes(written.toLowerCase()) ? 'true' : no.includes(written.toLowerCase()) ? 'false' : undefined;

function textAdvice(written: string, schema: z.ZodType | undefined, { languages, idNamed }: Meant): Advice | undefined {
  // `languages: [en, farsi]`: a code, or the row of a language that the system does not know.
  const options = schema ? definition(schema).options : undefined;
  const is = (other: z.ZodType) => [schema, ...(options ?? [])].some((each) => isSame(each, other));
  if (is(LanguageCode)) {
    const code = languageNamed(written) ?? nearest(written, languages);
    return code === undefined ? undefined : { hint: `Did you mean ${code}?` };
  }
  if (is(Id)) {
    const named = idNamed(written);
    if (named !== undefined) return { hint: `Did you mean ${named}?` };
    const id = latinDigits(written).toLowerCase().replace(/[\s_./]+/g, '-').replace(/[^a-z0-9-]|^-+|-+$/g, ''); // prettier-ignore
    return Id.safeParse(id).success && id.length >= written.length - 2 ? { hint: `Write ${id}` } : undefined;
  }
  if (is(FileName)) {
    const parts = written.split(/[\\/]/);
    const name = parts.at(-1) ?? '';
    // What lies in another folder is not meant to be this publication's.
    return name !== written && !parts.includes('..') && FileName.safeParse(name).success && name !== ''
      ? { hint: `Write ${name}; the file lies beside this one.` }
      : undefined;
  }
  if (is(WebAddress)) {
    const address = `https://${written.replace(/^(?:https?)?:?\/+/i, '')}`;
    return /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?$/.test(address.slice(8)) ? { hint: `Write ${address}` } : undefined;
  }
  return undefined;
}

/** Text, list or group where another of the three belongs: how the same words are written in the right form. */
function shapeHint(input: unknown, schema: z.ZodType, key: string, meant: Meant): string | undefined {
  const example = exampleOf(input, schema, meant);
  if (example !== undefined) return `Write ${key && `${key}: `}${example}`;
  const { type, element, shape } = definition(schema);
  if (Array.isArray(input) && type === 'record')
    return 'Write each entry under its name, without hyphens: cairo-desk: and below it, indented, name: { … }';
  if ((Array.isArray(input) || input === null) && shape) return `Write ${key && `${key}: and below it, `}its keys without hyphens: ${Object.keys(shape).slice(0, 5).join(', ')}`; // prettier-ignore
  if (type === 'array' && element && typeof input === 'object' && input !== null)
    return 'Write a list: put a hyphen and a space before each entry.';
  return undefined;
}

/** A text in the form that a schema wants, as YAML. */
function exampleOf(input: unknown, schema: z.ZodType, meant: Meant): string | undefined {
  if (typeof input !== 'string' && typeof input !== 'number') return undefined;
  const text = String(input);
  const { type, element, shape, keyType } = definition(unwrap(schema));
  if (type === 'record' && isSame(keyType, LanguageCode)) return localized(text, meant.languages);
  if (type === 'array' && element) {
    const parts = text.split(/\s*[,،;؛、，]\s*/u).filter(Boolean);
    // Names in a row are a list; a sentence with a comma is one text.
    const isList = parts.length > 1 && parts.every((part) => /^[\w@/-]+$/.test(part));
    return `[${(isList ? parts : [text]).map((part) => exampleOf(part, element, meant) ?? plain(part)).join(', ')}]`;
  }
  if (shape) {
    const isId = Id.safeParse(text).success;
    // `attachments: [signed.pdf]`
    if ('file' in shape && /^[^/\\]+\.[A-Za-z0-9]{2,5}$/.test(text))
      return `{ file: ${plain(text)}, ${'title' in shape ? `title: ${localized('…', meant.languages)} ` : ''}}`;
    const holder = ['body', 'id'].find((name) => isId && name in shape) ?? ['name', 'title', 'file', 'label'].find((name) => name in shape); // prettier-ignore
    if (holder === undefined) return `{ ${Object.keys(shape)[0] ?? '…'}: … }, with its keys ${Object.keys(shape).join(', ')}`; // prettier-ignore
    return `{ ${holder}: ${exampleOf(text, required(shape[holder], `key ${holder}`), meant) ?? plain(text)} }`;
  }
  return undefined;
}

/** `{ en: Drinking water, ar: …, fa: … }`; the text under a language of its script. */
function localized(text: string, languages: readonly string[]): string {
  const isArabic = /\p{Script=Arabic}/u.test(text);
  const own = languages.find((code) => /^(?:fa|ar|ur|ps|ku)/.test(code) === isArabic) ?? languages[0] ?? 'en';
  return `{ ${languages.map((code) => `${code}: ${code === own ? plain(text) : '…'}`).join(', ')} }`;
}

const plain = (text: string) => (/^[\p{L}\p{N}][^:#,[\]{}"'\n]*$/u.test(text) ? text : quoted(text));
