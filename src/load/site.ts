/** I/O: reads what belongs to the site as a whole: `site.yaml`, registries, interface strings, references. */
import { z } from 'zod';
import { builtInLanguage, languages as builtIn, type Language } from '../languages/table.ts';
import type { CslItem, Registries } from '../model/library.ts';
import { nearest, problem, type Problem } from '../model/problems.ts';
import { registryNames, registrySchemas } from '../model/schema/registries.ts';
import { Id } from '../model/schema/common.ts';
import { Site } from '../model/schema/site.ts';
import { Themes } from '../model/schema/theme.ts';
import { References, withIds } from './folder.ts';
import { readText, type ContentFile } from './files.ts';
import { validate } from './validate.ts';
import { parseYaml, type Yaml } from './yaml.ts';

export interface SiteParts {
  site: z.output<typeof Site>;
  languages: Language[];
  registries: Registries;
  strings: Record<string, Record<string, unknown>>;
  references: Record<string, CslItem>;
  themes: Themes;
  /** Parsed YAML by file name, for the places of later problems. */
  yaml: Record<string, Yaml>;
}

/** @param take hands out a file of the content folder once; what nobody takes is reported as unexpected */
export async function readSite(
  take: (path: string) => ContentFile | undefined,
  stringFiles: readonly string[],
  problems: Problem[],
): Promise<SiteParts | undefined> {
  const yaml: Record<string, Yaml> = {};
  const read = async <S extends z.ZodType>(
    name: string,
    schema: S,
    required: boolean,
  ): Promise<z.output<S> | undefined> => {
    const file = take(name);
    if (!file) {
      if (required) problems.push(problem('file-missing', { file: '' }, { what: name }));
      return undefined;
    }
    const text = await readText(file, problems);
    if (text === undefined) return undefined;
    const parsed = parseYaml(text, name);
    yaml[name] = parsed;
    problems.push(...parsed.problems);
    return parsed.problems.length === 0 ? validate(schema, parsed, problems) : undefined;
  };

  const site = await read('site.yaml', Site, true);
  const registries = {} as Record<keyof Registries, Record<string, unknown>>;
  for (const name of registryNames)
    registries[name] = (await read(`${name}.yaml`, z.record(Id, registrySchemas[name] as z.ZodType), false)) ?? {};
  const references = (await read('references.yaml', References, false)) ?? {};
  const themes = (await read('themes.yaml', Themes, false)) ?? {};
  const strings: SiteParts['strings'] = {};
  for (const path of stringFiles)
    strings[path.replace(/^strings\/|\.yaml$/g, '')] =
      (await read(path, z.record(z.string(), z.unknown()), false)) ?? {};
  if (!site) return undefined;

  const languages: Language[] = [];
  for (const [index, row] of site.languages.entries()) {
    const language = typeof row === 'string' ? builtInLanguage(row) : row;
    const code = typeof row === 'string' ? row : row.code;
    if (!language) {
      const known = builtIn.map((entry) => entry.code);
      problems.push(
        problem('language-row-missing', yaml['site.yaml']!.place(['languages', index]), {
          code,
          nearest: nearest(code, known),
          known: known.join(', '),
        }),
      );
    } else if (languages.some((other) => other.code === code))
      problems.push(
        problem('duplicate-id', yaml['site.yaml']!.place(['languages', index]), { id: code, other: 'the same list' }),
      );
    else languages.push(language);
  }
  if (languages.length === 0) return undefined;
  const codes = new Set(languages.map(({ code }) => code));
  return {
    site,
    // A fallback that the site does not have would lead nowhere.
    languages: languages.map((language) => ({
      ...language,
      fallback: language.fallback.filter((code) => codes.has(code)),
    })),
    registries: registries as unknown as Registries,
    strings,
    references: withIds(references),
    themes,
    yaml,
  };
}
