/** How to cite a publication, in the reader's language: United Nations style, APA, files for reference managers. Pure. */
import { joinHtml, markup, type Html } from '../../model/html.ts';
import {
  apaCitation,
  citationFormats,
  contextObject,
  isByPersons,
  publicationItem,
  unCitation,
  type Piece,
} from '../../citations/index.ts';
import { zoteroType } from '../../model/metadata/citation.ts';
import type { Publication, Version } from '../../model/library.ts';
import type { PageView } from './index.ts';
import { code, inline, link } from './inline.ts';

interface Citation {
  /** The label and the citation, in each style. */
  styles: { label: string; html: Html }[];
  files: Html[];
  /** For Zotero and Citoid: the title of an empty `span` of the class Z3988. */
  contextObject: string;
}

const names = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

export function citation(
  { library, addresses, language, words }: PageView,
  publication: Publication,
  version: Version,
): Citation {
  const item = publicationItem(library, addresses, publication, version, words);
  const html = (pieces: readonly Piece[]): Html =>
    joinHtml(
      pieces.map(({ text, italic, href }) => {
        if (href !== undefined) return link(href, code(text));
        return italic ? markup`<i>${inline(text, language)}</i>` : inline(text, language);
      }),
    );
  return {
    styles: [
      { label: words.text('cite.un'), html: html(unCitation(item, words)) },
      { label: words.text('cite.apa'), html: html(apaCitation(item, words)) },
    ],
    contextObject: contextObject(item, zoteroType(publication), isByPersons(publication)),
    // They are written with the documents.
    files: (library.documents ? citationFormats : []).map((format) =>
      link(addresses.citation(publication.id, version.language, format), code(names[format])),
    ),
  };
}
