/**
 * Entries of a list of references, after the footnotes of United Nations documents: author, title, where it appeared, publisher,
 * number, date, pages, address, joined by the comma of the language. Composed here and not by citeproc, whose styles and locales
 * are CC BY-SA and in Persian and Arabic half in Latin script; the fields are those of CSL (docs.citationstyles.org). Words
 * come from the interface strings (`reference.*`).
 */
import type { Interface } from '../languages/interface.ts';
import { commaOf, labelled, scriptOfLanguage } from '../languages/table.ts';
import type { CslItem } from '../model/library.ts';
import { bare, locator } from './locators.ts';
import { sourceDate } from './source-dates.ts';
import { namesOf, sourceNames } from './source-names.ts';

/** A part of an entry; joined, they are its text. */
export interface Piece {
  text: string;
  italic?: true;
  href?: string;
}

export type Formatter = (item: CslItem) => Piece[];

/** @param words of the language of the list */
export function createFormatter(words: Interface): Formatter {
  const comma: Piece = { text: commaOf(words.language) };
  return (item) => {
    const parts = [
      ...authors(item, words),
      titleOf(item, words),
      ...containerOf(item, words),
      ...publishedBy(item, words),
      ...whenAndWhere(item, words),
    ].filter((part) => part.length > 0);
    return merged(parts.flatMap((part, index) => (index === 0 ? part : [comma, ...part])));
  };
}

const plain = (text: string | undefined): Piece[] => (text === undefined || text === '' ? [] : [{ text }]);

/** Text of a field, numbers too; tags that Zotero keeps in fields are left out. */
function field(item: CslItem, name: string): string | undefined {
  const value = item[name];
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? withoutTags(value) : '';
  return text.trim() === '' ? undefined : text.trim();
}

const tags = /<(i|em|b|strong|sup|sub|sc|span)(?:\s[^<>]*)?>([^]*?)<\/\1>/gi;

function withoutTags(text: string): string {
  const inner = text.replace(tags, '$2');
  return inner === text ? text : withoutTags(inner);
}

/** Who wrote it; where nobody is named, who edited it. */
function authors(item: CslItem, words: Interface): Piece[][] {
  for (const role of ['author', 'director', 'interviewer', 'composer', 'guest', 'host']) {
    const names = sourceNames(item[role], words);
    if (names !== undefined) return [plain(names)];
  }
  return [plain(editors(item, words))];
}

function editors(item: CslItem, words: Interface): string | undefined {
  const names = sourceNames(item['editor'], words);
  if (names === undefined) return undefined;
  return words.text(namesOf(item['editor']).length === 1 ? 'reference.editor' : 'reference.editors', { names });
}

/** Works that stand for themselves: their titles lean where the script knows italics; all others are in quotation marks. */
const whole: ReadonlySet<string> = new Set(['book', 'report', 'thesis', 'motion_picture', 'classic', 'collection', 'periodical', 'musical_score', 'pamphlet', 'standard', 'map']); // prettier-ignore

function titleOf(item: CslItem, words: Interface): Piece[] {
  const title = item['title'];
  if (typeof title !== 'string' || title.trim() === '') return [];
  const { emphasis } = scriptOfLanguage(words.language);
  if (whole.has(item.type) && emphasis === 'italic') return [{ text: withoutTags(title.trim()), italic: true }];
  const [open, close] = words.language.quotes;
  return [{ text: open }, ...leaning(quotedInside(title.trim(), words), emphasis === 'italic'), { text: close }];
}

/** `<i>…</i>` of a title as Zotero keeps it. */
function leaning(title: string, italics: boolean): Piece[] {
  if (!italics) return plain(withoutTags(title));
  return title.split(/<(?:i|em)>([^]*?)<\/(?:i|em)>/i).flatMap((text, index): Piece[] => {
    const inner = withoutTags(text);
    if (inner === '') return [];
    return [index % 2 === 1 ? { text: inner, italic: true } : { text: inner }];
  });
}

/** Quotation marks inside others are those of the inner pair. */
function quotedInside(title: string, { language }: Interface): string {
  const [open, close, innerOpen, innerClose] = language.quotes;
  return title
    .replace(/(?<![\p{L}\p{N}=])"([^"<>]+)"(?![\p{L}\p{N}])/gu, `${innerOpen}$1${innerClose}`)
    .replaceAll(open.trim(), innerOpen)
    .replaceAll(close.trim(), innerClose);
}

