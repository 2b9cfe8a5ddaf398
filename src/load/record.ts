/** I/O: one folder becomes one record: the publication, its problems and what it took from elsewhere. Records are kept between runs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import { renderText, renderTrusted, type PageOptions } from '../markdown/index.ts';
import type { Context } from '../markdown/types.ts';
import type { Addresses } from '../model/addresses.ts';
import { kindEntry, type Facts, type Kind } from '../model/kinds/index.ts';
import { fingerprint } from '../model/corrections.ts';
import type { Checked, Stated } from '../model/faults.ts';
import type { IsoDate, PublicationId } from '../model/schema/common.ts';
import { digest, type Digest } from '../model/digest.ts';
import {
  listedOf,
  type CslItem,
  type Picture,
  type Publication,
  type TextFacts,
  type Version,
} from '../model/library.ts';
import { partsOf } from '../model/paragraphs/parts.ts';
import { problem, type Problem } from '../model/problems.ts';
import { sha256 } from '../store/index.ts';
import { withdrawalOf } from '../model/visibility.ts';
import type { OpenDirective } from '../model/text/directive.ts';
import type { Tree } from '../model/text/tree.ts';
import type { FinishedText } from './bodies.ts';
import type { DeliveryRow } from './deliveries.ts';
import type { Folder, TextFile } from './folder.ts';
import type { KeptKit } from './kits.ts';
import type { PictureReader } from './pictures.ts';
import type { MaybeFaulty } from './usable.ts';
import { contextOf, pictureName, type TextSurroundings } from './texts.ts';

export interface FolderRecord {
  /** Digest of the folder's files, the site's settings and the code. */
  signature: string;
  /** Digest of figures and references where texts use them, else `''`. */
  dependencies: string;
  publication?: Publication;
  /** Where files of the folder have faults: all that can be read of it. Such a record is not kept. */
  faulty?: Checked;
  /** Prepared pictures by their name in the folder. */
  pictures: Record<string, Picture>;
  /** Those of them that its texts show; no other goes into the site. */
  shown: string[];
  /** Sources of the publication itself, by key. */
  references: Record<string, CslItem>;
  internal: DeliveryRow[];
  /** What was handed in and kept, with its manifest. */
  kits: KeptKit[];
  problems: Problem[];
  /** Whether code was run for it, which may give something else each time. Such a record is not kept. */
  computed?: boolean;
  /** Texts with components of Astro, by their files. */
  drawn?: Record<string, DrawnText>;
}

/** A finished text whose page Astro draws (`trusted.ts`). */
export interface DrawnText {
  tree: Tree;
  options: PageOptions;
}

/** Sources of a publication itself, and the keys of all that its file states. */
export interface OwnSources {
  references: Readonly<Record<string, CslItem>>;
  statedReferences: Stated;
}

export interface RecordSurroundings {
  languages: readonly Language[];
  words(language: string): Interface;
  addresses: Addresses;
  pictures: PictureReader;
  /** Directives for one text: those that number what they draw begin anew. */
  directives(own: OwnSources): Readonly<Record<string, OpenDirective>>;
  /** What stands under the labels of the numbered blocks of one text. */
  about(language: Language, own: OwnSources, facts: MaybeFaulty<Facts>): TextSurroundings['about'];
  /** Digest of all figures and references, and of the registries that texts name; part of a text's key where the text uses any. */
  dependencies: string;
  /** Digest of what else goes into every text: code, base path, interface strings, languages. */
  common: string;
  /** Keeps a finished text, by the `digest` of its version. */
  keep(digest: Digest, text: FinishedText): void;
  /** The content folder, absolute. */
  content: string;
  /** MDX files that may hold code. */
  trusted: readonly string[];
}

