/** I/O: reads the folder of one publication: facts, front matter, attachments, deliveries. Texts are rendered later, in `texts.ts`. */
import type { z } from 'zod';
import { languageNamed } from '../languages/named.ts';
import { factsFile, kindEntry, kinds, type Facts, type Kind } from '../model/kinds/index.ts';
import type { Attachment, CslItem } from '../model/library.ts';
import { noFaults, type Stated } from '../model/faults.ts';
import { addAll, nearest, problem, type Problem } from '../model/problems.ts';
import { isDraft, withdrawalOf } from '../model/visibility.ts';
import { UNTRANSLATED, untranslatedLines } from '../model/paragraphs/marks.ts';
import { RECORD, readRecord, type RecordLine } from '../model/paragraphs/record.ts';
import { FrontMatter, type LetterFrontMatter } from '../model/schema/front-matter.ts';
import { parseDeliveries, type DeliveryRow } from './deliveries.ts';
import { plainFileName, readText, type ContentFile } from './files.ts';
import { frontMatterFault, splitFrontMatter } from './front-matter.ts';
import { readKits, type KeptKit } from './kits.ts';
import { pictureExtensions } from './pictures.ts';
import { readYaml, usablePart, type MaybeFaulty } from './usable.ts';
import { readSources, sourceFiles } from './sources/index.ts';
import { checkFront, checkWords } from './reading/texts-in-yaml.ts';
import { attach, mentionedFiles } from './attachments/attach.ts';
import { textsWithout } from './reading/schema-languages.ts';
import { parseYaml, unknownOffice, type Meant, type Yaml } from './yaml.ts';
import { required } from '../model/required.ts';

/** What a folder says of itself, for this program alone. */
const ownFiles: ReadonlySet<string> = new Set([...kinds.map(factsFile), 'deliveries.csv', ...sourceFiles]);

export interface TextFile {
  language: string;
  file: string;
  format: 'md' | 'mdx';
  front: MaybeFaulty<LetterFrontMatter>;
  body: string;
  /** Lines of the file before the body. */
  lines: number;
  /** What its paragraphs render, where that is recorded beside it. */
  record?: readonly RecordLine[];
}

export interface Folder {
  kind: Kind;
  slug: string;
  folder: string;
  facts: MaybeFaulty<Facts>;
  /** Where facts stand, for cross-references found later. */
  yaml: Yaml | undefined;
  texts: TextFile[];
  /** Whether there is a text that cannot be read at all. */
  lacksText: boolean;
  attachments: Attachment[];
  deliveries: DeliveryRow[];
  kits: KeptKit[];
  pictures: ContentFile[];
  /** CSV files of a statistics collection. */
  tables: { name: string; text: string }[];
  /** Sources of the publication, by key. */
  references: Record<string, CslItem>;
  /** Keys of all sources there, faulty ones included. */
  statedReferences: Stated;
}

/** A folder while it is read. */
interface Work {
  folder: Folder;
  entry: FolderEntry;
  /** Files that nothing has taken yet, by their path in the folder. */
  rest: Map<string, ContentFile>;
  /** Whether the publication is not to appear: then texts may be unfinished. */
  draft: boolean;
  languages: readonly string[];
  meant: Meant;
  problems: Problem[];
}

interface FolderEntry {
  kind: Kind;
  slug: string;
  path: string;
  files: ReadonlyMap<string, ContentFile>;
}

/**
 * @param entry its `path` in the content folder, and its files by their path inside it
 * @param languages codes of the site's languages
 */
