/** I/O: content folder → Library. The build, the preview, the checks and the tests all load through `loadLibrary`. */
import { headlineOf, type Figures } from '../figures/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import { createAddresses, type Addresses } from '../model/addresses.ts';
import { assemble } from '../model/assemble.ts';
import { digest, type Digest } from '../model/digest.ts';
import { drawnByExtensions, extensionsInUse, useExtensions } from '../model/extension.ts';
import { indexLibrary, type Library, type LibraryData, type Picture, type Publication } from '../model/library.ts';
import type { Recorded } from '../model/published.ts';
import { noFaults, type Checked, type Faults, type StatedBySite } from '../model/faults.ts';
import type { Bodies } from '../model/output.ts';
import { addAll, nearest, problem, type Problem } from '../model/problems.ts';
import { registryNames } from '../model/schema/registries.ts';
import { openStore, type Store } from '../store/index.ts';
import { createBodies, keepText, textKeys } from './bodies.ts';
import { loadFigures } from './collections.ts';
import type { DeliveryRow } from './deliveries.ts';
import type { KeptKit } from './kits.ts';
import { listFiles, readWritten, type ContentFile, type Listing } from './files.ts';
import { takeFolders } from './folders.ts';
import { createDirectives } from './directives.ts';
import { openExtensions } from './extensions.ts';
import { OFFICE_FOLDER, readOfficeFiles, type OfficeFile } from './office.ts';
import { createPictureReader, pictureSources, type PictureReader, type PictureSource } from './pictures.ts';
import { createPlaces } from './places.ts';
import { readPublished, readRedirects, type RedirectRow } from './published.ts';
import { createReading, type RecordMemory } from './reading-folders.ts';
import type { DrawnText, FolderRecord, RecordSurroundings } from './record.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Deadlines } from '../model/schema/submission.ts';
import type { Themes } from '../model/schema/theme.ts';
import { codeOf, siteKey, type Settings } from './settings.ts';
import type { WebFontFile } from './look/fonts.ts';
import { readLook, type LoadedLook } from './look/index.ts';
import { readSite, type SiteParts } from './site.ts';
import { sourceFiles } from './sources/index.ts';
import { withdrawalOf } from '../model/visibility.ts';
import { createWords } from './words.ts';
import { required } from '../model/required.ts';

export interface Loaded {
  library: Library;
  addresses: Addresses;
  bodies: Bodies;
  figures: Figures;
  /** Words of the interface in a language of the site. */
  words(language: string): Interface;
  /** The pictures in use. */
  pictures: PictureSource[];
  /** Rows of `deliveries.csv` with `visibility: internal`, by publication id: for `status` only, never for an output. */
  internal: Record<string, DeliveryRow[]>;
  /** What was handed in and kept (`handed-in/`), by publication id; not published, for `status` and the check only. */
  kits: Record<string, KeptKit[]>;
  /** What agencies are to hand in; not published, for `status` and the check only. */
  themes: Themes;
  /** The office's glossary, for the checks only. */
  terms: SiteParts['terms'];
  /** Words that no dictionary has, for the checks only. */
  ownWords: SiteParts['ownWords'];
  /** Rules for what is handed in; not published. */
  rulebook: Rulebook;
  /** How the office reckons its days; not published. */
  deadlines?: Deadlines;
  /** Drafts, and what is to appear later: for `status` and the checks only, never for an output. */
  hidden: readonly Publication[];
  /** What was withdrawn, with its deliveries: for `status` only. */
  withdrawn: readonly Publication[];
  /** Addresses that were public once (`published.csv`); `undefined` where there is no such file. */
  recorded: Recorded[] | undefined;
  /** Rows of `redirects.csv`, with their lines. */
  redirects: RedirectRow[];
  /** Files of `public/`. */
  office: OfficeFile[];
  /** Files of the office's fonts, cut for pages. */
  fontFiles: readonly WebFontFile[];
  /** A file of the content folder as written, without its byte order mark; `''` where there is none. */
  written(path: string): string;
  /** Keys under which the store keeps a finished text, by the `digest` of its version. */
  textKeys(digest: Digest): string[];
  /** Texts with components of Astro, by their files. */
  drawn: Readonly<Record<string, DrawnText>>;
  /** Digest of everything above, what is copied as it is apart. */
  digest: string;
}

/** All there is to check: as loaded and, of files with faults, what can be used of them. */
export interface Checking extends Loaded {
  publications: readonly Checked[];
  stated: StatedBySite;
  /** Keys of `site.yaml` whose values are faulty. */
  siteFaults: Faults;
}

