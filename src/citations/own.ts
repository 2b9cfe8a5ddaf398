/**
 * How to cite a publication of the site, in the style of United Nations documents and in that of the American Psychological
 * Association (7th edition), with the words, digits and commas of the language.
 */
import type { Interface } from '../languages/interface.ts';
import { remarked, scriptOfLanguage, signsOf } from '../languages/table.ts';
import { addressPieces, type Piece } from './format.ts';
import { issuedDay, type PublicationItem } from './item.ts';

type Words = Pick<Interface, 'text' | 'period' | 'dayMonth' | 'year' | 'list' | 'digits' | 'language'>;

/** Author, “title”, number, date, address. */
export function unCitation(item: PublicationItem, words: Words): Piece[] {
  const { comma, stop } = signsOf(words.language);
  const [open, close] = words.language.quotes;
  const day = issuedDay(item);
  const authors = words.list(item.author.map(({ literal }) => literal));
  const parts = [
    authors,
    `${open}${item.title}${close}`,
    ...(item.publisher === undefined || item.publisher === authors ? [] : [item.publisher]),
    ...(item.number === undefined ? [] : [item.number]),
    ...(item.version === undefined ? [] : [words.text('reference.version', { version: words.digits(item.version) })]),
    ...(day === undefined ? [] : [words.period(day)]),
  ];
  return [{ text: parts.join(comma) + comma }, ...addressPieces(item.URL, words), { text: stop }];
}

/** Author. (Year, day). Title (number). Publisher. Address. */
export function apaCitation(item: PublicationItem, words: Words): Piece[] {
  const { comma, stop } = signsOf(words.language);
  const { emphasis, wide } = scriptOfLanguage(words.language);
  const day = issuedDay(item);
  const end = wide ? stop : `${stop} `;
  const authors = words.list(item.author.map(({ literal }) => literal));
  const [open, close] = wide ? ['（', '）'] : ['(', ')'];
  const when =
    day === undefined
      ? words.text('reference.noDate')
      : wide
        ? words.period(day)
        : `${words.year(day.slice(0, 4))}${comma}${words.dayMonth(day)}`;
  const number = item.number === undefined ? '' : remarked(words.language, '', item.number);
  return [
    { text: `${ended(authors, end)}${open}${when}${close}${end}` },
    { text: item.title, ...(emphasis === 'italic' ? { italic: true } : {}) },
    {
      text: `${number}${end}${item.publisher === undefined || item.publisher === authors ? '' : ended(item.publisher, end)}`,
    },
    { text: item.URL, href: item.URL },
  ];
}

/** A name that ends in a full stop needs no second one. */
const ended = (text: string, end: string) =>
  text.endsWith(end.trim()) ? text + end.slice(end.trim().length) : text + end;
