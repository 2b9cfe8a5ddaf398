/** Sources as reference managers export them, turned into CSL items that can be printed; what cannot be used is reported. Pure. */
import type { CslItem } from '../../model/library.ts';
import { Reference } from '../../model/schema/reference.ts';
import { cslDate } from './dates.ts';

/** A source or a field of it that cannot be used. */
interface Unusable {
  /** The field, where it is only that one. */
  field?: string;
  reason: string;
  hint: string;
}

interface ReadSource {
  /** `undefined` where nothing of it can be used. */
  item?: CslItem;
  /** Other names by which it may be cited. */
  aliases: string[];
  unusable: Unusable[];
}

const types: ReadonlySet<string> = new Set(Reference.shape.type.options);

/** Types of Zotero's own JSON and of earlier CSL, by those of CSL. */
const otherTypes: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  bookSection: 'chapter',
  conferencePaper: 'paper-conference',
  blogPost: 'post-weblog',
  forumPost: 'post',
  computerProgram: 'software',
  statute: 'legislation',
  case: 'legal_case',
  letter: 'personal_communication',
  email: 'personal_communication',
  film: 'motion_picture',
  videoRecording: 'motion_picture',
  audioRecording: 'song',
  presentation: 'speech',
  artwork: 'graphic',
  encyclopediaArticle: 'entry-encyclopedia',
  dictionaryEntry: 'entry-dictionary',
  preprint: 'article',
  'personal-communication': 'personal_communication',
  legal: 'legal_case',
};

const names = ['author', 'editor', 'translator', 'director', 'interviewer', 'composer', 'guest', 'host', 'container-author', 'collection-editor', 'editorial-director', 'illustrator', 'original-author', 'recipient', 'reviewed-author', 'chair', 'compiler', 'contributor', 'curator', 'executive-producer', 'narrator', 'organizer', 'performer', 'producer', 'script-writer', 'series-creator']; // prettier-ignore
const dates = ['issued', 'accessed', 'available-date', 'event-date', 'original-date', 'submitted'];

/** Signs that no text of a source needs and that change how it is shown: controls and those of direction. */
const hidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param key by which texts cite it */
export function readSource(key: string, value: unknown): ReadSource {
  if (!isGroup(value))
    return { aliases: [], unusable: [{ reason: 'it is no group of fields', hint: 'Export it again as CSL JSON.' }] };
  const unusable: Unusable[] = [];
  const item: CslItem = { id: key, type: typeOf(value['type'], unusable) };
  for (const [field, given] of Object.entries(value)) {
    if (field === 'id' || field === 'type' || field === '__proto__' || given === null || given === '') continue;
    const read = readField(field, given, unusable);
    if (read !== undefined) item[field] = read;
  }
  const isNamed = ['title', 'container-title', 'author', 'editor', 'number', 'URL', 'DOI'].some((field) => item[field] !== undefined); // prettier-ignore
  if (!isNamed)
    return { aliases: [], unusable: [...unusable, { reason: 'it has neither a title nor an author', hint: 'Give it a title.' }] }; // prettier-ignore
  return { item, aliases: aliasesOf(key, value), unusable };
}

function typeOf(given: unknown, unusable: Unusable[]): string {
  const type = typeof given === 'string' ? given : '';
  if (types.has(type)) return type;
  const other = Object.hasOwn(otherTypes, type) ? otherTypes[type] : undefined;
  if (other === undefined)
    unusable.push({
      field: 'type',
      reason: type === '' ? 'its type is missing' : `the type “${type.slice(0, 60)}” is not known`,
      hint: 'It is printed as a document. Write a type of CSL, such as report, book or webpage.',
    });
  return other ?? 'document';
}

function readField(field: string, given: unknown, unusable: Unusable[]): unknown {
  if (names.includes(field)) return readNames(field, given, unusable);
  if (dates.includes(field)) {
    const date = cslDate(clean(given));
    if (date === undefined)
      unusable.push({
        field,
        reason: `its date “${field}” cannot be read`,
        hint: 'It is left out. Write {"date-parts": [[2024, 10, 8]]}, or {"literal": "n.d."}.',
      });
    return date;
  }
  if (field === 'URL') {
    const address = typeof given === 'string' ? given.trim().replace(hidden, '') : '';
    if (/^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address)) return address;
    unusable.push({
      field,
      reason: 'its URL is no web address',
      hint: 'It is left out. An address begins with https:// or http:// and has no spaces.',
    });
    return undefined;
  }
  return clean(given);
}

function readNames(field: string, given: unknown, unusable: Unusable[]): unknown {
  const list = Array.isArray(given) ? given : [given];
  const read = list.flatMap((name: unknown) => {
    if (typeof name === 'string' && name.trim() !== '') return [{ literal: clean(name) }];
    if (!isGroup(name)) return [];
    const { name: single, ...rest } = name;
    const whole: Record<string, unknown> = typeof single === 'string' ? { ...rest, literal: single } : rest;
    const isName = ['literal', 'family', 'given'].some((part) => typeof whole[part] === 'string' && whole[part] !== '');
    return isName ? [clean(whole)] : [];
  });
  if (read.length < list.length)
    unusable.push({
      field,
      reason: `a name in “${field}” has neither family nor literal`,
      hint: 'It is left out. Write {"family": "Doe", "given": "J."}, or {"literal": "Name of an institution"}.',
    });
  return read.length > 0 ? read : undefined;
}

/** A value with the signs taken out that change how text is shown, and letters and accents as one. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\t\r\n]+/g, ' ').replace(hidden, '').normalize('NFC').trim(); // prettier-ignore
  if (Array.isArray(value)) return value.map(clean);
  return isGroup(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)])) : value;
}

/** The citation key that Zotero gives beside its own id, and the last part of an id that is an address. */
function aliasesOf(key: string, { 'citation-key': own, citationKey, id }: Record<string, unknown>): string[] {
  const address = /^(?:https?:\/\/\S*|\d+)\/([A-Za-z0-9]+)$/.exec(typeof id === 'string' ? id : key)?.[1];
  return [own, citationKey, typeof id === 'number' ? String(id) : id, address].filter(
    (alias): alias is string => typeof alias === 'string' && alias.trim() !== '' && alias !== key,
  );
}