export interface Loading {
  /** Absent where there is no site to speak of: no content folder, or no faultless `site.yaml`. */
  loaded?: Loaded;
  /** What the rules look at, faulty files included; absent only where nothing can be read. */
  checking?: Checking;
  problems: Problem[];
}

/**
 * Loads the content folder. Never throws for what is in it: whatever is wrong there is in `problems`, and the Library holds the rest.
 *
 * @param store keeps what was read; one of its own is opened where none is given
 * @param last for editors, who see what is not published yet, and of a broken folder what it was: their last good states
 */
export async function loadLibrary(
  settings: Settings,
  progress: (done: number, total: number) => void = () => undefined,
  store?: Store,
  last?: LastGood,
): Promise<Loading> {
  useExtensions(await openExtensions(settings.extensions ?? []));
  const own = store ?? openStore(settings.cache, { code: codeOf(settings) });
  const loading = await load(settings, progress, own, last);
  // What others opened, they close.
  if (!store) await own.close();
  return loading;
}

/** Folders as they were when they had no faults. */
export interface LastGood {
  records: Map<string, FolderRecord>;
  /** Folders that are shown as they were, since they are broken now. */
  inUse: Set<string>;
  /** Records by their keys. */
  read: RecordMemory;
  /** Files as they were listed; whoever watches the folder says what has changed. */
  listing: Listing;
}

/** What is read first, and what all else is read with. */
interface Start {
  settings: Settings;
  store: Store;
  /** Filled by every step. */
  problems: Problem[];
  files: ReadonlyMap<string, ContentFile>;
  /** Hands out a file once. */
  take(path: string): ContentFile | undefined;
  /** Paths of files that nothing has taken yet. */
  untaken: Set<string>;
  parts: SiteParts;
  addresses: Addresses;
  words(language: string): Interface;
  /** Digest of what goes into every text. */
  common: string;
  now: number;
  /** What appears up to this moment is part of the Library. */
  shownUntil: number;
  last: LastGood | undefined;
}

/** The folders of publications as read. */
interface ReadAll {
  /** By folder. */
  records: Record<string, FolderRecord>;
  figures: Figures;
  logo: LibraryData['logo'];
  look: LoadedLook;
  /** Renders the texts of a folder again. @param file one of them */
  renew(file: string): Promise<void>;
}

/** The order in which everything is read, each step once and for the next. */
async function load(
  settings: Settings,
  progress: (done: number, total: number) => void,
  store: Store,
  last: LastGood | undefined,
): Promise<Loading> {
  const { files, problems } = listFiles(settings.content, store, `files-${siteKey(settings)}`, last?.listing);
  if (files.size === 0 && problems.length > 0) return { problems };
  const untaken = new Set(files.keys());
  const take = (path: string) => (untaken.delete(path) ? files.get(path) : undefined);
  const stringFiles = [...files.keys()].filter((path) => /^strings\/[^/]+\.yaml$/.test(path));
  const parts = await readSite(take, stringFiles, problems);
  if (!parts) return { problems };
  const { site, languages, strings } = parts;
  const now = settings.now ?? Date.now();
  const start: Start = {
    settings,
    store,
    problems,
    files,
    take,
    untaken,
    parts,
    addresses: createAddresses(settings.base, settings.site ?? site.url ?? 'https://site.invalid'),
    words: createWords(parts, problems),
    common: digest(codeOf(settings), settings.base, languages, strings, settings.trusted ?? []),
    now,
    shownUntil: last ? Infinity : now,
    last,
  };
  const read = await readRecords(start, progress);
  if (last) fillIn(read.records, last);
  const rest = await readRest(start);
  for (const record of Object.values(read.records)) addAll(problems, record.problems);
  const { assembly, publications } = assembleAll(start, read, rest.redirects);
  addAll(problems, assembly.problems);
  const loaded: Loaded = {
    ...loadedOf(start, read, indexLibrary(assembly.data)),
    ...rest,
    hidden: assembly.hidden,
    withdrawn: publications.filter(({ facts }) => withdrawalOf(facts)),
  };
  return {
    ...(parts.isSound ? { loaded } : {}),
    checking: { ...loaded, publications: assembly.checked, stated: parts.stated, siteFaults: parts.faults },
    // Where the languages cannot be read, any may be meant.
    problems: parts.faults.has('languages') ? problems.filter(({ rule }) => rule !== 'language-unknown') : problems,
  };
}

