/** I/O: reads what belongs to the site as a whole: `site.yaml`, registries, interface strings, references. */
import { z } from 'zod';
import { fontsFor } from '../languages/packages.ts';
import { scriptNamed } from '../languages/scripts.ts';
import { builtInLanguage, describedLanguage, languages as builtIn, type Language } from '../languages/table.ts';
import type { CslItem, Registries } from '../model/library.ts';
import type { Faults, Stated, StatedBySite } from '../model/faults.ts';
import { addAll, nearest, problem, type Problem } from '../model/problems.ts';
import { Id, LanguageCode } from '../model/schema/common.ts';
import { takeRules, type Rulebook } from '../model/rulebook.ts';
import type { Deadlines, Profiles, TextRules } from '../model/schema/submission.ts';
import { registryNames, registrySchemas } from '../model/schema/registries.ts';
import { Reference } from '../model/schema/reference.ts';
import { Site } from '../model/schema/site.ts';
import { Term, type Terms } from '../model/schema/terms.ts';
import { Themes } from '../model/schema/theme.ts';
import { readText, type ContentFile } from './files.ts';
import { checkWords } from './reading/texts-in-yaml.ts';
import { readEntries, readYaml } from './usable.ts';
import { readSources } from './sources/index.ts';
import { validate } from './validate.ts';
import { parseYaml, type Meant, type Yaml } from './yaml.ts';

export interface SiteParts {
  site: Omit<z.output<typeof Site>, 'deadlines'>;
  /** Of `site.yaml`. */
  faults: Faults;
  isSound: boolean;
  languages: Language[];
  registries: Registries;
  strings: Record<string, Record<string, unknown>>;
  references: Record<string, CslItem>;
  stated: StatedBySite;
  themes: Themes;
  /** The office's glossary. */
  terms: Terms;
  /** Words that are right although no dictionary has them, by language. */
  ownWords: Readonly<Record<string, readonly string[]>>;
  /** Rules of forums, bodies and agencies for what is handed in. */
  rulebook: Rulebook;
  /** How the office reckons its days. */
  deadlines?: Deadlines;
  /** Parsed YAML by file name, for the places of later problems. */
  yaml: Record<string, Yaml>;
  /** For hints in the files of publications. */
  meant: Meant;
}

/** What a site trusts is not for its content to say: anybody who can commit a text could then run code. */
function withoutTrust(yaml: Yaml, problems: Problem[]): Yaml {
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'trusted')) return yaml;
  problems.push(problem('trust-in-content', yaml.place(['trusted'], true), {}));
  return { ...yaml, value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'trusted')) };
}

/**
 * Of faulty files, all that can be used; only where there is no `site.yaml` at all, nothing.
 * @param take hands out a file of the content folder once; what nobody takes is reported as unexpected
 */