/** What the texts of a publication need, in one language. */
function textSurroundings(
  {
    id,
    folder,
    kind,
    pictures,
    sources,
    facts,
  }: Pick<FolderRecord, 'pictures'> & {
    id: string;
    folder: string;
    kind: Kind;
    sources: OwnSources;
    facts: MaybeFaulty<Facts>;
  },
  language: Language,
  {
    languages,
    words,
    addresses,
    directives,
    about,
  }: Pick<RecordSurroundings, 'languages' | 'words' | 'addresses' | 'directives' | 'about'>,
): TextSurroundings {
  return {
    id,
    folder,
    numbered: kindEntry(kind).numbered,
    language,
    words: words(language.code),
    languages: new Set(languages.map(({ code }) => code)),
    addresses,
    pictures,
    directives: directives(sources),
    about: about(language, sources, facts),
  };
}

const refused: Picture = { width: 1, height: 1, sources: [{ address: '', width: 1, type: '' }] };

/** Languages whose texts are there and sound, and which of them is the original. */
interface Standing {
  sound: ReadonlySet<string>;
  hasAllTexts: boolean;
  /** The language marked original. */
  marked: string | undefined;
  /** The same, else the first language of the site that there is. */
  original: string | undefined;
}

function standingOf({ texts, lacksText }: Folder, { languages }: RecordSurroundings): Standing {
  const sound = new Set(texts.filter(({ front }) => front.isSound).map(({ language }) => language));
  const first = languages.find(({ code }) => texts.some((text) => text.language === code))?.code;
  const marked = texts.find(({ front }) => front.value.translation === 'original')?.language;
  return { sound, hasAllTexts: !lacksText && sound.size === texts.length, marked, original: marked ?? first };
}

/** One folder → its record: texts are rendered, pictures prepared, and what is wrong is told. */
export async function recordOf(
  given: Folder,
  signature: string,
  around: RecordSurroundings,
  problems: Problem[],
): Promise<FolderRecord> {
  const { value: facts, faults } = given.facts;
  const isWithdrawn = withdrawalOf(facts) !== undefined;
  // Of what is withdrawn nothing is rendered: what was never made cannot be shown.
  const folder = isWithdrawn ? { ...given, texts: [], lacksText: false } : given;
  const standing = standingOf(folder, around);
  const { sound, hasAllTexts, marked, original } = standing;
  const pictures = await preparePictures(folder, around, problems);
  const shown = new Set<string>();
  const drawn: Record<string, DrawnText> = {};
  const versions = await renderVersions(folder, standing, { pictures, shown, drawn }, around, problems);
  // A text that names it with other capitals shows it as soon as that is mended.
  const isMeant = (name: string) =>
    problems.some(({ rule, params }) => rule === 'image-missing' && (params as { nearest?: string }).nearest === name); // the parameters of that rule
  // A text that cannot be read may show any.
  for (const name of Object.keys(pictures))
    if (!shown.has(name) && hasAllTexts && pictures[name] !== refused && !isMeant(name))
      problems.push(problem('image-unused', { file: `${folder.folder}/${name}` }, {}));
  if (folder.texts.length === 0 && !folder.lacksText && !isWithdrawn)
    problems.push(problem('versions-missing', { file: folder.folder }, {}));
  const internal = folder.deliveries.filter(({ visibility }) => visibility === 'internal');
  const usesOthers = Object.values(versions).some(({ text }) => takesFromElsewhere(text));
  // Where a text is faulty, a missing original may be just that one.
  const soundMark = marked !== undefined && sound.has(marked) ? marked : undefined;
  const main = isWithdrawn ? '' : hasAllTexts ? original : soundMark;
  const soundVersions = Object.fromEntries(Object.entries(versions).filter(([language]) => sound.has(language)));
  return {
    signature,
    ...(folder.texts.some((text) => isTrusted(text, around)) ? { computed: true, drawn } : {}),
    dependencies: usesOthers ? around.dependencies : '',
    ...(folder.facts.isSound && main !== undefined ? { publication: publicationOf(folder, soundVersions, main) } : {}),
    ...(folder.facts.isSound && hasAllTexts
      ? {}
      : {
          faulty: {
            publication: publicationOf(folder, versions, original ?? ''),
            faults,
            fronts: Object.fromEntries(folder.texts.map(({ language, front }) => [language, front.faults])),
            lacksText: folder.lacksText,
            internal,
          },
        }),
    pictures,
    shown: [...shown].sort(),
    references: folder.references,
    internal,
    kits: folder.kits,
    problems,
  };
}

