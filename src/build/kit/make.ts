/** What is handed in to a forum: text, facts, letter and checklist, made of the same finished text as every other output. */
import { coveringLetter } from '../../documents/submission/letter.ts';
import { prepareText, type SubmissionContent } from '../../documents/submission/content.ts';
import { picturesIn, submissionPlain } from '../../documents/submission/plain.ts';
import { writeSubmission } from '../../documents/word/submission.ts';
import { builtInInterface } from '../../languages/interface.ts';
import { localized, type Version } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { placeOf } from '../../model/rulebook.ts';
import type { MessageLanguage } from '../../model/rules/translated/index.ts';
import type { SubmissionProfile } from '../../model/schema/submission.ts';
import type { Text } from '../../model/text/blocks.ts';
import { sha256, type Store } from '../../store/index.ts';
import {
  breaches,
  checklist,
  checklistPage,
  countWords,
  dueDay,
  coverText,
  factsOf,
  handedText,
  itemOf,
  KitManifest,
  kitWords,
  lengthOf,
  MANIFEST,
  manifestText,
  measured,
  nameOf,
  placeName,
  readTextOf,
  senderOf,
  textFingerprint,
  type Bound,
  type FactSources,
  type KitFact,
  type Length,
} from '../../submissions/index.ts';
import { composeSubmission, createSubmissionPrinter, type SubmissionSources } from '../submission.ts';

/** An entry whose rules and text are there. */
export type ReadyBound = Bound & { profile: SubmissionProfile; version: Version };

/** By name, in the order of names. */
export type KitFiles = Readonly<Record<string, string | Uint8Array>>;

const WORD = 'covering-letter.docx';

/**
 * @param language of the editor, for the checklist
 * @returns the files and how many steps are left to a person, or why the PDF could not be made
 */
export async function makeKit(
  sources: SubmissionSources,
  store: Store,
  bound: ReadyBound,
  language: MessageLanguage,
): Promise<{ files: KitFiles; toDo: number } | { reason: string }> {
  const { publication, entry, profile, version } = bound;
  const words = sources.words(version.language);
  const text = await readTextOf(sources, version);
  const content = await composeSubmission(sources, store, publication, version, profile);
  const texts = await textFiles(content, text, bound, store);
  if ('reason' in texts) return texts;
  const handed = handedText(version.title, text);
  const about: FactSources = {
    site: sources.library,
    words,
    publication,
    version,
    entry,
    profile,
    count: [handed.title, ...handed.body, ...handed.notes].reduce((sum, part) => sum + countWords(part), 0),
  };
  const names = Object.keys(texts.files);
  const cover = factsOf(about, profile.cover);
  const named: readonly KitFact[] = ['title', 'profile', 'forum', 'session', 'item', 'language', 'contact'];
  const letter = coveringLetter(content, {
    words,
    sender: senderOf(about),
    to: placeName(about),
    // What a letter does not have, it does not name.
    facts: factsOf(about, named).filter(({ value }) => value !== undefined),
    files: names,
  });
  const due = dueDay(sources.library, profile, entry);
  const list = checklistOf(sources, bound, {
    due,
    language,
    text,
    lengths: lengthsOf(profile, handed, texts.pages),
    files: names,
    missing: cover.filter(({ value }) => value === undefined).map(({ label }) => label),
  });
  const made = {
    ...texts.files,
    ...(cover.length > 0 ? { 'cover.txt': coverText(cover, words) } : {}),
    [WORD]: writeSubmission(letter),
    'checklist.html': list.html,
  };
  const files = Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    toDo: list.toDo,
    files: { ...files, [MANIFEST]: manifestText(manifestOf(bound, sources, due, files)) },
  };
}

