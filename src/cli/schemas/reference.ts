/** The reference of all fields of all files, for people: Markdown in English and in Persian. Pure. */
import { editorsFiles, type EditorsFile } from '../../model/fields/files.ts';
import { wordsOf } from '../../model/fields/fields.ts';
import { isLocalized, partsOf, plainSchema, type JsonSchema } from './json-schema.ts';

interface Field {
  file: string;
  /** As people read it: `corrections[].date`. */
  path: string;
  schema: JsonSchema;
  isRequired: boolean;
  words: ReturnType<typeof wordsOf>;
}

/** Every field of a file, in the order of its schema, each path once. */
export function fieldsOf(file: EditorsFile): Field[] {
  const fields = new Map<string, Field>();
  const walk = (schema: JsonSchema, path: string, shown: string): void => {
    if (isLocalized(schema)) return;
    for (const part of partsOf(schema)) walk(part, path, part === schema.items ? `${shown}[]` : shown);
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      const inner = path === '' ? key : `${path}.${key}`;
      const seen = shown === '' ? key : `${shown}.${key}`;
      if (!fields.has(seen))
        fields.set(seen, {
          file: file.name,
          path: seen,
          schema: field,
          isRequired: schema.required?.includes(key) ?? false,
          words: wordsOf(file.name, inner, field.description),
        });
      walk(field, inner, seen);
    }
  };
  walk(plainSchema(file), '', '');
  return [...fields.values()];
}

const headings = {
  en: {
    title: 'All fields of all files',
    about:
      'Made from the schemas by `npm run schemas`; changes here are lost. [The guide](README.md) tells how to write; this page is for looking up. A field in bold must be given.',
    columns: ['field', 'what to write', 'values', 'example'],
    each: 'For each entry, by its id:',
    several: 'text in each language',
  },
  fa: {
    title: 'همهٔ کلیدهای همهٔ فایل‌ها',
    about:
      'این صفحه را `npm run schemas` از روی طرح‌واره‌ها می‌سازد؛ تغییر در آن از میان می‌رود. [راهنما](README.fa.md) می‌گوید چگونه بنویسید؛ این صفحه برای یافتن است. کلیدی که پررنگ است باید نوشته شود.',
    columns: ['کلید', 'چه بنویسید', 'مقدارها', 'نمونه'],
    each: 'برای هر مدخل، با شناسهٔ آن:',
    several: 'متن به هر زبان',
  },
} as const;

/** @returns the text of `README.fields.md` or `README.fields.fa.md` */
export function referenceText(language: 'en' | 'fa'): string {
  const said = headings[language];
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
  const sections = editorsFiles.map((file) => {
    const rows = fieldsOf(file).map(({ path, schema, isRequired, words }) => {
      const key = isRequired ? `**${code(path)}**` : code(path);
      const values = valuesOf(schema, said.several).map((value) => (value === said.several ? value : code(value)));
      return `| ${[key, words?.[language] ?? '', values.join(' '), code(words?.example ?? '')].map(cell).join(' | ')} |`;
    });
    const isKeyed = plainSchema(file).properties === undefined;
    return [
      `## ${file.name}`,
      `${isKeyed ? `${said.each} ` : ''}${file.places.map(code).join(', ')}`,
      [`| ${said.columns.join(' | ')} |`, `| ${said.columns.map(() => '---').join(' | ')} |`, ...rows].join('\n'),
    ].join('\n\n');
  });
  return `# ${said.title}\n\n${said.about}\n\n${sections.join('\n\n')}\n`;
}

/** The values that a field takes where they are few, or that it is a text in each language. */
function valuesOf(schema: JsonSchema, several: string): string[] {
  if (isLocalized(schema)) return [several];
  const own = schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : []);
  return [...own.map(String), ...(schema.anyOf ?? []).flatMap((part) => valuesOf(part, several))];
}
