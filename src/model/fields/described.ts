/** What the schemas say of their fields, in the language of an editor: hints of messages are these sentences. Pure. */
import type { z } from 'zod';
import { definition, unwrap } from '../schema/inside.ts';
import { EXAMPLE, wordsOf, type FieldLanguage } from './fields.ts';
import { editorsFiles } from './files.ts';

/** English sentence → that in the other languages. */
let table: Map<string, Record<Exclude<FieldLanguage, 'en'>, string>> | undefined;

function collect(file: string, schema: z.ZodType, path: string, into: NonNullable<typeof table>): void {
  const { shape, element, valueType, options } = definition(unwrap(schema));
  for (const inner of [element, valueType, ...(options ?? [])]) if (inner) collect(file, inner, path, into);
  for (const [key, field] of Object.entries(shape ?? {})) {
    const at = path === '' ? key : `${path}.${key}`;
    const description = field.description ?? unwrap(field).description;
    const words = wordsOf(file, at, description);
    if (words && description !== undefined) into.set(description.replace(EXAMPLE, ''), words);
    collect(file, field, at, into);
  }
}

/** @returns `undefined` where no schema says this of a field */
export function described(sentence: string, language: Exclude<FieldLanguage, 'en'>): string | undefined {
  if (table === undefined) {
    table = new Map();
    for (const { name, schema } of editorsFiles) collect(name, schema, '', table);
  }
  const words = table.get(sentence.replace(EXAMPLE, ''))?.[language];
  const example = / Example: ([^]+)$/.exec(sentence)?.[1];
  if (words === undefined || example === undefined) return words;
  return `${words} ${language === 'fa' ? 'نمونه' : 'مثال'}: ${example}`;
}
