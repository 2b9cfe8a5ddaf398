/** JSON Schemas (draft 7) of the editors' files, made from the schemas that the check uses. Pure. */
import { z } from 'zod';
import type { EditorsFile } from '../../model/fields/files.ts';
import { wordsOf, type FieldLanguage } from '../../model/fields/fields.ts';

/** The part of JSON Schema that the files need. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  type?: string;
  description?: string;
  default?: unknown;
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
}

/** What an office has, to be offered as choices. */
export interface Choices {
  /** Ids by registry: `topics`, `bodies` … */
  registries: Readonly<Record<string, readonly string[]>>;
  /** Codes of the languages of the site. */
  languages: readonly string[];
}

/** Fields that name an entry of a registry, by name or path. */
const naming: Readonly<Record<string, string>> = {
  topics: 'topics',
  bodies: 'bodies',
  missions: 'missions',
  forums: 'forums',
  agencies: 'agencies',
  body: 'bodies',
  mission: 'missions',
  agency: 'agencies',
  forum: 'forums',
  parent: 'bodies',
  accredited: 'bodies',
  addressed: 'bodies',
  'recommendations.to': 'bodies',
};

/** The plain schema of a file, as the check understands it. */
export const plainSchema = ({ schema }: EditorsFile): JsonSchema => {
  // What cannot be told in JSON Schema (a check by code) becomes "anything": the check says the rest.
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any', reused: 'inline' });
  // Programs read patterns without the flag u, where \\p means the letter p. The interface is that of the specification.
  return JSON.parse(
    JSON.stringify(made).replaceAll('\\\\p{Cc}', String.raw`\\u0000-\\u001f\\u007f-\\u009f`),
  ) as JsonSchema;
};

/** @param language of the descriptions */
export function schemaFor(file: EditorsFile, choices: Choices, language: FieldLanguage): JsonSchema {
  const schema = plainSchema(file);
  fill(schema, '', { file, choices, language });
  return { ...schema, title: file.name };
}

interface Surroundings {
  file: EditorsFile;
  choices: Choices;
  language: FieldLanguage;
}

/** Descends, with the path of the field that a schema belongs to; changes the schema in place. */
function fill(schema: JsonSchema, path: string, at: Surroundings): void {
  if (isLocalized(schema)) {
    schema.properties = Object.fromEntries(at.choices.languages.map((code) => [code, { type: 'string' }]));
    return;
  }
  for (const part of partsOf(schema)) fill(part, path, at);
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const inner = path === '' ? key : `${path}.${key}`;
    const said = wordsOf(at.file.name, inner, field.description);
    if (said) field.description = `${said[at.language]}\n\n${key}: ${said.example}`;
    const registry = naming[key] ?? naming[inner];
    if (registry !== undefined && !isRegistryOf(at.file, key)) offer(field, at.choices.registries[registry] ?? []);
    fill(field, inner, at);
  }
}

/** Schemas that are a part of this one without being a field of its own. */
export const partsOf = ({ anyOf, items, additionalProperties }: JsonSchema): JsonSchema[] => [
  ...(anyOf ?? []),
  ...(Array.isArray(items) ? items : items ? [items] : []),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];

/** A text in several languages: its keys are codes. */
export const isLocalized = ({ propertyNames, additionalProperties }: JsonSchema): boolean =>
  propertyNames?.pattern?.startsWith('^[a-z]{2,3}(?:-') === true &&
  typeof additionalProperties === 'object' &&
  additionalProperties.type === 'string';

/** A key of the registry itself may be new. */
const isRegistryOf = ({ name }: EditorsFile, key: string) => name === `${key}.yaml`;

/** Ids as choices, of a field or of the entries of its list. */
function offer(field: JsonSchema, ids: readonly string[]): void {
  if (ids.length === 0) return;
  if (field.type === 'string') field.enum = [...ids];
  if (field.items && !Array.isArray(field.items) && field.items.type === 'string') field.items.enum = [...ids];
}