async function readRecords(start: Start, progress: (done: number, total: number) => void): Promise<ReadAll> {
  const { store, problems, files, take, parts, addresses, common, shownUntil } = start;
  const folders = takeFolders(files, take, common, problems);
  const codes = parts.languages.map(({ code }) => code);
  const reading = createReading(codes, parts.meant, store, start.last?.read);
  for (const entry of folders)
    if (entry.kind === 'statistics' && !reading.facts(entry)) reading.hold(entry.path, await reading.read(entry));
  const figuresAt = await loadFigures(folders, reading, problems);
  const pictures = createPictureReader(store, addresses);
  const logo = await readLogo(parts, take, pictures, problems);
  const aroundAt = surroundingsAt(start, figuresAt, pictures);
  const records: Record<string, FolderRecord> = {};
  for (const [index, entry] of folders.entries()) {
    records[entry.path] = await reading.record(entry, aroundAt);
    progress(index + 1, folders.length);
  }
  const renew = async (file: string) => {
    const path = file.split('/').slice(0, 2).join('/');
    const entry = folders.find((folder) => folder.path === path);
    if (entry) await reading.renew(entry, aroundAt);
  };
  const look = await readLook({ ...start, pictures, records });
  return { records, figures: figuresAt(shownUntil), logo, look, renew };
}

/** Puts what a broken folder was in its place, beside what is wrong with it now. */
function fillIn(records: Record<string, FolderRecord>, { records: last, inUse }: LastGood): void {
  inUse.clear();
  for (const [folder, record] of Object.entries(records)) {
    const good = last.get(folder);
    const isGood = record.publication && !record.faulty;
    if (isGood) last.set(folder, record);
    if (isGood || !good) continue;
    inUse.add(folder);
    records[folder] = { ...good, problems: record.problems, ...(record.faulty ? { faulty: record.faulty } : {}) }; // prettier-ignore
  }
}

/** What is under embargo is checked with the figures of the moment at which it will be seen. */
function surroundingsAt(
  { settings, store, parts, addresses, words, common, now }: Start,
  figuresAt: (moment: number) => Figures,
  pictures: PictureReader,
): (from: number) => RecordSurroundings {
  const { languages, references, registries, stated } = parts;
  const surroundings = new Map<Figures, RecordSurroundings>();
  return (from) => {
    const shown = figuresAt(from === Infinity ? now : Math.max(now, from));
    const known = surroundings.get(shown);
    if (known) return known;
    const around: RecordSurroundings = {
      languages,
      words,
      addresses,
      pictures,
      ...createDirectives(shown, references, words, addresses, languages, registries.bodies, stated),
      dependencies: digest(shown.digest, references, registries.bodies),
      common,
      keep: (key, text) => keepText(store, key, text),
      content: settings.content,
      trusted: settings.trusted ?? [],
    };
    surroundings.set(shown, around);
    return around;
  };
}

/** What lies beside the publications, and that nothing else does. */
async function readRest({ settings, problems, files, take, untaken, parts }: Start) {
  const recorded = await readPublished(take, problems);
  const redirects = await readRedirects(take, problems);
  const codes = parts.languages.map(({ code }) => code);
  const office = readOfficeFiles(settings.content, codes, problems);
  for (const path of files.keys()) if (path.startsWith(`${OFFICE_FOLDER}/`)) untaken.delete(path);
  // The logo or the picture may be one of them.
  if (!parts.faults.has('publisher') && !parts.faults.has('picture')) problems.push(...strays(untaken, files));
  return { recorded, redirects, office };
}

function assembleAll(
  { settings, parts, words, common, now, shownUntil }: Start,
  { records, figures, logo, look: { look } }: ReadAll,
  redirects: readonly RedirectRow[],
) {
  const { site, languages, registries, strings, references, stated, yaml } = parts;
  const all = Object.values(records);
  const publications = all.flatMap(({ publication }) =>
    publication ? [withHeadline(publication, figures, languages, words)] : [],
  );
  const assembly = assemble(
    {
      site,
      languages,
      registries,
      look,
      ...(logo ? { logo } : {}),
      publications,
      withdrawn: [],
      announced: [],
      redirects: redirects.map(({ from, to }) => ({ from, to })),
      documents: settings.documents ?? false,
      drawnBy: drawnByExtensions(extensionsInUse()),
      strings,
      references: { '': references, ...ownReferences(all) },
      digest: digest(common, site, registries, references, logo?.sha256, look, settings.documents ?? false),
    },
    all.flatMap(({ publication, faulty, internal }): Checked[] =>
      faulty
        ? [faulty]
        : publication
          ? [{ publication, faults: noFaults, fronts: {}, lacksText: false, internal }]
          : [],
    ),
    stated,
    { now, shownUntil },
    createPlaces(yaml, settings.content),
  );
  return { assembly, publications };
}