export async function readFolder(
  entry: FolderEntry,
  languages: readonly string[],
  problems: Problem[],
  meant: Meant = { ...unknownOffice, languages },
): Promise<Folder> {
  const { kind, slug, path, files } = entry;
  const folder: Folder = {
    kind,
    slug,
    folder: path,
    facts: noFacts(kind),
    yaml: undefined,
    texts: [],
    lacksText: false,
    attachments: [],
    deliveries: [],
    kits: [],
    pictures: [],
    tables: [],
    references: {},
    statedReferences: new Set(),
  };
  const work: Work = { folder, entry, rest: new Map(files), draft: false, languages, meant, problems };
  await readFacts(work);
  await readTexts(work);
  await readRecords(work);
  await readDeliveries(work);
  folder.kits = await readKits(folder, work.rest, problems);
  await readReferences(work);
  // What is withdrawn shows none of its files, and they may be deleted.
  if (withdrawalOf(folder.facts.value)) return folder;
  await readTables(work);
  takeMentioned(work);
  sortRest(work);
  return folder;
}

const withoutFacts = new Map<Kind, MaybeFaulty<Facts>>();

/** What stands for the facts of a folder until they are read; made once, for it takes long. */
function noFacts(kind: Kind): MaybeFaulty<Facts> {
  const facts = withoutFacts.get(kind) ?? usablePart(kindEntry(kind).schema, undefined);
  withoutFacts.set(kind, facts);
  return facts;
}

/** `letter.yml`, `Letter.yaml`, `letter.yaml.txt` in place of `letter.yaml`; it is taken, so that it is not unexpected besides. */
function underOtherName(work: Work, name: string): string | undefined {
  const found = [...work.rest.keys()].find((each) => plainFileName(each) === plainFileName(name));
  if (found !== undefined) take(work, found);
  return found;
}

/** Hands out a file once. */
function take({ rest }: Work, name: string): ContentFile | undefined {
  const file = rest.get(name);
  rest.delete(name);
  return file;
}

async function readFacts(work: Work): Promise<void> {
  const { folder, problems, meant, languages } = work;
  const { schema, factsOptional, factsFile: name } = kindEntry(folder.kind);
  const file = take(work, name);
  if (!file) {
    if (factsOptional) folder.facts = { value: schema.parse({}), isSound: true, faults: noFaults };
    else {
      // `report.yaml` among the letters: the folder, or the name of the file, is that of another kind.
      const other = kinds.map((kind) => kindEntry(kind).factsFile).find((each) => work.rest.has(each));
      if (other !== undefined) work.rest.delete(other);
      problems.push(problem('file-missing', { file: folder.folder }, { what: name, nearest: underOtherName(work, name) ?? other })); // prettier-ignore
    }
    return;
  }
  const text = await readText(file, problems);
  if (text === undefined) return;
  const yaml = parseYaml(text, file.path, 0, meant);
  folder.yaml = yaml;
  addAll(problems, [...yaml.problems, ...yaml.remarks]);
  folder.facts = readYaml(schema, yaml, problems);
  const { value } = folder.facts;
  work.draft = isDraft(value) || withdrawalOf(value) !== undefined;
  problems.push(...unshown(schema, yaml, languages), ...checkWords(schema, yaml, work.draft));
  if ('status' in value && value.status === 'draft' && !value.draft)
    problems.push(problem('draft-status', yaml.place(['status']), { status: value.status }));
}

async function readTexts(work: Work): Promise<void> {
  const { folder, entry, rest, languages, problems } = work;
  for (const [name, file] of entry.files) {
    const [, language, format] = /^([^/.]+)\.(mdx?)$/.exec(name) ?? [];
    if (language === undefined || /^readme$/i.test(language)) continue;
    rest.delete(name);
    const twin = folder.texts.find((text) => text.language === language);
    if (!languages.includes(language)) {
      // It may be one of the site's languages under a wrong name.
      folder.lacksText = true;
      const params = { code: language, known: languages.join(', '), nearest: languageMeant(language, languages) };
      problems.push(problem('language-unknown', { file: file.path }, params));
    } else if (twin) {
      const address = `/${language}/${folder.folder}/`;
      problems.push(problem('duplicate-address', { file: file.path }, { address, other: twin.file }));
    } else {
      const text = await readTextFile(file, language, format === 'mdx' ? 'mdx' : 'md', work);
      if (text) folder.texts.push(text);
      else folder.lacksText = true;
    }
  }
}

