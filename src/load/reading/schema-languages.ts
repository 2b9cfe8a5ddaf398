/** Texts in languages (`{ en: …, fa: … }`) that no page can show, because the site has none of their languages. Pure. */
import type { z } from 'zod';
import { LanguageCode } from '../../model/schema/common.ts';
import type { Path } from '../yaml.ts';
import { definition, unwrap } from '../../model/schema/inside.ts';

/** Where titles of works stand, which keep the language of the work. */
const bibliographic: ReadonlySet<PropertyKey> = new Set([
  'sources',
  'evidence',
  'responds',
  'relations',
  'source',
  'annexes',
]);

/** @returns the places of such texts, with their languages */
export function textsWithout(
  schema: z.ZodType,
  value: unknown,
  languages: readonly string[],
  path: Path = [],
): { path: Path; has: string[] }[] {
  const { type, keyType, shape, element, valueType } = definition(unwrap(schema));
  if (typeof value !== 'object' || value === null || bibliographic.has(path.at(-1) ?? '')) return [];
  if (type === 'record' && keyType?.def === LanguageCode.def) {
    const has = Object.keys(value);
    return has.length > 0 && !has.some((code) => languages.includes(code)) ? [{ path, has }] : [];
  }
  if (Array.isArray(value))
    return element ? value.flatMap((entry, index) => textsWithout(element, entry, languages, [...path, index])) : [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = shape && Object.hasOwn(shape, key) ? shape[key] : valueType;
    return field ? textsWithout(field, inner, languages, [...path, key]) : [];
  });
}
