/** All cards of a site, and the files that their texts come from. Pure. */
import { createInterface } from '../languages/interface.ts';
import { cardDigest, cardInput, siteCardInput, type CardInput, type CardText } from '../model/card.ts';
import type { Library, Publication } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { Finding } from './draw.ts';

export interface Card {
  /** Identifier of the publication, or `site`. */
  id: string;
  language: string;
  digest: string;
  input: CardInput;
  publication?: Publication;
}

/** The card of every publication in every language it exists in, and of the site in every language. */
export function listCards(library: Library): Card[] {
  return library.languages.flatMap(({ code }) => {
    const words = createInterface(library.language(code), library.strings[code]);
    const card = (id: string, input: CardInput, publication?: Publication): Card => ({
      id,
      language: code,
      digest: cardDigest(input),
      input,
      ...(publication ? { publication } : {}),
    });
    const own = library.publications.filter(({ versions }) => versions[code]);
    return [
      card('site', siteCardInput(library, code, words)),
      ...own.map((publication) => card(publication.id, cardInput(library, publication, code, words), publication)),
    ];
  });
}

const factsFile = {
  letter: 'letter.yaml',
  report: 'report.yaml',
  statistics: 'collection.yaml',
  page: 'page.yaml',
} as const;

/** What an author must be told of a card: characters without a glyph, and titles that do not fit. */
export function cardProblems({ publication, language }: Card, findings: readonly Finding[]): Problem[] {
  return findings.flatMap(({ text, character }) => {
    const file = fileOf(text, publication, language);
    if (character !== undefined) {
      const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      return problem('glyph-missing', { file }, { character, code });
    }
    return text === 'title' ? problem('title-cut', { file }, { language }) : [];
  });
}

/** The file to change: texts by language, facts, or what all publications share. */
function fileOf(text: CardText, publication: Publication | undefined, language: string): string {
  if (!publication || text === 'publisher') return 'site.yaml';
  if (text === 'title' || text === 'summary') return publication.versions[language]!.file;
  if (text === 'topic') return 'topics.yaml';
  if (text === 'kind' || text === 'mark' || text.endsWith('Label')) return `strings/${language}.yaml`;
  return `${publication.folder}/${factsFile[publication.kind]}`;
}
