/** I/O: content folder → Library. The build, the dev server, the checks and the tests all load through `loadLibrary`. */
import { join } from 'node:path';
import { headlineOf, type Figures } from '../figures/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import { createAddresses, type Addresses } from '../model/addresses.ts';
import { assemble } from '../model/assemble.ts';
import { digest } from '../model/digest.ts';
import { indexLibrary, type Library, type LibraryData, type Publication } from '../model/library.ts';
import { noFaults, type Checked, type StatedBySite } from '../model/faults.ts';
import type { Bodies } from '../model/output.ts';
import { addAll, nearest, problem, type Problem } from '../model/problems.ts';
import { codeDigest } from '../store/index.ts';
import { registryNames } from '../model/schema/registries.ts';
import { createBodies } from './bodies.ts';
import { loadFigures } from './collections.ts';
import type { DeliveryRow } from './deliveries.ts';
import { listFiles, readJson, writeJson, type ContentFile } from './files.ts';
import { readFolder, type Folder } from './folder.ts';
import { takeFolders, type FolderFiles } from './folders.ts';
import { createDirectives } from './directives.ts';
import { createPictureStore, pictureNames, type PictureStore } from './pictures.ts';
import { createPlaces } from './places.ts';
import { publish, type FolderRecord, type RecordSurroundings } from './record.ts';
import type { Themes } from '../model/schema/theme.ts';
import type { Settings } from './settings.ts';
import { readSite, type SiteParts } from './site.ts';
import { createWords } from './words.ts';

export interface Loaded {
  library: Library;
  addresses: Addresses;
  bodies: Bodies;
  figures: Figures;
  /** Words of the interface in a language of the site. */
  words(language: string): Interface;
  /** Names of the pictures in use, in `pictureFolder`. */
  pictures: string[];
  pictureFolder: string;
  /** Rows of `deliveries.csv` with `visibility: internal`, by publication id: for `status` only, never for an output. */
  internal: Record<string, DeliveryRow[]>;
  /** What agencies are to hand in; not published, for `status` and the check only. */
  themes: Themes;
  /** Digest of everything above. */
  digest: string;
}

/** All there is to check: as loaded and, of files with faults, what can be used of them. */
export interface Checking extends Loaded {
  publications: readonly Checked[];
  stated: StatedBySite;
}

export interface Loading {
  /** Absent where there is no site to speak of: no content folder, or no faultless `site.yaml`. */
  loaded?: Loaded;
  /** What the rules look at, faulty files included; absent only where nothing can be read. */
  checking?: Checking;
  problems: Problem[];
}

const LAST_LIST = 'records.json';