function loadedOf(
  { settings, store, files, parts, addresses, words, common }: Start,
  { records, figures, logo, look, renew }: ReadAll,
  library: Library,
) {
  const { content } = settings;
  const all = Object.values(records);
  return {
    library,
    addresses,
    bodies: createBodies(store, content, renew),
    figures,
    themes: parts.themes,
    terms: parts.terms,
    ownWords: parts.ownWords,
    rulebook: parts.rulebook,
    ...(parts.deadlines ? { deadlines: parts.deadlines } : {}),
    words,
    pictures: pictureSources(shownPictures(library, records, logo), files),
    fontFiles: look.fontFiles,
    textKeys,
    drawn: Object.fromEntries(all.flatMap(({ drawn = {} }) => Object.entries(drawn))),
    written: (path: string) => readWritten(content, path),
    internal: Object.fromEntries(
      all.flatMap(({ publication, internal }) =>
        publication && internal.length > 0 ? [[publication.id, internal]] : [],
      ),
    ),
    kits: Object.fromEntries(
      all.flatMap(({ publication, kits }) => (publication && kits.length > 0 ? [[publication.id, kits]] : [])),
    ),
    digest: digest(
      common,
      library.digest,
      figures.digest,
      library.withdrawn,
      library.announced,
      library.redirects,
      // Versions are part of it.
      ...library.publications.map((publication) => publication.digest),
    ),
  };
}

/** Pictures that a published text shows: those of drafts, and those that lie there for nobody, stay where they are. */
const shownPictures = (
  library: Library,
  records: Readonly<Record<string, FolderRecord>>,
  logo: LibraryData['logo'],
): [file: string, picture: Picture][] => [
  ...library.publications.flatMap(({ folder }) => {
    const { pictures = {}, shown = [] } = records[folder] ?? {};
    return shown.flatMap((name): [string, Picture][] => {
      const picture = pictures[name];
      return picture ? [[`${folder}/${name}`, picture]] : [];
    });
  }),
  ...[logo, library.look.picture].flatMap((each) =>
    each ? [[each.file, each.picture] satisfies [string, Picture]] : [],
  ),
];

async function readLogo(
  { site, yaml }: SiteParts,
  take: (path: string) => ContentFile | undefined,
  pictures: PictureReader,
  problems: Problem[],
): Promise<LibraryData['logo']> {
  const { logo: name } = site.publisher;
  if (name === undefined) return undefined;
  const file = take(name);
  const picture = file && (await pictures(file, problems));
  if (!file)
    problems.push(
      problem('attachment-missing', required(yaml['site.yaml'], 'site.yaml').place(['publisher', 'logo']), {
        name,
        nearest: undefined,
      }),
    );
  return file && picture && { file: file.path, sha256: file.sha256, picture };
}

/** Sources of single publications, by the id of the publication. */
const ownReferences = (records: readonly FolderRecord[]): LibraryData['references'] =>
  Object.fromEntries(
    records.flatMap(({ publication, references }) =>
      publication && Object.keys(references).length > 0 ? [[publication.id, references]] : [],
    ),
  );

const siteFiles = [
  'site.yaml',
  'theme.css',
  ...sourceFiles,
  'published.csv',
  'redirects.csv',
  'terms.yaml',
  ...registryNames.map((name) => `${name}.yaml`),
];

/** Files that nobody took; a README or licence at the top belongs to the repository, not to the site. */
const strays = (untaken: ReadonlySet<string>, files: ReadonlyMap<string, ContentFile>): Problem[] =>
  [...untaken]
    .filter((path) => !files.get(path)?.refused && !/^(?:README|LICEN[CS]E)[^/]*$/i.test(path))
    .map((file) =>
      problem('file-unexpected', { file }, { nearest: nearest(file, siteFiles), loose: file.includes('/') }),
    );

/** A statistics collection with its headline figure in every language. */
function withHeadline(
  publication: Publication,
  figures: Figures,
  languages: readonly Language[],
  words: (language: string) => Interface,
): Publication {
  const collection = publication.kind === 'statistics' ? figures.collection(publication.id) : undefined;
  if (publication.kind !== 'statistics' || !collection) return publication;
  const headlines = languages.flatMap(({ code }) => {
    const headline = headlineOf(collection, figures, words(code));
    return headline ? [[code, headline] as const] : [];
  });
  return headlines.length > 0 ? { ...publication, headline: Object.fromEntries(headlines) } : publication;
}
