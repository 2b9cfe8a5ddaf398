/** Entries of a list of references, put together by citeproc. */
import { createRequire } from 'node:module';
import type { Interface } from '../languages/interface.ts';
import type { CslItem } from '../model/library.ts';
import { listStyle, locale } from './style.ts';

/** A part of an entry; joined, they are its text. */
export interface Piece {
  text: string;
  italic?: true;
  href?: string;
}

export type Formatter = (item: CslItem) => Piece[];

/** Stand around an address and around italics in what citeproc prints; no text holds them. */
const [ADDRESS, ITALIC] = ['\uE000', '\uE001'];

/** @param words of the language of the list. citeproc is loaded with the first entry: it takes long to start. */
export function createFormatter(words: Interface): Formatter {
  let item: CslItem = { id: '', type: 'document' };
  let engine: import('citeproc').Engine | undefined;
  const start = () => {
    const { Engine } = createRequire(import.meta.url)('citeproc') as typeof import('citeproc');
    const sys = {
      retrieveLocale: () => locale(words),
      // citeproc knows an entry by its id and would go on printing the first of a name.
      retrieveItem: () => ({ ...item, id: 'item' }),
      variableWrapper: (params: { variableNames: readonly string[] }, before: string, printed: string, after: string) =>
        before + spell(params.variableNames[0] ?? '', printed, item, words) + after,
    };
    return new Engine(sys, listStyle(words), words.language.code, true);
  };
  return (wanted) => {
    item = wanted;
    engine ??= start();
    engine.updateItems([]);
    engine.updateItems(['item']);
    const [, [entry = '']] = engine.makeBibliography();
    return pieces(entry);
  };
}

/** A variable in the words, digits and calendar of the language. */
function spell(variable: string, printed: string, item: CslItem, words: Interface): string {
  switch (variable) {
    case 'URL':
      return words.text('reference.available', { address: `${ADDRESS}${printed}${ADDRESS}` });
    case 'page':
      // As the source gives it: citeproc puts a label of its own before a range.
      return locator('page', String(item['page']), words);
    case 'version':
      return words.text('reference.version', { version: printed });
    case 'issued':
      return day(item.issued, words) ?? printed;
    case 'accessed':
      return words.text('reference.accessed', { date: day(item.accessed, words) ?? printed });
    case 'volume':
    case 'issue':
      return words.digits(printed);
    default:
      return printed;
  }
}

/** `p. 12`, `pp. 12–14`, `para. 7` in the digits of the language. */
export function locator(kind: 'page' | 'paragraph', value: string, words: Interface): string {
  const written = words.digits(value.trim().replace(/\s*[-–]\s*/, '–'));
  if (kind === 'paragraph') return words.text('reference.paragraph', { n: written });
  return words.text(/[-–,،]/.test(value) ? 'reference.pages' : 'reference.page', { n: written });
}

/** A CSL date as far as it is known: year, month, day; always Gregorian, as sources give it. */
function day(date: unknown, words: Interface): string | undefined {
  const { 'date-parts': dates, raw } = (date ?? {}) as { 'date-parts'?: (string | number)[][]; raw?: string };
  const plain = /^\s*(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?\s*$/.exec(raw ?? '');
  const parts = dates?.[0] ?? plain?.slice(1).filter((part) => part !== undefined);
  // A date in words is printed as it is.
  if (!parts || parts.length === 0) return raw;
  const [year = '', ...rest] = parts.map(String);
  return words.period([year, ...rest.map((part) => part.padStart(2, '0'))].join('-'));
}

function pieces(entry: string): Piece[] {
  const text = entry
    .replace(/<\/?i>/g, ITALIC)
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, '&')
    .trim();
  return text.split(ITALIC).flatMap((part, slanted) =>
    part.split(ADDRESS).flatMap((written, address): Piece[] =>
      written === ''
        ? []
        : [
            {
              text: written,
              ...(slanted % 2 === 1 ? { italic: true } : {}),
              ...(address % 2 === 1 ? { href: written } : {}),
            },
          ],
    ),
  );
}