/** Loads the content folder. Never throws for what is in it: whatever is wrong there is in `problems`, and the Library holds the rest. */
export async function loadLibrary(
  settings: Settings,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Loading> {
  const { content, cache, base } = settings;
  const { files, problems } = await listFiles(content, join(cache, 'files.json'));
  if (files.size === 0 && problems.length > 0) return { problems };
  const untaken = new Set(files.keys());
  const take = (path: string) => (untaken.delete(path) ? files.get(path) : undefined);
  const stringFiles = [...files.keys()].filter((path) => /^strings\/[^/]+\.yaml$/.test(path));
  const parts = await readSite(take, stringFiles, problems);
  if (!parts) return { problems };
  const { site, languages, registries, strings, references, stated, yaml } = parts;
  const addresses = createAddresses(base, settings.site ?? site.url ?? 'https://site.invalid');
  const words = createWords(parts, problems);
  const codes = languages.map(({ code }) => code);

  const common = digest(codeDigest(settings.root), base, languages, strings, settings.trusted ?? []);
  const folders = takeFolders(files, take, common, problems);
  const remembered = await readJson<Record<string, FolderRecord>>(join(cache, LAST_LIST), {});
  const known = new Map<string, FolderRecord>();
  const read = new Map<string, { folder: Folder; problems: Problem[] }>();
  const readOnce = async (entry: FolderFiles) => {
    const own: Problem[] = [];
    const result = {
      folder: await readFolder(entry, codes, own, parts.meant),
      problems: own,
    };
    read.set(entry.path, result);
    return result;
  };
  for (const entry of folders) {
    const record = remembered[entry.path];
    if (record?.signature === entry.signature) known.set(entry.path, record);
    else await readOnce(entry);
  }

  const figures = await loadFigures(folders, known, read, problems);
  const dependencies = digest(figures.digest, references, registries.bodies);
  const pictures = createPictureStore(join(cache, 'images'), addresses);
  const logo = await readLogo(parts, take, pictures, problems);
  const records: Record<string, FolderRecord> = {};
  const around: RecordSurroundings = {
    languages,
    words,
    addresses,
    pictures,
    ...createDirectives(figures, references, words, addresses, languages, registries.bodies, stated),
    dependencies,
    common,
    cache,
    content,
    trusted: settings.trusted ?? [],
  };
  let done = 0;
  for (const entry of folders) {
    const record = known.get(entry.path);
    if (record && (record.dependencies === '' || record.dependencies === dependencies)) records[entry.path] = record;
    else {
      const { folder, problems: own } = read.get(entry.path) ?? (await readOnce(entry));
      records[entry.path] = await publish(folder, entry.signature, around, own);
      // The texts of thousands of folders are much to hold.
      read.delete(entry.path);
    }
    progress(++done, folders.length);
  }
  const kept = Object.entries(records).filter(([, { faulty, computed }]) => !faulty && !computed);
  await writeJson(join(cache, LAST_LIST), Object.fromEntries(kept));

  // The logo may be one of them.
  if (!parts.faults.has('publisher')) problems.push(...strays(untaken, files));
  const all = Object.values(records);
  for (const record of all) addAll(problems, record.problems);
  const publications = all.flatMap(({ publication }) =>
    publication ? [withHeadline(publication, figures, languages, words)] : [],
  );
  const assembly = assemble(
    {
      site,
      languages,
      registries,
      ...(logo ? { logo } : {}),
      publications,
      documents: settings.documents ?? false,
      strings,
      references: { '': references, ...ownReferences(all) },
      digest: digest(common, site, registries, references, logo?.sha256, settings.documents ?? false),
    },
    all.flatMap(({ publication, faulty, internal }): Checked[] =>
      faulty
        ? [faulty]
        : publication
          ? [{ publication, faults: noFaults, fronts: {}, lacksText: false, internal }]
          : [],
    ),
    stated,
    createPlaces(yaml, content),
  );
  addAll(problems, assembly.problems);
  const library = indexLibrary(assembly.data);
  const loaded: Loaded = {
    library,
    addresses,
    bodies: createBodies(cache, content),
    figures,
    themes: parts.themes,
    words,
    pictures: pictureNames([...shownPictures(library, records), ...(logo ? [logo.picture] : [])]),
    pictureFolder: pictures.folder,
    internal: Object.fromEntries(
      all.flatMap(({ publication, internal }) =>
        publication && internal.length > 0 ? [[publication.id, internal]] : [],
      ),
    ),
    digest: digest(
      common,
      library.digest,
      figures.digest,
      ...library.publications.map((publication) => publication.digest),
      ...library.publications.flatMap(({ versions }) => Object.values(versions)),
    ),
  };
  return {
    ...(parts.isSound ? { loaded } : {}),
    checking: { ...loaded, publications: assembly.checked, stated },
    // Where the languages cannot be read, any may be meant.
    problems: parts.faults.has('languages') ? problems.filter(({ rule }) => rule !== 'language-unknown') : problems,
  };
}

/** Pictures that a published text shows: those of drafts, and those that lie there for nobody, stay where they are. */
const shownPictures = (library: Library, records: Readonly<Record<string, FolderRecord>>) =>
  library.publications.flatMap(({ folder }) => {
    const { pictures, shown } = records[folder]!;
    return shown.map((name) => pictures[name]!);
  });

async function readLogo(
  { site, yaml }: SiteParts,
  take: (path: string) => ContentFile | undefined,
  pictures: PictureStore,
  problems: Problem[],
): Promise<LibraryData['logo']> {
  const { logo: name } = site.publisher;
  if (name === undefined) return undefined;
  const file = take(name);
  const picture = file && (await pictures.picture(file, problems));
  if (!file)
    problems.push(
      problem('attachment-missing', yaml['site.yaml']!.place(['publisher', 'logo']), { name, nearest: undefined }),
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

const siteFiles = ['site.yaml', 'references.yaml', ...registryNames.map((name) => `${name}.yaml`)];

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