/** Records of translations. That of a language without a text belongs to nothing. */
async function readRecords(work: Work): Promise<void> {
  const { folder, problems } = work;
  for (const text of folder.texts) {
    if (text.front.value.translation === 'original') continue;
    const file = take(work, text.language + RECORD);
    const written = file && (await readText(file, problems));
    if (!file || written === undefined) continue;
    const { lines, unreadable } = readRecord(written);
    const [line, ...more] = unreadable;
    if (line !== undefined) problems.push(problem('paragraphs-unreadable', { file: file.path, line }, { more: more.length })); // prettier-ignore
    text.record = lines;
  }
}

async function readDeliveries(work: Work): Promise<void> {
  const file = take(work, 'deliveries.csv');
  const text = file && (await readText(file, work.problems));
  if (file && text !== undefined)
    work.folder.deliveries = parseDeliveries(text, file.path, work.problems, work.languages, work.meant.idNamed);
}

async function readReferences(work: Work): Promise<void> {
  const { folder, problems, meant } = work;
  const { entries, stated } = await readSources((name) => take(work, name), meant, problems);
  folder.references = entries;
  folder.statedReferences = stated;
}

/** The CSV files that facts name as the data of a collection. */
async function readTables(work: Work): Promise<void> {
  const { folder, problems } = work;
  const { value } = folder.facts;
  if (!('resources' in value)) return;
  for (const [index, resource] of value.resources.entries()) {
    // Faulty entries leave gaps.
    const name = (resource as typeof resource | undefined)?.file;
    if (name === undefined) continue;
    const file = take(work, name);
    const text = file && (await readText(file, problems, 50 * 1024 * 1024));
    if (text !== undefined) folder.tables.push({ name, text });
    else if (!file) {
      const place = folder.yaml?.place(['resources', index, 'file']) ?? { file: folder.folder };
      const csv = [...work.rest.keys()].filter((each) => /\.csv$/i.test(each) && each !== 'deliveries.csv');
      // The one table that nobody has named is the one that is meant.
      const near = underOtherName(work, name) ?? (csv.length === 1 ? csv[0] : undefined);
      if (near !== undefined) work.rest.delete(near);
      problems.push(problem('file-missing', place, { what: name, nearest: near }));
    }
  }
}

/** Attachments, annexes and evidence: the files that facts mention. */
function takeMentioned(work: Work): void {
  const { folder, entry, problems } = work;
  for (const mention of mentionedFiles(folder.facts.value)) {
    const file = entry.files.get(mention.name);
    work.rest.delete(mention.name);
    const place = folder.yaml?.place(mention.path) ?? { file: folder.folder };
    if (file?.refused) continue;
    if (!file) {
      const near = nearest(mention.name, entry.files.keys());
      problems.push(problem('attachment-missing', place, { name: mention.name, nearest: near }));
      // With other capitals it is the same file: texts that link to it are right.
      const same = near?.toLowerCase() === mention.name.toLowerCase() ? entry.files.get(near) : undefined;
      const attachment = same && attach(same, { ...mention, name: near ?? '' }, place, []);
      if (attachment) folder.attachments.push(attachment);
    } else if (isOwnFile(file, work)) problems.push(problem('attachment-own', place, { name: mention.name }));
    else {
      const attachment = attach(file, mention, place, problems);
      if (attachment) folder.attachments.push(attachment);
    }
  }
}

/** Whether a file, by whatever name, is one that this program reads and does not offer. */
function isOwnFile(file: ContentFile, { folder, entry }: Work): boolean {
  const own = new Set([
    ...folder.texts.flatMap(({ file, language }) => [file, `${folder.folder}/${language}${RECORD}`]),
    ...[...ownFiles, ...folder.tables.map(({ name }) => name)].map((name) => `${folder.folder}/${name}`),
  ]);
  return [...entry.files.values()].some((other) => other.absolute === file.absolute && own.has(other.path));
}