/** The text in every format that the rules name; where they name none, for Word and as PDF. */
async function textFiles(
  content: SubmissionContent,
  text: Text,
  { publication, profile, version }: ReadyBound,
  store: Store,
): Promise<{ files: Record<string, string | Uint8Array>; pages?: number } | { reason: string }> {
  const formats = new Set<string>(profile.formats ?? ['docx', 'pdf']);
  const name = `${publication.id}-${version.language}`;
  const files: Record<string, string | Uint8Array> = {};
  let pages: number | undefined;
  if (formats.has('docx')) files[`${name}.docx`] = writeSubmission(content);
  if (formats.has('pdf') || profile.limits.some(({ unit }) => unit === 'pages')) {
    const printed = await createSubmissionPrinter(store)(content);
    if ('reason' in printed) return printed;
    if (formats.has('pdf')) files[`${name}.pdf`] = printed.pdf;
    ({ pages } = printed);
  }
  if (formats.has('txt') || formats.has('form'))
    files[`${name}.txt`] = submissionPlain(content.title, prepareText(text, profile), content.language);
  return { files, ...(pages === undefined ? {} : { pages }) };
}

const lengthsOf = (
  { limits }: SubmissionProfile,
  handed: ReturnType<typeof handedText>,
  pages: number | undefined,
): Length[] =>
  limits.flatMap((limit) => {
    const length = lengthOf(handed, limit) ?? (pages === undefined ? undefined : measured(limit, pages));
    return length ? [length] : [];
  });

function checklistOf(
  sources: SubmissionSources,
  { publication, entry, profile, version, isHandedIn }: ReadyBound,
  {
    language,
    text,
    ...rest
  }: {
    language: MessageLanguage;
    text: Text;
    lengths: readonly Length[];
    files: readonly string[];
    missing: string[];
    due: string | undefined;
  },
): { html: string; toDo: number } {
  const words = kitWords[language];
  const say = builtInInterface(language);
  const inTheirs = sources.words(version.language);
  const { specimen, draft } = publication.facts;
  const annexes = publication.attachments.filter(({ role }) => role === 'annex').map(({ file }) => file);
  const rows = checklist({
    ...rest,
    editor: language,
    words,
    say,
    profile,
    kind: publication.kind,
    entry,
    breaches: breaches(profile, publication, entry, { language: entry.language, version, text }).filter(
      ({ type }) => type !== 'length',
    ),
    item: itemOf({ words: inTheirs, publication, entry }),
    pictures: picturesIn(text),
    annexes,
    nameOf: (id) => bodyName(sources.library, id, say.language.code),
    standing: { specimen: specimen || sources.library.site.specimen, draft, handedIn: isHandedIn },
  });
  return {
    html: checklistPage({
      words,
      say,
      title: version.title,
      place: placeName({ site: sources.library, words: say, entry }),
      to: nameOf(entry),
      rows,
      profile,
    }),
    toDo: rows.filter(({ state }) => state === 'see').length,
  };
}

/** In the language of the editor; the id where the body is not listed. */
function bodyName(library: SubmissionSources['library'], id: string, language: string): string {
  const body = own(library.registries.bodies, id);
  return body ? (own(body.name, language) ?? localized(library, body.name, library.main.code).text) : id;
}

function manifestOf(
  { publication, entry, version }: ReadyBound,
  { library, written }: Pick<SubmissionSources, 'library' | 'written'>,
  due: string | undefined,
  files: KitFiles,
): KitManifest {
  const { registry, id } = placeOf(entry);
  return KitManifest.parse({
    kit: 1,
    publication: publication.id,
    version: publication.facts.version,
    language: version.language,
    ...(registry === 'forums' ? { forum: id } : { body: id }),
    ...(entry.session === undefined ? {} : { session: entry.session }),
    profile: entry.profile,
    text: textFingerprint(version.title, written(version.file)),
    ...(publication.modified === '' ? {} : { day: publication.modified }),
    ...(due === undefined ? {} : { due }),
    ...(publication.facts.specimen || library.site.specimen ? { specimen: true } : {}),
    ...(publication.facts.draft ? { draft: true } : {}),
    files: Object.entries(files).map(([name, bytes]) => ({
      name,
      bytes: Buffer.byteLength(bytes),
      sha256: sha256(bytes),
    })),
  });
}
