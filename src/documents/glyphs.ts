/** Characters that no font of documents draws: where they are, and which texts may hold any. */
import { isDocumented } from './compose/content.ts';
import type { Coverage } from './fonts/coverage.ts';
import { nameOf } from './fonts/coverage.ts';
import type { Version } from '../model/library.ts';
import type { Publication } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { AskSite } from '../questions/index.ts';

/** One warning for each character, at its first place in what the document is written from. */
export const glyphProblems = (
  characters: readonly string[],
  ask: AskSite,
  { id }: Pick<Publication, 'id'>,
  { language }: Pick<Version, 'language'>,
): Problem[] =>
  characters.map((character) =>
    problem('document-glyph', ask('placeOf', { id, language, character }), { character, code: nameOf(character) }),
  );

/** Characters that are in a source without being written as themselves. */
const escaped = /&#?\w+;|\\[uUx][0-9A-Fa-f]{2}/;

/** Whether a source may hold what no font draws; most texts need no second look. */
export const isSuspect = (coverage: Coverage, source: string): boolean =>
  coverage.missing(source).length > 0 || escaped.test(source);

/** Whether a document may hold what no font draws, from what it is written from; figures may come from any collection. */
export function maySuspect(
  ask: AskSite,
  publication: Publication,
  version: Version,
  suspect: (path: string) => boolean,
): boolean {
  if (!isDocumented(publication)) return false;
  const files = ask('filesOf', { id: publication.id, language: version.language });
  const figures = version.text.figures.length === 0 ? [] : ask('figureFiles');
  return [...files, ...figures].some(suspect);
}
