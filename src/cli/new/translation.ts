/** I/O: begins the translation of a publication, or takes up in an older one what is new in the original. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { allDirectives } from '../../directives/index.ts';
import { splitFrontMatter } from '../../load/front-matter.ts';
import { loadLibrary, type Loading } from '../../load/library.ts';
import type { Settings } from '../../load/settings.ts';
import { blockPlaces } from '../../markdown/index.ts';
import type { Publication, Version } from '../../model/library.ts';
import type { Bodies } from '../../model/output.ts';
import { UNTRANSLATED } from '../../model/paragraphs/marks.ts';
import { partsOf } from '../../model/paragraphs/parts.ts';
import { lineOf, RECORD, writeRecord } from '../../model/paragraphs/record.ts';
import { nearest } from '../../model/problems.ts';
import { fixParagraphs } from '../fix/paragraphs.ts';
import type { CommandWords } from '../words/index.ts';

/** @param words folder, its last part or the id of the publication, and the language @returns exit code */
export async function newTranslation(
  settings: Settings,
  [name, language, ...more]: readonly string[],
  say: CommandWords,
): Promise<number> {
  const complain = (text: string) => {
    process.stderr.write(`${text}\n`);
    return 2;
  };
  if (name === undefined || language === undefined || more.length > 0) return complain(say.new.translationUsage());
  const loading = await loadLibrary(settings);
  const { checking } = loading;
  if (!checking) return complain(say.new.noSite());
  const codes = checking.library.languages.map(({ code }) => code);
  if (!codes.includes(language)) return complain(say.new.noLanguage({ language, known: codes.join(', ') }));
  const wanted = name.replace(/^content\//, '').replace(/\/$/, '');
  // What `new -- letter` has just made is a draft.
  const named = [...checking.publications.map(({ publication }) => publication), ...checking.hidden];
  const found = named.find(({ id, folder, slug }) => [id, folder, slug].some((each) => each === wanted));
  if (!found)
    return complain(
      say.new.noPublication({
        name,
        near: nearest(
          wanted,
          named.map(({ folder }) => folder),
        ),
      }),
    );
  const main = found.versions[found.original];
  if (!main) return complain(say.new.noPublication({ name, near: undefined }));
  if (language === found.original) return complain(say.new.isOriginal({ file: main.file }));
  const existing = found.versions[language];
  const isBegun = existing !== undefined && !isEmpty(join(settings.content, existing.file));
  const messages = isBegun
    ? await takeUp(existing, loading, settings, found.id, say)
    : await begin(found, main, language, settings, checking.bodies, say);
  process.stdout.write(`${messages.join('\n')}\n`);
  return 0;
}

/** Whether a file holds no more than its front matter, as `new -- letter` makes it. */
const isEmpty = (file: string) =>
  splitFrontMatter(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n')).body.trim() === '';

async function takeUp(
  { language, file }: Version,
  loading: Loading,
  { content }: Settings,
  id: string,
  say: CommandWords,
): Promise<string[]> {
  const messages = await fixParagraphs(loading, content, say.fix, { id, language });
  return messages.length > 0 ? messages : [say.new.nothingNew({ file })];
}

/** The text of the original, each block under a line that says that it is to be translated, and its record. */
async function begin(
  { folder, facts }: Publication,
  main: Version,
  language: string,
  { content }: Settings,
  bodies: Bodies,
  say: CommandWords,
): Promise<string[]> {
  const source = readFileSync(join(content, main.file), 'utf8').replace(/\r\n?/g, '\n');
  const { body } = splitFrontMatter(source);
  const lines = body.split('\n');
  const mark = UNTRANSLATED[main.format];
  for (const { start } of blockPlaces(body, main.format, allDirectives()).reverse()) {
    // A line before a block of a list or quotation would end it; the parser gives the outermost.
    const indent = /^\s*/.exec(lines[start - 1] ?? '')?.[0] ?? '';
    lines.splice(start - 1, 0, `${indent}${mark}`, ...(main.format === 'mdx' ? [''] : []));
  }
  const words = { title: main.hasSubject ? (main.formal ?? '') : main.title, subject: main.hasSubject ? main.title : '', demand: main.demand ?? '', summary: main.summary, short: main.short ?? '' }; // prettier-ignore
  const front = Object.entries(words).flatMap(([key, text]) => (text === '' ? [] : [`# ${main.language}: ${text.replace(/\s+/g, ' ')}`, `${key}: "…"`])); // prettier-ignore
  const renders = facts.version > 1 ? [stringify({ renders: facts.version }).trimEnd()] : [];
  const file = `${folder}/${language}.${main.format}`;
  writeFileSync(
    join(content, file),
    `${['---', ...front, 'translation: courtesy', ...renders, '---', '', ...lines].join('\n').trimEnd()}\n`,
    // Over an empty one that lies there already.
    { flag: existsSync(join(content, file)) && isEmpty(join(content, file)) ? 'w' : 'wx' },
  );
  const record = `${folder}/${language}${RECORD}`;
  const parts = partsOf(await bodies.tree(main));
  if (!existsSync(join(content, record)))
    writeFileSync(
      join(content, record),
      writeRecord(
        parts.map((part) => lineOf(part, part)),
        basename(main.file),
      ),
    );
  return [say.new.translationBegun({ file, record: basename(record), mark })];
}