/** Parts of a larger work say “in”. */
const inside: ReadonlySet<string> = new Set(['chapter', 'paper-conference', 'entry', 'entry-dictionary', 'entry-encyclopedia']); // prettier-ignore

/** The work that holds the source, who made it, its edition, volume and issue. */
function containerOf(item: CslItem, words: Interface): Piece[][] {
  const container = field(item, 'container-title');
  const isInside = inside.has(item.type);
  const [before = '', after = ''] = isInside ? words.text('reference.in', { title: '\uE000' }).split('\uE000') : [];
  const { emphasis } = scriptOfLanguage(words.language);
  const translators = sourceNames(item['translator'], words);
  const edition = field(item, 'edition');
  const volume = field(item, 'volume');
  const issue = field(item, 'issue');
  const series = field(item, 'collection-title');
  const seriesNumber = field(item, 'collection-number');
  return [
    ...(item['author'] === undefined || namesOf(item['author']).length === 0 || isInside
      ? []
      : [plain(editors(item, words))]),
    plain(translators === undefined ? undefined : words.text('reference.translator', { names: translators })),
    container === undefined
      ? []
      : [
          ...plain(before),
          emphasis === 'italic' && container !== field(item, 'title')
            ? { text: container, italic: true }
            : { text: container },
          ...plain(after),
        ],
    ...(isInside && namesOf(item['author']).length > 0 ? [plain(editors(item, words))] : []),
    plain(edition === undefined ? undefined : /^\d+$/.test(edition) ? words.nth('reference.edition', Number(edition)) : edition), // prettier-ignore
    plain(
      volume === undefined ? undefined : words.text('reference.volume', { n: words.digits(bare('volume', volume)) }),
    ),
    plain(issue === undefined ? undefined : words.text('reference.issue', { n: words.digits(bare('issue', issue)) })),
    plain(series),
    plain(seriesNumber === undefined ? undefined : words.text('reference.issue', { n: words.digits(bare('issue', seriesNumber)) })), // prettier-ignore
  ];
}

/** Place, publisher, version, kind and number. */
function publishedBy(item: CslItem, words: Interface): Piece[][] {
  const version = field(item, 'version');
  const genre = field(item, 'genre');
  const number = field(item, 'number');
  return [
    plain(field(item, 'event-title') ?? field(item, 'event')),
    plain(field(item, 'authority')),
    plain(field(item, 'publisher-place') ?? field(item, 'event-place')),
    plain(field(item, 'publisher')),
    plain(version === undefined ? undefined : words.text('reference.version', { version: words.digits(version) })),
    plain([genre, number].filter(Boolean).join(' ')),
    plain([field(item, 'archive_location'), field(item, 'archive')].filter(Boolean).join(commaOf(words.language))),
  ];
}

function whenAndWhere(item: CslItem, words: Interface): Piece[][] {
  const page = field(item, 'page') ?? field(item, 'page-first');
  const accessed = sourceDate(item['accessed'], {}, words);
  const doi = field(item, 'DOI')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const url = field(item, 'URL');
  const isDoi = url !== undefined && /^https?:\/\/(?:dx\.)?doi\.org\//i.test(url);
  return [
    plain(sourceDate(item['issued'], item, words)),
    plain(page === undefined ? undefined : locator('page', page, words)),
    doi === undefined ? [] : doiPieces(doi, words),
    url === undefined || (isDoi && doi !== undefined) ? [] : addressPieces(url, words),
    plain(accessed === undefined ? undefined : words.text('reference.accessed', { date: accessed })),
  ];
}

function doiPieces(doi: string, words: Interface): Piece[] {
  const [label = ''] = labelled(words.language, 'DOI', '\uE000').split('\uE000');
  return [
    { text: label },
    { text: doi, href: `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}` },
  ];
}

/** “available at” and the address, in the order of the language. */
export function addressPieces(url: string, words: Pick<Interface, 'text'>): Piece[] {
  const [before = '', after = ''] = words.text('reference.available', { address: '\uE000' }).split('\uE000');
  return [...plain(before), { text: url, href: url }, ...plain(after)];
}

/** Neighbours without marks of their own are one piece. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && !last.italic && last.href === undefined && !piece.italic && piece.href === undefined)
      all[all.length - 1] = { text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