/** Of what nobody has taken, pictures belong to the texts; all else is not expected there. */
function sortRest({ folder, rest, languages, problems }: Work): void {
  const { isSound } = folder.facts;
  const expected = [factsFile(folder.kind), 'deliveries.csv', ...sourceFiles, ...languages.map((code) => `${code}.md`)]; // prettier-ignore
  for (const [name, file] of rest) {
    if (pictureExtensions.test(name)) folder.pictures.push(file);
    // Where a text links or shows it, that is reported in the line of the text.
    else if (folder.texts.some(({ body }) => names(body, name))) continue;
    // Faulty facts may well name the file.
    else if (isSound && !file.refused && !/^readme(?:\.[a-z-]+)?\.(?:md|txt)$/i.test(name)) {
      // `fa/index.md`: a folder for each language, as other programs have it.
      const [, inFolder] = /^([a-z-]+)\/[^/]+\.mdx?$/.exec(name) ?? [];
      const meant = expected.find((each) => plainFileName(each) === plainFileName(name) || each === `${inFolder ?? ''}.md`) ?? nearest(name, expected); // prettier-ignore
      // It is a text under a wrong name, as it seems: what lacks that text need not be told as well.
      if (folder.texts.length > 0 && languages.some((code) => meant === `${code}.md`)) folder.lacksText = true;
      problems.push(problem('file-unexpected', { file: file.path }, name.endsWith(RECORD) ? { nearest: undefined, record: true } : { nearest: meant })); // prettier-ignore
    }
  }
}

/** Whether a text names a file as a link, a picture or an import. */
const names = (body: string, name: string) =>
  [name, encodeURI(name)].some((each) =>
    [`](${each}`, `](<${each}`, `](./${each}`, `src=${each}`, `src="${each}`, `'./${each}'`, `"./${each}"`].some(
      (form) => body.includes(form),
    ),
  );

async function readTextFile(
  file: ContentFile,
  language: string,
  format: 'md' | 'mdx',
  { folder, problems, meant, draft }: Work,
): Promise<TextFile | undefined> {
  const { textOptional, frontMatter = FrontMatter } = kindEntry(folder.kind);
  const text = await readText(file, problems);
  if (text === undefined) return undefined;
  const { yaml: head, body, lines } = splitFrontMatter(text);
  if (head === undefined) {
    const { line, reason, hint } = frontMatterFault(text);
    problems.push(problem('front-matter-missing', { file: file.path, line }, { reason, hint }));
    return undefined;
  }
  const yaml = parseYaml(head, file.path, 1, meant);
  addAll(problems, [...yaml.problems, ...yaml.remarks]);
  const front = readYaml<z.ZodType<LetterFrontMatter>>(frontMatter, yaml, problems);
  problems.push(...checkFront(front.value, yaml, language, draft));
  if (!draft && !textOptional && body.replace(/<!--[^]*?-->/g, '').trim() === '')
    problems.push(problem('text-empty', { file: file.path, line: lines }, { language }));
  const { count, first } = untranslatedLines(body, format);
  if (count > 0 && !draft) problems.push(problem('untranslated', { file: file.path, line: lines + first }, { count, mark: UNTRANSLATED[format] })); // prettier-ignore
  return { language, file: file.path, format, front, body, lines };
}

/** `farsi.md`, `EN.md`, `fa (1).md`: the language of the site that is meant. */
function languageMeant(name: string, languages: readonly string[]): string | undefined {
  const named = languageNamed(name) ?? languageNamed(/^[\p{L}]+/u.exec(name)?.[0] ?? '');
  return named !== undefined && languages.includes(named) ? named : undefined;
}

/** Texts of the facts in other languages than those of the site. */
const unshown = (schema: z.ZodType, yaml: Yaml, languages: readonly string[]): Problem[] =>
  textsWithout(schema, yaml.value, languages).map(({ path, has }) =>
    problem('text-unshown', yaml.place([...path, required(has[0], 'language')], true), {
      key: path.filter((part) => typeof part === 'string').join('.'),
      has: has.join(', '),
      languages: languages.join(', '),
    }),
  );
