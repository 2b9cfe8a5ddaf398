/** What to write in place of a value that is wrong: the hint of a message. Pure. */
import type { z } from 'zod';
import { languageNamed } from '../../languages/named.ts';
import { latinDigits, meantDates } from '../../languages/read-date.ts';
import { nearest } from '../../model/problems.ts';
import { Id, IsoDate, LanguageCode, WebAddress } from '../../model/schema/common.ts';
import type { Meant, Path, Yaml } from '../yaml.ts';
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
  if (issue.code === 'invalid_type' && schema) {
    const hint = shapeHint(issue.input, schema, key, yaml.meant);
    if (hint !== undefined) return { hint };
  }
  // Longer values are texts, for which nothing can be proposed.
  if (written === undefined || written.length > 300) return undefined;
  const bare = written.replace(/^[\s"'“”„‘’‚«»‹›＂]+|[\s"'“”„‘’‚«»‹›＂]+$/gu, '');
  if (bare !== written.replace(/^(["'])(.*)\1$/s, '$2') && bare !== '')
    return { hint: `${[...new Set(written.match(/[“”„‘’‚«»‹›＂]/gu))].join(' ')} are no quotation marks for YAML; write ${bare}` }; // prettier-ignore
  if (isSame(schema, IsoDate)) return dateAdvice(bare);
  if (issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected)) {
    const number = latinDigits(bare).replace(/٫/g, '.').replace(/[٬\s]/g, '');
    return /^-?\d+(?:\.\d+)?$/.test(number) ? { hint: `Write ${number}, without quotation marks.` } : undefined;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'boolean')
    return { hint: `Did you mean ${booleanMeant(bare) ?? 'true'}?` };
  if (issue.code === 'invalid_value') {
    const near = nearest(bare, issue.values.map(String)) ?? nearest(bare.replace(/[\s_]+/g, '-'), issue.values.map(String)); // prettier-ignore
    return near === undefined ? undefined : { hint: `Did you mean ${near}?` };
  }
  return textAdvice(bare, schema, yaml.meant);
}

/** A description makes another schema of the same definition. */
const isSame = (schema: z.ZodType | undefined, other: z.ZodType) => schema !== undefined && schema.def === other.def;

function dateAdvice(written: string): Advice | undefined {
  const [first, second] = meantDates(written);
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
    const id = written.toLowerCase().replace(/[\s_./]+/g, '-').replace(/[^a-z0-9-]|^-+|-+$/g, ''); // prettier-ignore
    return Id.safeParse(id).success && id.length >= written.length - 2 ? { hint: `Write ${id}` } : undefined;
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
  if (Array.isArray(input) && shape) return `Write ${key && `${key}: and below it, `}its keys without hyphens: ${Object.keys(shape).slice(0, 5).join(', ')}`; // prettier-ignore
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
    const inner = exampleOf(text, element, meant) ?? plain(text);
    return `[${inner}]`;
  }
  if (shape) {
    const isId = Id.safeParse(text).success;
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
