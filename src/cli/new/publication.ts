/** I/O: creates the folder of a publication with all its files, each field explained by the schema's own sentence. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { submissionStatus } from '../../checks/submissions.ts';
import { loadLibrary } from '../../load/library.ts';
import type { Settings } from '../../load/settings.ts';
import { factsFile, isKind, kindEntry, kindFolder, kinds, type Kind } from '../../model/kinds/index.ts';
import { folderNameFault } from '../../model/folder-name.ts';
import { nearest } from '../../model/problems.ts';
import { Id } from '../../model/schema/common.ts';
import { meantArea } from '../../figures/written-areas.ts';
import { collectionFrom } from './material/collection.ts';
import { readDocument } from './material/document.ts';
import { readTableOf } from './material/read.ts';
import { readShape } from './material/shape.ts';
import { own } from '../../model/own.ts';
import type { TextRules } from '../../model/schema/submission.ts';
import { rulesInWords } from '../../submissions/index.ts';
import { commandWords, type CommandWords } from '../words/index.ts';
import { beginnings, rulesFor, type Beginning } from './submission.ts';

interface MaterialGiven {
  /** A table or a Word file to begin with. */
  from?: string | undefined;
  /** Language of the Word file. */
  language?: string | undefined;
  area?: string | undefined;
  value?: string | undefined;
}

/** @param words kind and slug @returns exit code */
export async function scaffold(
  settings: Settings,
  words: readonly string[],
  today: string,
  given: MaterialGiven = {},
  say = commandWords('en').new,
): Promise<number> {
  const complain = (text: string) => {
    process.stderr.write(`${text}\n`);
    return 2;
  };
  if (words[0] === 'submission') return scaffoldSubmission(settings, words.slice(1), today, say, complain);
  const [kind, slug, ...more] = words;
  if (kind === undefined || slug === undefined || more.length > 0) return complain(say.usage());
  if (!isKind(kind)) {
    const near = nearest(kind, kinds);
    return complain(say.noKind({ kind, near, kinds: kinds.join(', ') }));
  }
  const identifier = kindEntry(kind).start(slug, today, 'en')['id'];
  const fault = folderNameFault(slug, kind);
  if (fault !== undefined || !Id.safeParse(identifier).success)
    return complain(say.badName({ name: slug, reason: fault }));
  const folder = join(settings.content, kindFolder(kind), slug);
  if (existsSync(folder)) return complain(say.exists({ folder: relative(process.cwd(), folder) }));
  const { loaded } = await loadLibrary(settings);
  if (!loaded) return complain(say.noSite());
  const codes = loaded.library.languages.map(({ code }) => code);

  const beginning = given.from === undefined ? { kind, slug, values: {} } : await beginWith(given, { kind, slug, codes, today }); // prettier-ignore
  if ('refusal' in beginning) {
    const { refusal, notes = [] } = beginning;
    return complain([refusal, ...notes].map((text) => say.takenOver({ text })).join('\n'));
  }
  await create(settings, beginning, codes, today, say);
  for (const note of beginning.notes ?? []) process.stdout.write(`- ${say.takenOver({ text: note })}\n`);
  process.stdout.write(`${say.advice()}\n`);
  return 0;
}

interface Wanted {
  kind: Kind;
  slug: string;
  codes: readonly string[];
  today: string;
}

/** What is taken from the file that was given. */
async function beginWith(
  { from = '', language, area, value }: MaterialGiven,
  { kind, slug, codes, today }: Wanted,
): Promise<Beginning | { refusal: string; notes?: readonly string[] }> {
  const file = resolve(process.cwd(), from);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return { refusal: `--from: there is no file ${from}.` };
  if (found.isDirectory()) return { refusal: `--from: ${from} is a folder. Name the file.` };
  const [main = ''] = codes;
  if (kind === 'statistics') {
    const table = await readTableOf(file);
    if ('refusal' in table) return table;
    if (area !== undefined && meantArea(area) === undefined) return { refusal: `--area ${area} is no country or area. Write its code, such as IRN.` }; // prettier-ignore
    const material = readShape(table, { value, area: area === undefined ? undefined : meantArea(area) });
    if ('refusal' in material) return material;
    if (material.rows.length === 0) return { refusal: `${from} holds no row that could be taken over.`, notes: material.notes }; // prettier-ignore
    const beginning = collectionFrom(material, slug, main, basename(file), today);
    return { ...beginning, notes: [`${material.rows.length} values taken over from ${basename(file)}.`, ...material.notes] }; // prettier-ignore
  }
  const document = await readDocument(file);
  if ('refusal' in document) return document;
  const code = language ?? languageOf(document.text, codes);
  if (!codes.includes(code)) return { refusal: `The text is in ${code}, which is no language of the site (${codes.join(', ')}). Say which with --language, or add it in site.yaml.` }; // prettier-ignore
  return {
    kind,
    slug,
    values: {},
    text: { code, title: document.title ?? '…', body: document.text },
    files: document.pictures,
    notes: [`The text stands in ${code}.md; the title is ${JSON.stringify(document.title ?? '…')}.`, ...document.notes],
  };
}

/** The language of the site whose script the text is in, told by letters that only one of two has; the main one otherwise. */
function languageOf(text: string, codes: readonly string[]): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const arabic = count(/\p{Script=Arabic}/gu);
  const scripts: [string, number][] = [
    ['fa', count(/[پچژگیک]/gu) > count(/[ةيىكأإ]/gu) ? arabic : 0],
    ['ar', count(/[پچژگیک]/gu) > count(/[ةيىكأإ]/gu) ? 0 : arabic],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
    ['zh', count(/\p{Script=Han}/gu) * 3],
  ];
  const latin = count(/\p{Script=Latin}/gu);
  const [best = ['', 0] as const] = scripts.sort(([, a], [, b]) => b - a);
  if (best[1] > latin) return best[0];
  return codes.find((code) => !['fa', 'ar', 'ru', 'zh'].includes(code)) ?? codes[0] ?? 'en';
}

