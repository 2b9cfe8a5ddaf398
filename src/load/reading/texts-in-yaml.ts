/** What is wrong with the words in YAML: placeholders, letters of another language, names of characters, controls written as escapes. Pure. */
import { parseEntities } from 'parse-entities';
import type { z } from 'zod';
import { plainSigns } from '../../markdown/index.ts';
import { isPlaceholder, placeholdersIn } from '../../markdown/written/placeholders.ts';
import { wrongLetters } from '../../markdown/written/letters.ts';
import { problem, shortened, type Problem } from '../../model/problems.ts';
import { LanguageCode } from '../../model/schema/common.ts';
import type { LetterFrontMatter } from '../../model/schema/front-matter.ts';
import type { Path, Yaml } from '../yaml.ts';
import { definition, unwrap } from '../../model/schema/inside.ts';
import { codeOf, invisibleName, tidied } from './tidy.ts';

interface Words {
  path: Path;
  language: string;
  text: string;
}

/** The texts in languages (`{ en: …, fa: … }`) below a schema. */
function wordsIn(schema: z.ZodType, value: unknown, path: Path = []): Words[] {
  const { type, keyType, shape, element, valueType } = definition(unwrap(schema));
  if (typeof value !== 'object' || value === null) return [];
  if (type === 'record' && keyType?.def === LanguageCode.def)
    return Object.entries(value).flatMap(([language, text]) =>
      typeof text === 'string' ? [{ path: [...path, language], language, text }] : [],
    );
  if (Array.isArray(value))
    return element ? value.flatMap((entry, index) => wordsIn(element, entry, [...path, index])) : [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = shape && Object.hasOwn(shape, key) ? shape[key] : valueType;
    return field ? wordsIn(field, inner, [...path, key]) : [];
  });
}

/** @param draft whether words may be missing still */
export function checkWords(schema: z.ZodType, yaml: Yaml, draft: boolean): Problem[] {
  return judge(wordsIn(schema, yaml.value), yaml, draft);
}

/** Of a text in `language`. */
export function checkFront(front: LetterFrontMatter, yaml: Yaml, language: string, draft: boolean): Problem[] {
  const words = (['title', 'subject', 'demand', 'summary', 'short'] as const).flatMap((key) => {
    const text = front[key];
    return typeof text === 'string' ? [{ path: [key], language, text }] : [];
  });
  const empty = draft ? [] : words.filter(({ text }) => isPlaceholder(text));
  const { title, subject, summary } = front;
  const poor =
    !draft &&
    typeof summary === 'string' &&
    !isPlaceholder(summary) &&
    (summary === title || summary === subject || ([...summary].length < 10 && !/\p{Script=Han}/u.test(summary)));
  return [
    ...empty.map(({ path, text }) =>
      problem('placeholder-title', yaml.place(path), { key: String(path[0]), found: text }),
    ),
    ...(poor ? [problem('summary-short', yaml.place(['summary']), { summary })] : []),
    ...judge(words.filter((each) => !empty.includes(each)), yaml, draft),
  ]; // prettier-ignore
}

const entity = /&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,20});/gi;
/** What cannot be seen, or not well, in a message. */
const signsOf: Readonly<Record<string, string>> = {
  nbsp: 'a space',
  zwnj: 'the half-space (U+200C)',
  zwj: 'U+200D',
  shy: 'nothing',
  lrm: 'nothing',
  rlm: 'nothing',
};

/** The character of a name; `undefined` for what names none. */
function signOf(name: string): string | undefined {
  const sign = parseEntities(name);
  return sign === name ? undefined : (signsOf[name.slice(1, -1).toLowerCase()] ?? sign);
}

function judge(words: readonly Words[], yaml: Yaml, draft: boolean): Problem[] {
  const problems: Problem[] = [];
  const wrong: { words: Words; found: ReturnType<typeof wrongLetters>[number] }[] = [];
  for (const each of words) {
    const { path, language, text } = each;
    const place = () => yaml.place(path);
    const left = draft
      ? undefined
      : isPlaceholder(text)
        ? text
        : placeholdersIn(text).find((found) => !/^[a-z]/.test(found));
    if (left !== undefined) problems.push(problem('placeholder', place(), { found: left }));
    for (const found of wrongLetters(text, language)) wrong.push({ words: each, found });
    const [name] = text.match(entity) ?? [];
    const named = name === undefined ? undefined : signOf(name);
    if (name !== undefined && named !== undefined) problems.push(problem('entity-unread', place(), { entity: name, sign: named })); // prettier-ignore
    const sign = plainSigns(text);
    if (sign)
      problems.push(
        problem('markdown-sign', place(), {
          written: shortened(sign.written),
          reason: 'these words are no Markdown',
          hint: sign.plain === '' ? 'Delete the signs.' : `Write ${shortened(sign.plain)}`,
        }),
      );
    // Characters that YAML writes as an escape (`"\\u202e"`) are not in the file as such.
    const plain = tidied(text, 'other');
    const hidden = plain === text ? undefined : [...text].find((sign) => !plain.includes(sign) && invisibleName(sign));
    const hiddenName = hidden === undefined ? undefined : invisibleName(hidden);
    if (hidden !== undefined && hiddenName !== undefined) problems.push(problem('invisible-character', place(), { name: hiddenName, code: codeOf(hidden), after: '', count: 1 })); // prettier-ignore
  }
  const [first] = wrong;
  if (first)
    problems.push(
      problem('letters-foreign', yaml.place(first.words.path), {
        ...first.found,
        more: new Set(wrong.map(({ found }) => found.word)).size - 1,
        language: first.words.language,
      }),
    );
  return problems;
}
