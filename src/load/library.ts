/** I/O: content folder → Library. The build, the dev server, the checks and the tests all load through `loadLibrary`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFigures, figureDirectives, parseCollection, type Figures } from '../figures/index.ts';
import { createInterface, missingKeys, unknownKeys, type Interface } from '../languages/interface.ts';
import { builtInLanguage } from '../languages/table.ts';
import type { Context } from '../markdown/types.ts';
import { createAddresses, kindFolder, kinds, type Addresses, type Kind } from '../model/addresses.ts';
import { assemble } from '../model/assemble.ts';
import { digest } from '../model/digest.ts';
import { indexLibrary, type Library, type StatisticsPublication } from '../model/library.ts';
import type { Bodies } from '../model/output.ts';
import { nearest, problem, type Place, type Problem } from '../model/problems.ts';
import { createBodies } from './bodies.ts';
import { codeVersion } from './code-version.ts';
import type { DeliveryRow } from './deliveries.ts';
import { listFiles, readJson, readText, writeJson, type ContentFile } from './files.ts';
import { factsFile, readFolder, type Folder } from './folder.ts';
import { createPictureStore, pictureNames } from './pictures.ts';
import { publish, textSurroundings, type FolderRecord, type RecordSurroundings } from './record.ts';
import type { Settings } from './settings.ts';
import { readSite, type SiteParts } from './site.ts';
import { contextOf } from './texts.ts';
import { parseYaml, type Yaml } from './yaml.ts';

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
  /** Context of a text by its path in the content folder, for texts that Astro renders itself. */
  contextOf(file: string, report: (problem: Problem) => void): Context | undefined;
  /** Rows of `deliveries.csv` with `visibility: internal`, by publication id: for `status` only, never for an output. */
  internal: Record<string, DeliveryRow[]>;
  /** Digest of everything above. */
  digest: string;
}

export interface Loading {
  /** Absent only where there is no site to speak of: no content folder, or no usable `site.yaml`. */
  loaded?: Loaded;
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
  const { site, languages, registries, strings, references, yaml } = parts;
  const addresses = createAddresses(base, settings.site ?? site.url);
  const words = createWords(parts, problems);
  const codes = languages.map(({ code }) => code);

  const common = digest(await codeVersion(settings.root), base, languages, strings);
  const folders = takeFolders(files, take);
  const remembered = await readJson<Record<string, FolderRecord>>(join(cache, LAST_LIST), {});
  const known = new Map<string, FolderRecord>();
  const read = new Map<string, { folder: Folder; problems: Problem[] }>();
  const readOnce = async (entry: FolderFiles) => {
    const own: Problem[] = [];
    const result = { folder: await readFolder(entry.kind, entry.slug, entry.files, codes, own), problems: own };
    read.set(entry.path, result);
    return result;
  };
  for (const entry of folders) {
    const signature = digest(common, entry.path, ...[...entry.files].map(([name, file]) => `${name} ${file.sha256}`));
    entry.signature = signature;
    const record = remembered[entry.path];
    if (record?.signature === signature) known.set(entry.path, record);
    else await readOnce(entry);
  }

  const figures = await loadFigures(folders, known, read, problems);
  const dependencies = digest(figures.digest, references);
  const pictures = createPictureStore(join(cache, 'images'), addresses);
  const logoFile = site.publisher.logo === undefined ? undefined : take(site.publisher.logo);
  const logo = logoFile && (await pictures.picture(logoFile, problems));
  if (site.publisher.logo !== undefined && !logoFile)
    problems.push(
      problem('attachment-missing', yaml['site.yaml']!.place(['publisher', 'logo']), {
        name: site.publisher.logo,
        nearest: nearest(site.publisher.logo, files.keys()),
      }),
    );
  const records: Record<string, FolderRecord> = {};
  const directives = figureDirectives(figures, words, addresses);
  const around: RecordSurroundings = {
    languages,
    words,
    addresses,
    pictures,
    directives: () => directives,
    dependencies,
    common,
    cache,
    trusted: site.trusted,
  };
  let done = 0;
  for (const entry of folders) {
    const record = known.get(entry.path);
    if (record && (record.dependencies === '' || record.dependencies === dependencies)) records[entry.path] = record;
    else {
      const { folder, problems: own } = read.get(entry.path) ?? (await readOnce(entry));
      records[entry.path] = await publish(folder, entry.signature, around, own);
    }
    progress(++done, folders.length);
  }
  await writeJson(join(cache, LAST_LIST), records);

  for (const path of untaken)
    if (!isDocumentation(path))
      problems.push(
        problem(
          'file-unexpected',
          { file: path },
          {
            nearest: nearest(path, [
              'site.yaml',
              'topics.yaml',
              'bodies.yaml',
              'missions.yaml',
              'forums.yaml',
              'agencies.yaml',
              'references.yaml',
            ]),
          },
        ),
      );
  const all = Object.values(records);
  problems.push(...all.flatMap((record) => record.problems));
  const publications = all.flatMap(({ publication }) => publication ?? []);
  const assembly = assemble(
    {
      site,
      languages,
      registries,
      ...(logoFile && logo ? { logo: { file: logoFile.path, sha256: logoFile.sha256, picture: logo } } : {}),
      publications,
      strings,
      references: { '': references },
      digest: digest(common, site, registries, references, logoFile?.sha256),
    },
    createPlaces(yaml, content),
  );
  problems.push(...assembly.problems);
  const library = indexLibrary(assembly.data);
  return {
    loaded: {
      library,
      addresses,
      bodies: createBodies(cache, content),
      figures,
      words,
      pictures: pictureNames([...all.flatMap((record) => Object.values(record.pictures)), ...(logo ? [logo] : [])]),
      contextOf: createContexts(records, around),
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
    },
    problems,
  };
}

