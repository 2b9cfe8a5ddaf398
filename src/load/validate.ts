/** Turns what zod says of a value into problems an editor understands: path, what is expected, what is written, what to do. */
import type { z } from 'zod';
import { addAll, nearest, problem, shortened, type Problem } from '../model/problems.ts';
import { languageNamed } from '../languages/named.ts';
import { languageCodeMessage } from '../model/schema/common.ts';
import { keyMeant } from './reading/key-names.ts';
import { adviceFor } from './reading/advice.ts';
import { definition, unwrap } from '../model/schema/inside.ts';
import type { Path, Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Validates parsed YAML. @returns the output of the schema, or `undefined` after reporting. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: Yaml,
  problems: Problem[],
  at: Path = [],
): z.output<S> | undefined {
  const value = valueAt(yaml.value, at);
  const required = at.length === 0 && isBare(yaml) ? requiredKeys(schema) : [];
  if (required.length > 1) {
    problems.push(problem('yaml-syntax', { ...yaml.place([]), line: 1 }, { reason: 'the file is empty', hint: `Write its keys, each on a line: ${required.map((key) => `${key}:`).join(' ')}` })); // prettier-ignore
    return undefined;
  }
  const result = schema.safeParse(value ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const found: Problem[] = [];
  const seen = new Set<string>();
  for (const issue of result.error.issues) {
    // A value that fails one check often fails the next for the same reason.
    const key = issue.path.join('/');
    if (issue.code !== 'unrecognized_keys' && seen.has(key)) continue;
    seen.add(key);
    addAll(found, fromIssue(issue, yaml, at, schema));
  }
  addAll(problems, withoutEchoes(found));
  return undefined;
}

/** Whether there is nothing in the file but blanks and comments. */
const isBare = ({ text, value, problems }: Yaml) => (value === null || value === undefined) && problems.length === 0 && /^(?:\s|#[^\n]*)*$/.test(text); // prettier-ignore

/** Keys that a group cannot be without. */
function requiredKeys(schema: z.ZodType): string[] {
  const { shape } = definition(unwrap(schema));
  return Object.entries(shape ?? {}).flatMap(([key, field]) => (field.safeParse(undefined).success ? [] : [key]));
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
    const there = valueAt(yaml.value, path);
    const absent = known.filter((each) => typeof there !== 'object' || there === null || !Object.hasOwn(there, each));
    return issue.keys.map((unknown) => {
      const near = keyMeant(unknown, absent) ?? nearest(unknown, known);
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
    return [keyProblem(issue, yaml, path)];
  }
  const written = yaml.written(path);
  const received = issue.input === undefined ? 'missing' : show(written ?? issue.input);
  if (issue.input === undefined)
    return [problem('missing-key', yaml.place(path), { key, about: description(schema, issue.path) })];
  const choice = groupHint(issue, path);
  if (choice !== undefined) return [problem('wrong-value-hint', yaml.place(path), choice)];
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    typeof issue.input === 'number' &&
    !issue.path.includes('colours')
  )
    return [problem('unquoted-number', yaml.place(path), { key, written: written ?? String(issue.input) })];
  const params = { key, expected: expectation(issue), received };
  const advice = adviceFor(issue, schemaAt(schema, issue.path), path, yaml);
  if (advice?.hint !== undefined)
    return [problem('wrong-value-hint', yaml.place(path), { ...params, ...advice, hint: advice.hint })];
  const choices = issue.code === 'invalid_value' ? `Write one of these: ${issue.values.map(String).join(', ')}` : '';
  const about = description(schema, issue.path) || choices;
  return [
    about
      ? problem('wrong-value-hint', yaml.place(path), { ...params, hint: about })
      : problem('wrong-value', yaml.place(path), params),
  ];
}

/** A key that cannot be one: the name of a language for its code, a name for an id. */
function keyProblem(
  issue: Extract<Issue, { code: 'invalid_key' | 'invalid_element' }>,
  yaml: Yaml,
  path: Path,
): Problem {
  const inner = issue.issues[0];
  const code = languageNamed(String(path.at(-1) ?? ''));
  const params = { key: keyOf(path), expected: inner?.message ?? 'is not allowed here', received: show(path.at(-1)) };
  const place = yaml.place(path, true);
  if (code !== undefined && inner?.message === languageCodeMessage)
    return problem('wrong-value-hint', place, { ...params, hint: `Did you mean ${code}?` });
  return inner?.message.startsWith('must be lower-case Latin')
    ? problem('wrong-value-hint', place, { ...params, hint: 'Write a short name in Latin letters there, such as drinking-water; what readers see stands below it under name:' }) // prettier-ignore
    : problem('wrong-value', place, params);
}

/** Keys of a group that belong together, or exclude one another. */
function groupHint(issue: Issue, path: Path) {
  if (issue.message !== 'needs either forum or body' || typeof issue.input !== 'object' || issue.input === null) return undefined; // prettier-ignore
  const names = ['forum', 'body'].filter((name) => Object.hasOwn(issue.input as object, name)); // an object, as was seen
  return names.length > 1
    ? { key: keyOf(path), expected: 'must name a forum or a body', received: 'both', hint: 'Delete forum: or body:, whichever does not take this text.' } // prettier-ignore
    : { key: keyOf(path), expected: 'must name a forum or a body', received: 'without either', hint: 'Write forum: with an entry of forums.yaml, or body: with one of bodies.yaml.' }; // prettier-ignore
}

const valueAt = (value: unknown, path: Path): unknown =>
  // Steps into whatever there is; what has no such key gives nothing.
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

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
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${shortened(text)}”`;
}

/** What a value of a type must be, in words. */
const typeWords: ReadonlyMap<string, string> = new Map([
  ['string', 'must be text'],
  ['number', 'must be a number'],
  ['int', 'must be a whole number'],
  ['boolean', 'must be true or false'],
  ['array', 'must be a list'],
  ['object', 'must be a group of keys'],
  ['record', 'must be a group of keys'],
  ['map', 'must be a group of keys'],
]);

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords.get(issue.expected) ?? `must be ${issue.expected}`;
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

/** Walks a schema along a path. @returns the last schema met, and whether it is that of the end of the path */
function along(schema: z.ZodType, path: Path): { last: z.ZodType; isEnd: boolean } {
  let last = schema;
  for (const key of path) {
    const { shape, element, valueType, options } = definition(unwrap(last));
    const object =
      shape ??
      options
        ?.map((option) => definition(unwrap(option)).shape)
        .find((candidate) => candidate && Object.hasOwn(candidate, key));
    const next = element ?? valueType ?? object?.[String(key)];
    if (!next) return { last, isEnd: false };
    last = next;
  }
  return { last, isEnd: true };
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const { shape, options, keyType } = definition(unwrap(along(schema, path).last));
  // A record whose keys are an enumeration has these and no others.
  const keys = keyType && definition(unwrap(keyType)).entries;
  return Object.keys(shape ?? keys ?? options?.map((option) => definition(unwrap(option)).shape).find(Boolean) ?? {});
}

/** The schema at the end of a path; `undefined` where none is known. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const { last, isEnd } = along(schema, path);
  return isEnd ? unwrap(last) : undefined;
}

/** The description nearest to the path: the sentence of the authors' manual. */
function description(schema: z.ZodType, path: Path): string {
  const { last, isEnd } = along(schema, path);
  return (isEnd && (last.description || unwrap(last).description)) || '';
}