export async function readSite(
  take: (path: string) => ContentFile | undefined,
  stringFiles: readonly string[],
  problems: Problem[],
): Promise<SiteParts | undefined> {
  const yaml: Record<string, Yaml> = {};
  // The loop below gives every name its entry; the schema of each checked it.
  const registries = {} as Record<keyof Registries, Record<string, unknown>>;
  const meant: { languages: readonly string[] } & Omit<Meant, 'languages'> = {
    languages: ['en'],
    idNamed: (name) => idNamed(name, registries),
  };
  const { read, readList, readWhole } = createReaders(take, yaml, meant, problems);
  const file = await read('site.yaml');
  if (!file)
    problems.push(problem('file-missing', { file: '' }, { what: 'site.yaml', nearest: ['site.yml', 'Site.yaml', 'site.yaml.txt', 'SITE.YAML'].find((name) => take(name) !== undefined) })); // prettier-ignore
  else if (file !== 'unreadable') meant.languages = languagesIn(file.value);
  // As above.
  const stated = {} as Record<keyof StatedBySite, Stated>;
  for (const name of registryNames) {
    // Each name has its own schema, which the table keeps beside it.
    const list = await readList(`${name}.yaml`, registrySchemas[name] as z.ZodType);
    registries[name] = list.entries;
    const near = yaml[`${name}.yaml`] === undefined ? misnamed(name, take) : undefined;
    if (near) problems.push(problem('file-missing', { file: '' }, { what: `${name}.yaml`, nearest: near }));
    // What is in it is told when it has its name.
    stated[name] = near === undefined ? list.stated : undefined;
  }
  const rulebook = takeRulebook(registries);
  const sources = await readSources(take, meant, problems, (found) => {
    yaml['references.yaml'] = found;
    problems.push(...checkWords(z.record(z.string(), Reference), found, false));
  });
  stated.references = sources.stated;
  const themes = (await readWhole('themes.yaml', Themes)) ?? {};
  const { entries: terms } = await readList('terms.yaml', Term);
  const strings: SiteParts['strings'] = {};
  for (const path of stringFiles)
    strings[path.replace(/^strings\/|\.yaml$/g, '')] = (await readWhole(path, z.record(z.string(), z.unknown()))) ?? {};
  if (!file || file === 'unreadable') return undefined;
  const { value, faults, isSound } = readYaml(Site, withoutTrust(file, problems), problems);
  // No page shows how the office plans, so no page is to change with it.
  const { deadlines, ...site } = value;
  problems.push(...checkWords(Site, file, false));

  const languages = languagesOf(site, faults, file, problems);
  if (!faults.has('translations')) problems.push(...checkPolicy(site, languages, file));
  if (languages.length === 0) return undefined;
  return {
    site,
    languages,
    // As said where it begins.
    registries: registries as unknown as Registries,
    strings,
    faults,
    isSound,
    stated,
    references: sources.entries,
    themes,
    terms,
    ownWords: await readOwnWords(take, languages, problems),
    rulebook,
    ...(deadlines ? { deadlines } : {}),
    yaml,
    meant,
  };
}

/** A registry under another name: `topics.yml`. */
const misnamed = (name: string, take: (path: string) => ContentFile | undefined): string | undefined =>
  [`${name}.yml`, `${name}.yaml.txt`, `${name.charAt(0).toUpperCase()}${name.slice(1)}.yaml`].find((each) => take(each) !== undefined); // prettier-ignore

/** Takes the rules for what is handed in out of the registries. */
const takeRulebook = (registries: Record<keyof Registries, Record<string, unknown>>): Rulebook => ({
  forums: takeRules<Profiles>(registries.forums, 'submissions'),
  bodies: takeRules<Profiles>(registries.bodies, 'submissions'),
  agencies: takeRules<TextRules>(registries.agencies, 'handsIn'),
});

/** `words/<language>.txt`: one word a line. */
async function readOwnWords(
  take: (path: string) => ContentFile | undefined,
  languages: readonly Language[],
  problems: Problem[],
): Promise<SiteParts['ownWords']> {
  const words: Record<string, string[]> = {};
  for (const { code } of languages) {
    const file = take(`words/${code}.txt`);
    const text = file && (await readText(file, problems));
    words[code] = text?.split('\n').map((line) => line.trim()).filter(Boolean) ?? []; // prettier-ignore
  }
  return words;
}

/**
 * Readers of the YAML files of the site as a whole.
 * @param yaml what is read, by file name; filled
 */
function createReaders(
  take: (path: string) => ContentFile | undefined,
  yaml: Record<string, Yaml>,
  meant: Meant,
  problems: Problem[],
) {
  /** `undefined` where there is no such file, `'unreadable'` where there is one. */
  const read = async (name: string): Promise<Yaml | 'unreadable' | undefined> => {
    const file = take(name);
    if (!file) return undefined;
    const text = await readText(file, problems);
    if (text === undefined) return 'unreadable';
    const parsed = parseYaml(text, name, 0, meant);
    yaml[name] = parsed;
    addAll(problems, [...parsed.problems, ...parsed.remarks]);
    return parsed;
  };
  const readList = async <S extends z.ZodType>(name: string, schema: S) => {
    const found = await read(name);
    if (found === 'unreadable') return { entries: {}, stated: undefined };
    if (!found) return { entries: {}, stated: new Set<string>() };
    problems.push(...checkWords(z.record(Id, schema), found, false));
    return readEntries(schema, found, problems);
  };

  const readWhole = async <S extends z.ZodType>(name: string, schema: S): Promise<z.output<S> | undefined> => {
    const found = await read(name);
    return found && found !== 'unreadable' && found.problems.length === 0
      ? validate(schema, found, problems)
      : undefined;
  };
  return { read, readList, readWhole };
}

