/** The head of a publication in its fixed order: kind, number and status; formula; from whom to whom; what the text is; actions. Pure. */
import type { Interface } from '../../languages/interface.ts';
import { commaOf } from '../../languages/table.ts';
import {
  documentAddress,
  formatsOf,
  mediaTypes,
  type DocumentFacts,
  type DocumentList,
} from '../../model/documents.ts';
import { formulaOf } from '../../model/formula.ts';
import { joinHtml, markup, noHtml, space, type Html } from '../../model/html.ts';
import { isListed, kindName } from '../../model/kinds/index.ts';
import type { LetterPublication, ListedPublication, ListedVersion, Publication, Version } from '../../model/library.ts';
import { isDescription } from '../../model/people.ts';
import { pairsWith } from '../../model/pairs.ts';
import { date, separator, shortPartyHtml } from './facts.ts';
import type { PageView } from './index.ts';
import { code, inline } from './inline.ts';
import { symbolsOf } from './item.ts';
import { statusHtml } from './status.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

/** Kind, number, and where it is: `Letter · A/81/5 · ● Acknowledged, reply awaited`. */
export function kickerOf(view: View, publication: ListedPublication): Html {
  const { words, language } = view;
  const text = (value: string) => inline(value, language);
  const state = publication.kind === 'letter' ? statusHtml(view, publication) : noHtml;
  return joinHtml(
    [
      text(kindName(publication, words)),
      ...symbolsOf(publication),
      ...(publication.kind === 'letter' || publication.date === '' ? [] : [date(view, publication.date)]),
      ...(isDescription(publication) ? [text(words.text('letter.description'))] : []),
      ...(publication.facts.specimen ? [text(words.text('specimen.short'))] : []),
      ...(state === noHtml ? [] : [state]),
    ].map((part) => markup`<span>${part}</span>`),
    space,
  );
}

/** From whom to whom, and the day: `Sample mission in New York → Secretary-General · 5 March 2026`. */
export function partiesOf(
  view: View,
  letter: LetterPublication | Extract<ListedPublication, { kind: 'letter' }>,
): Html {
  const { from, to, sent } = letter.facts;
  const names = (parties: typeof from) => joinHtml(parties.map((party) => shortPartyHtml(view, party)), separator(view)); // prettier-ignore
  return markup`<b>${names(from)}</b> <span class="arrow"><span aria-hidden="true">${arrow(view)}</span> <b>${names(to)}</b></span> <span class="day">${date(view, sent)}</span>`;
}

const arrow = ({ language }: View): Html => (language.dir === 'rtl' ? markup`←` : markup`→`);

/** The formula of a letter, in the language of the version shown. */
export const formulaHtml = ({ library }: View, publication: ListedPublication, version: ListedVersion): Html => {
  const formula = formulaOf(library, publication, version);
  return formula === undefined ? noHtml : inline(formula, library.language(version.language));
};

/** `58 KB, 2 pages` */
export const documentSize = (words: Interface, { bytes, pages }: DocumentFacts): string => {
  const size = words.bytes(bytes);
  return pages === undefined ? size : `${size}${commaOf(words.language)}${words.plural('count.pages', pages)}`;
};

interface Action {
  href: string;
  /** Media type of a file. */
  type?: string;
  name: Html;
  about?: Html;
}

/** What a reader can do with it, in one row; nothing that there is not. @param documents those that are there, with their size */
export function actionsOf(view: View, publication: Publication, version: Version, documents: DocumentList): Action[] {
  const { library, addresses, words, language } = view;
  const text = (value: string) => inline(value, language);
  const formats = library.documents ? formatsOf(publication) : [];
  const named = text(words.languageName(version.language));
  const file = (format: 'pdf' | 'docx', name: Html, about?: Html): Action[] => {
    const facts = documents[version.language]?.[format];
    const size = facts ? inline(documentSize(words, facts), language) : named;
    return formats.includes(format)
      ? [{ href: documentAddress(addresses, publication, version, format), type: mediaTypes[format], name, about: about ?? size }]
      : []; // prettier-ignore
  };
  const count = Object.keys(publication.versions).length;
  const figures = version.text.figures.length > 0;
  const paired = library.documents && version.language === language.code && pairsWith(publication, version).length > 0;
  return [
    ...file('pdf', code('PDF')),
    ...file('docx', code('Word')),
    { href: '#documents', name: text(words.text('share.share')), about: text(words.text('head.share')) },
    ...(isListed(publication.kind)
      ? [{ href: '#cite', name: text(words.text('head.cite')), ...(version.text.paragraphs > 0 ? { about: text(words.text('head.citeBy')) } : {}) }]
      : []),
    ...(publication.kind === 'statistics'
      ? [{ href: '#downloads', name: text(words.text('head.data')), about: code('CSV, XLSX') }]
      : figures
        ? [{ href: '#figure-sources', name: text(words.text('head.data')), about: code('CSV') }]
        : file('pdf', text(words.text('head.print')), code('A4'))),
    ...(count > 1
      ? [{ href: '#translations', name: text(words.plural('count.languages', count)), ...(paired ? { about: text(words.text('head.sideBySide')) } : {}) }]
      : []),
  ]; // prettier-ignore
}
