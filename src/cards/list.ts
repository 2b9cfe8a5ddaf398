/** All cards of a site, and the files that their texts come from. Pure. */
import { factsFile } from '../model/kinds/index.ts';
import { cardInput, siteCardInput, type CardInput, type CardText } from '../model/card.ts';
import type { Publication } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import { required } from '../model/required.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';
import type { Finding } from './draw.ts';
import { keysOf } from '../model/own.ts';

/** What a card is made from, and what its problems are reported for. */
export interface Card {
  /** Identifier of the publication, or `site`. */
  id: string;
  language: string;
  input: CardInput;
  /** Files that its texts come from. */
  files: Partial<Record<CardText, string>>;
}

/** The card of every publication in every language it exists in, and of the site in every language. */
export function listCards(ask: AskSite): Card[] {
  const { library, words } = siteView(ask);
  const publications = ask('publicationPaths').map(({ id }) => ask('publication', id));
  return library.languages.flatMap(({ code }) => {
    const card = (id: string, input: CardInput, publication?: Publication): Card => ({
      id,
      language: code,
      input,
      files: filesOf(input, publication, code),
    });
    const own = publications.filter(({ versions }) => versions[code]);
    return [
      card('site', siteCardInput(library, code, words(code))),
      ...own.map((publication) =>
        card(publication.id, cardInput(library, publication, code, words(code)), publication),
      ),
    ];
  });
}

/** What an author must be told of a card: characters without a glyph, and titles that do not fit. */
export function cardProblems({ files, language }: Card, findings: readonly Finding[]): Problem[] {
  return findings.flatMap(({ text, character }) => {
    const file = files[text] ?? 'site.yaml';
    if (character !== undefined) {
      const code = `U+${required(character.codePointAt(0), 'code point of a character').toString(16).toUpperCase().padStart(4, '0')}`;
      return problem('glyph-missing', { file }, { character, code });
    }
    return text === 'title' ? problem('title-cut', { file }, { language }) : [];
  });
}

const filesOf = (input: CardInput, publication: Publication | undefined, language: string): Card['files'] =>
  Object.fromEntries(keysOf(input.texts).map((text) => [text, fileOf(text, publication, language)]));

/** The file to change: texts by language, facts, or what all publications share. */
function fileOf(text: CardText, publication: Publication | undefined, language: string): string {
  if (!publication || text === 'publisher' || text === 'site') return 'site.yaml';
  if (text === 'title' || text === 'summary' || text === 'lead')
    return required(publication.versions[language], `version in ${language}`).file;
  if (text === 'topic') return 'topics.yaml';
  if (text === 'kind' || text === 'mark' || text.endsWith('Label')) return `strings/${language}.yaml`;
  return `${publication.folder}/${factsFile(publication.kind)}`;
}
