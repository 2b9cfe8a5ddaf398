/** Turns what zod says of a value into problems an editor understands: path, what is expected, what is written, what to do. */
import type { z } from 'zod';
import { nearest, problem, type Problem } from '../model/problems.ts';
import type { Path, Yaml } from './yaml.ts';
import { own } from '../model/own.ts';

type Issue = z.core.$ZodIssue;

/** Keys that editors tend to translate; front matter keys stay English. */
const translatedKeys: Record<string, string> = {
  عنوان: 'title', العنوان: 'title', título: 'title', titre: 'title', titulo: 'title', заголовок: 'title', название: 'title', 标题: 'title',
  خلاصه: 'summary', چکیده: 'summary', ملخص: 'summary', الملخص: 'summary', موجز: 'summary', résumé: 'summary', resumen: 'summary', резюме: 'summary', 摘要: 'summary',
  ترجمه: 'translation', ترجمة: 'translation', الترجمة: 'translation', traduction: 'translation', traducción: 'translation', перевод: 'translation', 翻译: 'translation',
  تاریخ: 'date', تاريخ: 'date', التاريخ: 'date',
}; // prettier-ignore

/** Validates parsed YAML. @returns the output of the schema, or `undefined` after reporting. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: Yaml,
  problems: Problem[],
  at: Path = [],
): z.output<S> | undefined {
  const value = at.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    yaml.value,
  );
  const result = schema.safeParse(value ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const found: Problem[] = [];
  const seen = new Set<string>();
  for (const issue of result.error.issues) {
    // A value that fails one check often fails the next for the same reason.
    const key = issue.path.join('/');
    if (issue.code !== 'unrecognized_keys' && seen.has(key)) continue;
    seen.add(key);
    found.push(...fromIssue(issue, yaml, at, schema));
  }
  problems.push(...withoutEchoes(found));
  return undefined;
}

/** A mistyped key is also missing under its right name; saying so twice would hide that it is one mistake. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const meant = new Set(
    problems.filter(({ rule }) => rule === 'unknown-key').map(({ hint }) => /^Did you mean “(.+)”\?$/.exec(hint)?.[1]),
  );
  return problems.filter(
    ({ rule, message }) => rule !== 'missing-key' || !meant.has(/“(?:.*\.)?(.+)”/.exec(message)?.[1]),
  );
}

function fromIssue(issue: Issue, yaml: Yaml, at: Path, schema: z.ZodType): Problem[] {
  const path = [...at, ...issue.path];
  const key = keyOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((unknown) => {
      const translated = own(translatedKeys, unknown.toLowerCase());
      const near = translated && known.includes(translated) ? translated : nearest(unknown, known);
      return problem('unknown-key', yaml.place([...path, unknown], true), {
        key: unknown,
        nearest: near,
        known: known.join(', '),
      });
    });
  }
  if (issue.code === 'invalid_union') {
    // The branch that got furthest says best what is wrong.
    const branch = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0];
    if (branch && deepest(branch) > 0)
      return branch.flatMap((inner) => fromIssue({ ...inner, path: [...issue.path, ...inner.path] }, yaml, at, schema));
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const inner = issue.issues[0];
    return [
      problem('wrong-value', yaml.place(path, true), {
        key,
        expected: inner?.message ?? 'is not allowed here',
        received: show(path.at(-1)),
      }),
    ];
  }
  const written = yaml.written(path);
  const received = issue.input === undefined ? 'missing' : show(written ?? issue.input);
  if (issue.input === undefined)
    return [problem('missing-key', yaml.place(path), { key, about: description(schema, issue.path) })];
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number')
    return [problem('unquoted-number', yaml.place(path), { key, written: written ?? String(issue.input) })];
  const gregorian = written === undefined ? undefined : fromPersianDate(written);
  if (gregorian)
    return [
      problem('wrong-value-hint', yaml.place(path), {
        key,
        expected: 'must be a Gregorian date',
        received,
        hint: `If ${written} is a date of the Persian calendar, write ${gregorian}.`,
      }),
    ];
  const meant =
    issue.code === 'invalid_value' && written !== undefined ? nearest(written, issue.values.map(String)) : undefined;
  const about = meant === undefined ? description(schema, issue.path) : `Did you mean ${meant}?`;
  const params = { key, expected: expectation(issue), received };
  return [
    about
      ? problem('wrong-value-hint', yaml.place(path), { ...params, hint: about })
      : problem('wrong-value', yaml.place(path), params),
  ];
}

const deepest = (issues: readonly Issue[]) =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));

function keyOf(path: Path): string {
  return (
    path
      .map((part, index) =>
        typeof part === 'number' ? `[${part + 1}]` : index === 0 ? String(part) : `.${String(part)}`,
      )
      .join('') || 'the file'
  );
}

function show(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return { string: 'must be text', number: 'must be a number', int: 'must be a whole number', boolean: 'must be true or false', array: 'must be a list', object: 'must be a group of keys', record: 'must be a group of keys', map: 'must be a group of keys' }[issue.expected as string] ?? `must be ${issue.expected}`; // prettier-ignore
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? issue.minimum === 1
          ? 'needs a value'
          : `must have at least ${issue.minimum} entries`
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    case 'invalid_union':
      return 'does not have one of the allowed forms';
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? issue.format === 'email'
          ? 'must be an e-mail address'
          : `must be a valid ${issue.format}`
        : issue.message;
    default:
      return issue.message;
  }
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
}
export const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The schema below wrappers such as optional and default. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, type, in: input } = definition(schema);
  if (innerType) return unwrap(innerType);
  return type === 'pipe' && input ? unwrap(input) : schema;
}

/** Walks a schema along a path; returns the schemas met, from the root on. */
function along(schema: z.ZodType, path: Path): z.ZodType[] {
  const met = [schema];
  for (const key of path) {
    const { shape, element, valueType, options } = definition(unwrap(met.at(-1)!));
    const object =
      shape ??
      options
        ?.map((option) => definition(unwrap(option)).shape)
        .find((candidate) => candidate && Object.hasOwn(candidate, key));
    const next = element ?? valueType ?? object?.[String(key)];
    if (!next) return met;
    met.push(next);
  }
  return met;
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const { shape, options } = definition(unwrap(along(schema, path).at(-1)!));
  return Object.keys(shape ?? options?.map((option) => definition(unwrap(option)).shape).find(Boolean) ?? {});
}

/** The description nearest to the path: the sentence of the authors' manual. */
function description(schema: z.ZodType, path: Path): string {
  const met = along(schema, path);
  if (met.length !== path.length + 1) return '';
  for (const candidate of [met.at(-1)!, unwrap(met.at(-1)!)]) if (candidate.description) return candidate.description;
  return '';
}

/** The Gregorian date of a date written in the Persian calendar (`1404-03-26` → `2025-06-16`), or `undefined`. */
export function fromPersianDate(written: string): string | undefined {
  const match = /^(1[2-4]\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  // Nowruz falls on 19–22 March of the Gregorian year + 621; months have 31 days, then 30.
  const guess = Date.UTC(year + 621, 2, 18) + ((month - 1) * 31 - Math.max(0, month - 7) + day - 1) * 86_400_000;
  for (let offset = -3; offset <= 6; offset++) {
    const date = new Date(guess + offset * 86_400_000);
    const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
    if (
      Number.parseInt(parts['year'] ?? '', 10) === year &&
      Number(parts['month']) === month &&
      Number(parts['day']) === day
    )
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}