// A folder without a usable id is a problem already; until it is mended, its name stands for it.
const idOf = ({ facts, slug }: Folder): PublicationId => (facts.value.id ?? slug) as PublicationId;

/** Prepared pictures by their name in the folder. */
async function preparePictures(
  { folder, pictures: files }: Folder,
  { pictures: prepare }: RecordSurroundings,
  problems: Problem[],
): Promise<Record<string, Picture>> {
  const pictures: Record<string, Picture> = {};
  // A picture that was refused exists all the same: that it cannot be used is reported once, at the file.
  for (const file of files) pictures[file.path.slice(folder.length + 1)] = (await prepare(file, problems)) ?? refused;
  return pictures;
}

interface Rendered {
  /** Whether all of it could be read: else words may be missing that are written. */
  isSound: boolean;
  digest: Digest;
  tree: Tree;
  facts: TextFacts;
}

/** @param shown takes the names of the pictures that texts show @param drawn takes the texts that Astro draws */
async function renderVersions(
  folder: Folder,
  { original }: Standing,
  {
    pictures,
    shown,
    drawn,
  }: { pictures: Record<string, Picture>; shown: Set<string>; drawn: Record<string, DrawnText> },
  around: RecordSurroundings,
  problems: Problem[],
): Promise<Record<string, Version>> {
  const { value: facts } = folder.facts;
  const authentic = facts.authentic ?? (original ? [original] : []);
  const versions: Record<string, Version> = {};
  const rendered = new Map<TextFile, Promise<Rendered>>();
  const main = folder.texts.find(({ language }) => language === original);
  const render = (text: TextFile, language: Language): Promise<Rendered> => {
    const known = rendered.get(text);
    if (known) return known;
    const { folder: path, kind } = folder;
    const sources = { id: idOf(folder), folder: path, kind, pictures, sources: folder, facts: folder.facts };
    const surroundings = textSurroundings(sources, language, around);
    const make = async (): Promise<Rendered> => {
      const followed = await followedBy(text, main, folder, around, render);
      const found: Problem[] = [];
      const context = {
        ...noting(
          contextOf(text.file, surroundings, (each) => found.push(each)),
          shown,
        ),
        ...followed,
      };
      const result = await renderFile(text, context, around);
      problems.push(...found);
      if (result.facts.drawn) drawn[text.file] = { tree: result.tree, options: context };
      return { ...result, isSound: found.every(({ severity }) => severity !== 'error') };
    };
    const made = make();
    rendered.set(text, made);
    return made;
  };
  for (const language of around.languages) {
    const text = folder.texts.find((candidate) => candidate.language === language.code);
    if (!text) continue;
    versions[language.code] = versionOf(text, await render(text, language), facts.version, authentic);
  }
  return versions;
}

/** @param authentic languages */
function versionOf(
  { front, language, file, format }: TextFile,
  { digest: key, facts }: Rendered,
  version: number,
  authentic: readonly string[],
): Version {
  const { title, subject, demand, summary, short, translation, renders } = front.value;
  return {
    language,
    // One of the two is there; of faulty files nothing is made.
    title: subject ?? title ?? '',
    ...(subject === undefined ? {} : { hasSubject: true, ...(title === undefined ? {} : { formal: title }) }),
    ...(demand === undefined ? {} : { demand }),
    summary,
    ...(short ? { short } : {}),
    translation,
    // What does not say that it follows a new version, renders the first.
    renders: renders ?? (translation === 'original' || facts.follows?.behind.length === 0 ? version : 1),
    authentic: authentic.includes(language),
    file,
    format,
    digest: key,
    text: facts,
  };
}