/** The languages of the site; what is wrong with a row is reported. */
function languagesOf(site: SiteParts['site'], faults: Faults, yaml: Yaml, problems: Problem[]): Language[] {
  const languages: Language[] = [];
  // Which languages there are decides what every other file means: where that cannot be read, any may be.
  const rows = faults.has('languages') ? builtIn.map(({ code }) => code) : site.languages;
  for (const [index, row] of rows.entries()) {
    const place = () => yaml.place(['languages', index]);
    const language = typeof row === 'string' ? builtInLanguage(row) : describedLanguage(row);
    const code = typeof row === 'string' ? row : row.code;
    if (!language) {
      const known = builtIn.map((entry) => entry.code);
      problems.push(
        problem('language-row-missing', place(), {
          code,
          nearest: nearest(code, known),
          known: known.join(', '),
        }),
      );
    } else if (languages.some((other) => other.code === code))
      problems.push(problem('duplicate-id', place(), { id: code, other: 'the same list' }));
    else {
      languages.push(language);
      const { drawn, command } = fontsFor(language.script);
      if (!drawn)
        problems.push(
          problem('font-missing', place(), {
            language: code,
            script: scriptNamed(language.script).name,
            command,
          }),
        );
    }
  }
  const codes = new Set(languages.map(({ code }) => code));
  // A fallback that the site does not have would lead nowhere.
  return languages.map((language) => ({ ...language, fallback: language.fallback.filter((code) => codes.has(code)) }));
}

/** Codes of languages in `site.yaml`, as far as they can be told before it is checked. */
function languagesIn(value: unknown): string[] {
  // Only looked into; the schema judges.
  const { languages } = (value ?? {}) as { languages?: unknown };
  const codes = (Array.isArray(languages) ? languages : []).map((row: unknown) =>
    // Any value may be asked for a key that it need not have.
    typeof row === 'string' ? row : (row as { code?: unknown } | null)?.code,
  );
  const known = codes.flatMap((code) =>
    typeof code === 'string' && LanguageCode.safeParse(code).success ? [code] : [],
  );
  return known.length > 0 ? known : ['en'];
}

/** The entry of a registry that is called so in some language. */
function idNamed(name: string, registries: Readonly<Record<string, Record<string, unknown>>>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s\u200c_-]+/g, ' ').trim(); // prettier-ignore
  const wanted = plain(name);
  const entries = Object.values(registries).flatMap((registry) => Object.entries(registry));
  const named = entries.flatMap(([id, entry]) => {
    // Every registry names its entries so.
    const { name, short } = entry as { name?: Record<string, string>; short?: Record<string, string> };
    return [id, ...Object.values(name ?? {}), ...Object.values(short ?? {})].map((text) => [plain(text), id] as const);
  });
  const exact = named.find(([text]) => text === wanted)?.[1];
  const near = exact ?? nearest(wanted, named.map(([text]) => text)); // prettier-ignore
  return exact ?? named.find(([text]) => text === near)?.[1];
}

/** Languages that publications should have are languages of the site. */
function checkPolicy(
  { translations = {} }: z.output<typeof Site>,
  languages: readonly Language[],
  file: Yaml,
): Problem[] {
  const known = languages.map(({ code }) => code);
  return Object.entries(translations).flatMap(([kind, codes = []]) =>
    codes.flatMap((code, index) =>
      known.includes(code)
        ? []
        : [
            problem('language-unknown', file.place(['translations', kind, index]), {
              code,
              known: known.join(', '),
              inList: true,
            }),
          ],
    ),
  );
}
