/** I/O: `schemas`: writes JSON Schemas for editors of YAML, the settings that apply them, and the reference of all fields. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { loadLibrary } from '../../load/library.ts';
import type { Settings } from '../../load/settings.ts';
import { registryNames } from '../../model/schema/registries.ts';
import { fieldLanguages, wordsOf, type FieldLanguage } from '../../model/fields/fields.ts';
import { editorsFiles, isYaml } from '../../model/fields/files.ts';
import type { CommandWords } from '../words/index.ts';
import { schemaFor, type Choices } from './json-schema.ts';
import { referenceText } from './reference.ts';

/** Folder of the schemas, beside the content folder or where the repository begins. */
const FOLDER = '.vscode/schemas';

/**
 * @param top where the repository begins; the settings of editors hold there
 * @param language of the descriptions, where one is asked for
 * @returns exit code
 */
export async function writeSchemas(
  settings: Settings,
  top: string,
  language: FieldLanguage | undefined,
  say: CommandWords,
): Promise<number> {
  const written = await putSchemas(settings, top, language);
  if (written === undefined) {
    process.stderr.write(`${say.new.noSite()}\n`);
    return 1;
  }
  process.stdout.write(
    `${say.schemas.written({ count: written, folder: join(relative(process.cwd(), top), FOLDER) })}\n`,
  );
  return 0;
}

/**
 * @param language of the descriptions; without it, that of the schemas that are there, else the main language of the site
 * @returns how many schemas were written; `undefined` where the content cannot be read
 */
export async function putSchemas(
  settings: Settings,
  top: string,
  language?: FieldLanguage,
): Promise<number | undefined> {
  const { loaded } = await loadLibrary(settings);
  if (!loaded) return undefined;
  const { registries, languages } = loaded.library;
  const choices: Choices = {
    registries: Object.fromEntries(registryNames.map((name) => [name, Object.keys(registries[name])])),
    languages: languages.map(({ code }) => code),
  };
  const main = fieldLanguages.find((each) => each === choices.languages[0]);
  const chosen = language ?? languageThere(top) ?? main ?? 'en';
  const files = schemaFiles(choices, relative(top, settings.content).split(sep).join('/'), chosen);
  for (const [path, text] of Object.entries(files)) put(join(top, path), text);
  putSettings(join(top, '.vscode/settings.json'), files);
  for (const each of ['en', 'fa'] as const)
    put(join(settings.content, `README.fields${each === 'en' ? '' : `.${each}`}.md`), referenceText(each));
  return Object.keys(files).length;
}

/** The language in which schemas of an earlier run describe the fields. */
function languageThere(top: string): FieldLanguage | undefined {
  const path = join(top, FOLDER, 'topics.json');
  const words = existsSync(path) ? wordsOf('topics.yaml', 'name') : undefined;
  return words && fieldLanguages.find((each) => readFileSync(path, 'utf8').includes(words[each]));
}

/** @returns JSON Schemas by their path in the repository, each with the files it is for in `x-files` */
export function schemaFiles(choices: Choices, content: string, language: FieldLanguage): Record<string, string> {
  return Object.fromEntries(
    editorsFiles
      .filter((file) => isYaml(file) || file.name.endsWith('front matter'))
      .map((file) => {
        const schema = {
          ...schemaFor(file, choices, language),
          'x-files': file.places.map((place) => (content === '' ? place : `${content}/${place}`)),
        };
        return [
          `${FOLDER}/${file.name.replace('.yaml', '').replaceAll(' ', '-')}.json`,
          `${JSON.stringify(schema, undefined, 1)}\n`,
        ];
      }),
  );
}

/** The settings that an office has already stay as they are. */
function putSettings(path: string, schemas: Readonly<Record<string, string>>): void {
  // An object in every editor that reads it; anything else spreads to nothing.
  const present = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
  put(path, `${JSON.stringify({ ...present, ...editorSettings(schemas) }, undefined, 2)}\n`);
}

/** Settings of the YAML extension by Red Hat, which other editors with yaml-language-server read alike. */
export function editorSettings(schemas: Readonly<Record<string, string>>): object {
  const applied = Object.entries(schemas).flatMap(([path, text]) => {
    // As written above.
    const { 'x-files': places } = JSON.parse(text) as { 'x-files': string[] };
    const yaml = places.filter((place) => place.endsWith('.yaml'));
    return yaml.length > 0 ? [[`./${path}`, yaml] as const] : [];
  });
  return {
    'yaml.schemas': Object.fromEntries(applied),
    'yaml.schemaStore.enable': false,
    'files.encoding': 'utf8',
    'files.eol': '\n',
  };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