/** Writes the files of one publication and says which. Files that exist are never overwritten. */
async function create(
  settings: Settings,
  { kind, slug, values, csv, text: given, rules = [], files: added = {} }: Beginning,
  codes: readonly string[],
  today: string,
  say: CommandWords['new'],
): Promise<void> {
  const folder = join(settings.content, kindFolder(kind), slug);
  await mkdir(folder, { recursive: true });
  const [main = ''] = codes;
  const files: Record<string, string | Buffer> = {
    [factsFile(kind)]: facts(kind, slug, today, main, values, (sentence) => say.takenOver({ text: sentence })),
    ...Object.fromEntries(
      given === undefined
        ? wantedOf(codes, rules).map((code, index) => [`${code}.md`, text(index === 0, '…', ruledText(rules, code))])
        : [[`${given.code}.md`, text(true, given.title) + given.body + '\n']],
    ),
    ...added,
    ...kindEntry(kind).startFiles?.(slug),
    ...(csv === undefined ? {} : { [`${slug}.csv`]: csv }),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content, { flag: 'wx' });
  const list = Object.keys(files).map((name) => `  ${name}\n`);
  process.stdout.write(`${say.created({ folder: relative(process.cwd(), folder) })}\n${list.join('')}`);
}

/** Languages in which a text may be written, in the order of the site. */
function wantedOf(codes: readonly string[], rules: readonly TextRules[]): readonly string[] {
  const wanted = codes.filter((code) => rules.every(({ languages }) => languages?.includes(code) ?? true));
  return wanted.length > 0 ? wanted : codes;
}

/** What the rules say, for the front matter, and the headings that they want. */
const ruledText = (rules: readonly TextRules[], code: string): { about: string; body: string } => ({
  about: rules
    .flatMap(rulesInWords)
    .map((line) => `# ${line}\n`)
    .join(''),
  body: rules
    .flatMap(({ sections }) => sections.flatMap((section) => own(section, code) ?? []))
    .map((heading) => `## ${heading}\n\n`)
    .join(''),
});

/** Everything that an agency still has to hand in for a theme. */
async function scaffoldSubmission(
  settings: Settings,
  [theme, agency, ...more]: readonly string[],
  today: string,
  say: CommandWords['new'],
  complain: (text: string) => number,
): Promise<number> {
  if (theme === undefined || agency === undefined || more.length > 0) return complain(say.submissionUsage());
  const { loaded } = await loadLibrary(settings);
  if (!loaded) return complain(say.noSite());
  const { library, themes, figures, rulebook } = loaded;
  const known = Object.keys(themes);
  if (!themes[theme]) return complain(say.noTheme({ name: theme, near: nearest(theme, known), known: known.join(', ') })); // prettier-ignore
  const expected = [...new Set(themes[theme].expects.map((each) => each.agency))];
  if (!expected.includes(agency))
    return complain(say.noAgency({ name: agency, theme, near: nearest(agency, expected), known: expected.join(', ') }));
  const owed = submissionStatus(library, { [theme]: themes[theme] }, figures, today).filter(
    (submission) => submission.agency === agency,
  );
  const codes = library.languages.map(({ code }) => code);
  let created = 0;
  for (const beginning of beginnings(
    owed,
    agency,
    library.main.code,
    rulesFor(themes[theme], agency, own(rulebook.agencies, agency)),
  )) {
    const folder = join(settings.content, kindFolder(beginning.kind), beginning.slug);
    if (existsSync(folder)) process.stdout.write(`${say.kept({ folder: relative(process.cwd(), folder) })}\n`);
    else {
      created++;
      await create(settings, beginning, codes, today, say);
    }
  }
  process.stdout.write(`${created === 0 ? say.nothingLeft() : say.advice()}\n`);
  return 0;
}

/**
 * Facts with the required fields filled in and every other field as a comment with its explanation.
 * @param inWords gives a sentence of the schema in the language of the person
 */
function facts(
  kind: Kind,
  slug: string,
  today: string,
  main: string,
  own: Readonly<Record<string, string>>,
  inWords: (sentence: string) => string,
): string {
  // prettier-ignore
  const entry = kindEntry(kind);
  const values: Record<string, string> = { ...entry.start(slug, today, main), ...own, draft: 'true' };
  const lines = Object.entries<z.ZodType>(entry.schema.shape).flatMap(([key, field]) => {
    const about = describe(field);
    const value = values[key];
    return [
      ...(about ? [`# ${inWords(about)}`] : []),
      value === undefined ? `# ${key}:` : `${key}:${value.startsWith('\n') ? '' : ' '}${value}`,
      '',
    ];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

function describe(field: z.ZodType): string {
  // zod has the type within `optional` and `default` under this name, without saying so in the type of all schemas.
  const inner = (field.def as unknown as { innerType?: z.ZodType }).innerType;
  return field.description ?? (inner ? describe(inner) : '');
}

const text = (original: boolean, title = '…', { about, body } = { about: '', body: '' }) =>
  `---\n${about}title: ${JSON.stringify(title)}\nsummary: "…"\ntranslation: ${original ? 'original' : 'courtesy'}\n---\n\n${body}`;