/** The original of a translation that has a record, rendered before it. */
async function followedBy(
  text: TextFile,
  main: TextFile | undefined,
  folder: Folder,
  { languages, addresses }: RecordSurroundings,
  render: (text: TextFile, language: Language) => Promise<Rendered>,
): Promise<Pick<Context, 'followed'>> {
  const language = languages.find(({ code }) => code === main?.language);
  const { record } = text;
  // Where no text is marked as the original, one that has a record may stand for it.
  if (!record || !main || main === text || !language) return {};
  const { tree, facts, isSound } = await render(main, language);
  if (!isSound) return {};
  const address = addresses.permanent(idOf(folder), language.code);
  return { followed: { language, parts: partsOf(tree), paragraphs: facts.paragraphs, address, record } };
}

/** @returns the key under which the finished text is kept, its tree and its facts */
async function renderFile(
  text: TextFile,
  context: Context,
  around: RecordSurroundings,
): Promise<Omit<Rendered, 'isSound'>> {
  const options = { format: text.format, lineOffset: text.lines };
  const { tree, html, facts } = isTrusted(text, around)
    ? await renderTrusted(text.body, options, context, pathToFileURL(join(around.content, text.file)))
    : renderText(text.body, options, context);
  const kept = { html: keptPart(html), tree: keptPart(JSON.stringify(tree)) };
  const key = digest(kept.html.sha256, kept.tree.sha256);
  around.keep(key, kept);
  return { digest: key, tree, facts };
}

/** As bytes once, and digested once: for the key of the text and for the store. */
function keptPart(text: string): FinishedText['html'] {
  const bytes = Buffer.from(text);
  return { bytes, sha256: sha256(bytes) };
}

function publicationOf(folder: Folder, versions: Publication['versions'], original: string): Publication {
  const { value: facts } = folder.facts;
  const id = idOf(folder);
  const text = folder.texts.find(({ language }) => language === original);
  const date = kindEntry(folder.kind).date(facts);
  const parts = {
    kind: folder.kind,
    id,
    slug: folder.slug,
    folder: folder.folder,
    facts: { ...facts, id },
    date,
    modified: modifiedOf(facts, date),
    original,
    fingerprint: text ? fingerprint(text.front.value.title ?? text.front.value.subject ?? '', text.body) : '',
    versions,
    attachments: folder.attachments,
    // What was kept of it is the office's own, also where the row is public.
    deliveries: folder.deliveries
      .filter(({ visibility }) => visibility === 'public')
      .map(({ kit: _, ...row }): DeliveryRow => row),
  };
  // Kind and facts belong together: the schema of the kind read them.
  return {
    ...parts,
    digest: digest(parts, folder.tables),
    listed: digest(listedOf(parts)),
  } as Publication;
}

const isTrusted = ({ format, file }: TextFile, { trusted }: Pick<RecordSurroundings, 'trusted'>) =>
  format === 'mdx' && trusted.includes(file);

/** The same context, which notes what pictures a text asks for. */
const noting = (context: Context, shown: Set<string>): Context => ({
  ...context,
  picture: (path) => {
    const picture = context.picture(path);
    if (picture) shown.add(pictureName(path));
    return picture;
  },
});

/** Whether a text shows figures, sources or names of registries, so that it may change while its file does not. */
const takesFromElsewhere = ({ figures, citations, blocks }: TextFacts) =>
  figures.length + citations.length + blocks.length > 0;

function modifiedOf({ modified, corrections }: Facts, date: IsoDate | ''): IsoDate | '' {
  const days: (IsoDate | '')[] = [date, modified ?? '', ...corrections.map((correction) => correction.date)];
  return days.reduce((last, day) => (day > last ? day : last));
}
