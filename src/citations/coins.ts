/**
 * A citation inside a page that Zotero and Citoid read before all other metadata (COinS: Z39.88-2004 as the title of a `span`).
 * It alone says that an author is an institution (`rft.aucorp`): `citation_author` is parted at commas and at its last space.
 */
import { queryValue } from '../model/query.ts';
import type { PublicationItem } from './item.ts';
import { issuedDay } from './item.ts';

/**
 * @param type item type of Zotero
 * @param isByPersons whether the authors are persons
 * @returns the value of the title attribute
 */
export function contextObject(item: PublicationItem, type: string, isByPersons: boolean): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', type],
    ['rft.title', item.title],
    ...item.author.map(({ literal }): [string, string] => [isByPersons ? 'rft.au' : 'rft.aucorp', literal]),
    ['rft.publisher', item.publisher],
    ['rft.date', issuedDay(item)],
    ['rft.identifier', item.URL],
    // The format has no place for a number. The abstract is in `citation_abstract` and in the files.
    ['rft.description', item.number],
    ['rft.language', item.language],
  ];
  return fields.flatMap(([name, value]) => (value ? [`${name}=${queryValue(value)}`] : [])).join('&');
}
