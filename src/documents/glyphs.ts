/** I/O: reads sources to say where a character stands that no font of documents draws. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Interface } from '../languages/interface.ts';
import { textOf } from '../directives/index.ts';
import type { Library, Publication, Version } from '../model/library.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Bodies } from '../model/output.ts';
import { problem, type Problem } from '../model/problems.ts';
import { composeContent, isDocumented } from './compose/content.ts';
import { nameOf, type Coverage } from './fonts/coverage.ts';
import { readCoverage } from './fonts/index.ts';
import { missingGlyphs } from './typst/document.ts';

/** Texts of the content folder by path. */
export interface Sources {
  /** `''` where there is no such file. */
  read(path: string): string;
  /** Files that all publications share, for a language: facts of the site, registries, words. */
  shared(language: string): string[];
}

export function openSources(content: string): Sources {
  const registries = readdirSync(content)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return {
    read(path) {
      try {
        return readFileSync(join(content, path), 'utf8');
      } catch {
        // Names of files are built from what may be there.
        return '';
      }
    },
    shared: (language) => [...registries, `strings/${language}.yaml`],
  };
}

/** The files that a document is written from, the likeliest first. */
const filesOf = (sources: Sources, { kind, folder }: Publication, { file, language }: Version): string[] => [
  file,
  `${folder}/${kind}.yaml`,
  ...sources.shared(language),
];

/** One warning for each character, where it first stands. */
export function glyphProblems(
  characters: readonly string[],
  sources: Sources,
  publication: Publication,
  version: Version,
): Problem[] {
  return characters.map((character) => {
    const file = filesOf(sources, publication, version).find((path) => sources.read(path).includes(character));
    const params = { character, code: nameOf(character) };
    if (file === undefined) return problem('document-glyph', { file: version.file }, params);
    const source = sources.read(file);
    const before = source.slice(0, source.indexOf(character)).split('\n');
    return problem('document-glyph', { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, params);
  });
}

/** What stands in a file that many publications share is told once. */
export const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [`${one.file}:${one.line ?? ''}:${one.rule}:${one.message}`, one])).values(),
];

/** Characters that stand in a source without being written as themselves. */
const escaped = /&#?\w+;|\\[uUx][0-9A-Fa-f]{2}/;

/** Whether a source may hold what no font draws; most texts need no second look. */
const isSuspect = (coverage: Coverage, source: string) => coverage.missing(source).length > 0 || escaped.test(source);

export interface Checked {
  library: Library;
  addresses: Addresses;
  bodies: Bodies;
  words(language: string): Interface;
}

/** What a build would say of the glyphs of all documents, without making any. @param content the content folder */
export async function checkGlyphs({ library, addresses, bodies, words }: Checked, content: string): Promise<Problem[]> {
  const coverage = readCoverage();
  const sources = openSources(content);
  const known = new Map<string, boolean>();
  const suspect = (path: string) => {
    const answer = known.get(path) ?? isSuspect(coverage, sources.read(path));
    known.set(path, answer);
    return answer;
  };
  const isStatistics = library
    .ofKind('statistics')
    .flatMap(({ folder, versions }) => [
      `${folder}/collection.yaml`,
      ...Object.values(versions).map(({ file }) => file),
    ])
    .some(suspect);
  const found: Problem[] = [];
  for (const publication of library.publications) {
    if (!isDocumented(publication)) continue;
    for (const version of Object.values(publication.versions)) {
      const hasFigures = isStatistics && version.text.figures.length > 0;
      if (!hasFigures && !filesOf(sources, publication, version).some(suspect)) continue;
      const view = { library, addresses, words: words(version.language) };
      const text = textOf(await bodies.tree(version), view.words);
      const said = { ...composeContent(view, publication, version, text), figures: {} };
      found.push(...glyphProblems(missingGlyphs(said, coverage), sources, publication, version));
    }
  }
  return eachOnce(found);
}
