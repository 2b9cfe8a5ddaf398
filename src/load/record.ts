/** I/O: one folder becomes one record: the publication, its problems and what it took from elsewhere. Records are kept between runs. */
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import type { DirectiveHandler } from '../markdown/types.ts';
import type { Addresses } from '../model/addresses.ts';
import { digest } from '../model/digest.ts';
import type { Picture, Publication, Version } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { DeliveryRow } from './deliveries.ts';
import type { Facts, Folder } from './folder.ts';
import type { PictureStore } from './pictures.ts';
import { render } from './texts.ts';

export interface FolderRecord {
  /** Digest of the folder's files, the site's settings and the code. */
  signature: string;
  /** Digest of figures and references where texts use them, else `''`. */
  dependencies: string;
  publication?: Publication;
  /** Names of the prepared pictures it shows. */
  pictures: string[];
  internal: DeliveryRow[];
  problems: Problem[];
}

export interface RecordSurroundings {
  languages: readonly Language[];
  words(language: string): Interface;
  addresses: Addresses;
  pictures: PictureStore;
  directives(folder: Folder, language: Language): Readonly<Record<string, DirectiveHandler>>;
  /** Digest of all figures and references; part of a text's key where the text uses any. */
  dependencies: string;
  /** Digest of what else goes into every text: code, base path, interface strings, languages. */
  common: string;
  cache: string;
}

const refused: Picture = { width: 1, height: 1, sources: [{ address: '', width: 1, type: '' }] };

export async function publish(
  folder: Folder,
  signature: string,
  around: RecordSurroundings,
  problems: Problem[],
): Promise<FolderRecord> {
  const { facts } = folder;
  const failed = (): FolderRecord => ({
    signature,
    dependencies: around.dependencies,
    pictures: [],
    internal: [],
    problems,
  });
  const id = facts?.id ?? folder.slug;
  const pictures = new Map<string, Picture>();
  const names: string[] = [];
  for (const file of folder.pictures) {
    const prepared = await around.pictures.picture(file, problems);
    // A picture that was refused exists all the same: that it cannot be used is reported once, at the file.
    pictures.set(file.path.slice(folder.folder.length + 1), prepared?.picture ?? refused);
    names.push(...(prepared?.names ?? []));
  }
  const codes = new Set(around.languages.map(({ code }) => code));
  const versions: Record<string, Version> = {};
  const original =
    folder.texts.find(({ front }) => front.translation === 'original')?.language ??
    around.languages.find(({ code }) => folder.texts.some((text) => text.language === code))?.code;
  const authentic = facts?.authentic ?? (original ? [original] : []);
  for (const language of around.languages) {
    const text = folder.texts.find((candidate) => candidate.language === language.code);
    if (!text) continue;
    const key = digest(
      around.common,
      around.dependencies,
      language,
      id,
      folder.folder,
      text.format,
      text.body,
      [...pictures],
      folder.references?.value,
    );
    const textFacts = await render(
      text,
      key,
      {
        id,
        folder: folder.folder,
        numbered: folder.kind === 'letter' || folder.kind === 'report',
        language,
        words: around.words(language.code),
        languages: codes,
        addresses: around.addresses,
        pictures,
        directives: around.directives(folder, language),
      },
      around.cache,
      problems,
    );
    const { title, summary, short, translation, renders } = text.front;
    versions[language.code] = {
      language: language.code,
      title,
      summary,
      ...(short ? { short } : {}),
      translation,
      renders: renders ?? facts?.version ?? 1,
      authentic: authentic.includes(language.code),
      file: text.file,
      format: text.format,
      trusted: false,
      digest: key,
      text: textFacts,
    };
  }
  if (folder.texts.length === 0 && !problems.some(({ file }) => /\.mdx?$/.test(file)))
    problems.push(problem('versions-missing', { file: folder.folder }, {}));
  if (!facts || !original) return failed();
  const usesOthers = Object.values(versions).some(({ text }) => text.figures.length > 0 || text.citations.length > 0);
  const date = dateOf(facts);
  const shown = folder.deliveries.filter(({ visibility }) => visibility === 'public');
  const parts = {
    kind: folder.kind,
    id,
    slug: folder.slug,
    folder: folder.folder,
    facts: { ...facts, id },
    date,
    modified: modifiedOf(facts, date),
    original,
    versions,
    attachments: folder.attachments,
    deliveries: shown,
  };
  return {
    signature,
    dependencies: usesOthers ? around.dependencies : '',
    publication: { ...parts, digest: digest(parts, folder.tables) } as Publication,
    pictures: names,
    internal: folder.deliveries.filter(({ visibility }) => visibility === 'internal'),
    problems,
  };
}

function dateOf(facts: Facts): string {
  if ('sent' in facts) return facts.sent;
  if ('published' in facts) return facts.published;
  return facts.modified ?? '';
}

const modifiedOf = (facts: Facts, date: string) =>
  [date, facts.modified ?? '', ...facts.corrections.map((correction) => correction.date)].sort().at(-1)!;