interface FolderFiles {
  kind: Kind;
  slug: string;
  /** `letters/2018-x`. */
  path: string;
  files: Map<string, ContentFile>;
  signature: string;
}

/** Groups the files below `letters/`, `reports/`, `statistics/` and `pages/` by publication, in order of path. */
function takeFolders(
  files: ReadonlyMap<string, ContentFile>,
  take: (path: string) => ContentFile | undefined,
): FolderFiles[] {
  const folders = new Map<string, FolderFiles>();
  const kindOf = new Map<string, Kind>(kinds.map((kind) => [kindFolder[kind], kind]));
  for (const path of files.keys()) {
    const [first, slug, ...rest] = path.split('/');
    const kind = kindOf.get(first!);
    if (kind === undefined || slug === undefined || rest.length === 0) continue;
    const key = `${first}/${slug}`;
    const folder = folders.get(key) ?? { kind, slug, path: key, files: new Map(), signature: '' };
    folders.set(key, folder);
    folder.files.set(rest.join('/'), take(path)!);
  }
  return [...folders.values()];
}

async function loadFigures(
  folders: readonly FolderFiles[],
  known: ReadonlyMap<string, FolderRecord>,
  read: ReadonlyMap<string, { folder: Folder }>,
  problems: Problem[],
): Promise<Figures> {
  const collections = [];
  for (const { kind, path, slug, files } of folders) {
    if (kind !== 'statistics') continue;
    const facts = (read.get(path)?.folder.facts ?? known.get(path)?.publication?.facts) as
      StatisticsPublication['facts'] | undefined;
    if (!facts) continue;
    const tables = [];
    for (const { file: name } of facts.resources) {
      const file = files.get(name);
      const text =
        file &&
        (read.get(path)?.folder.tables.find((table) => table.name === name)?.text ??
          (await readText(file, [], Infinity)));
      if (text !== undefined) tables.push({ name, text });
    }
    const parsed = parseCollection(facts, tables, path);
    problems.push(...parsed.problems);
    collections.push({ id: facts.id, slug, facts, observations: parsed.observations });
  }
  return createFigures(collections);
}

/** Words of each language, made when first asked for; what an office added or changed is checked here. */
function createWords({ languages, strings, yaml }: SiteParts, problems: Problem[]): (language: string) => Interface {
  for (const language of languages) {
    const own = strings[language.code] ?? {};
    const file = `strings/${language.code}.yaml`;
    for (const key of unknownKeys(own))
      problems.push(
        problem('strings-unknown', yaml[file]?.place([key], true) ?? { file }, { key, nearest: undefined }),
      );
    const missing = missingKeys(language.code, own);
    if (missing.length > 0)
      problems.push(
        problem(
          'strings-incomplete',
          { file },
          {
            language: language.code,
            keys: missing.slice(0, 12).join(', ') + (missing.length > 12 ? ` and ${missing.length - 12} more` : ''),
          },
        ),
      );
  }
  for (const code of Object.keys(strings))
    if (!languages.some((language) => language.code === code))
      problems.push(
        problem(
          'language-unknown',
          { file: `strings/${code}.yaml` },
          { code, known: languages.map((language) => language.code).join(', ') },
        ),
      );
  const made = new Map<string, Interface>();
  return (code) => {
    let found = made.get(code);
    if (!found) {
      const language = languages.find((candidate) => candidate.code === code) ?? builtInLanguage(code);
      if (!language) throw new Error(`not a language of the site: ${code}`);
      found = createInterface(language, strings[code]);
      made.set(code, found);
    }
    return found;
  };
}

/** Places in facts and registries; the YAML of folders known from before is read again only when something is wrong in it. */
function createPlaces(
  yaml: Record<string, Yaml>,
  content: string,
): (owner: string, path: (string | number)[]) => Place {
  const parsed = new Map<string, Yaml | undefined>(Object.entries(yaml));
  return (owner, path) => {
    const kind = kinds.find((candidate) => owner.startsWith(`${kindFolder[candidate]}/`));
    const file = kind ? `${owner}/${factsFile[kind]}` : owner;
    if (!parsed.has(file)) {
      try {
        parsed.set(file, parseYaml(readFileSync(join(content, file), 'utf8'), file));
      } catch {
        parsed.set(file, undefined);
      }
    }
    return parsed.get(file)?.place(path) ?? { file };
  };
}

function createContexts(
  records: Readonly<Record<string, FolderRecord>>,
  around: RecordSurroundings,
): Loaded['contextOf'] {
  return (file, report) => {
    const { publication, pictures } = records[file.split('/').slice(0, 2).join('/')] ?? {};
    const version = Object.values(publication?.versions ?? {}).find((candidate) => candidate.file === file);
    const language = around.languages.find(({ code }) => code === version?.language);
    return (
      publication &&
      pictures &&
      language &&
      contextOf(file, textSurroundings({ ...publication, pictures }, language, around), report)
    );
  };
}

const isDocumentation = (path: string) => /^(?:README|LICEN[CS]E)[^/]*$/i.test(path);
