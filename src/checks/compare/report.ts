/** The summary of a change as headings, lists and pairs of wordings, before it is written as Markdown or as a page. Pure. */
import { stringify } from 'yaml';
import { commaOf } from '../../languages/table.ts';
import { localized, type Library, type Publication } from '../../model/library.ts';
import type { ChangePart } from '../../model/paragraphs/change.ts';
import type { SitePath } from '../../model/output.ts';
import type { Delivery } from '../../model/schema/delivery.ts';
import { kinds } from '../../model/kinds/index.ts';
import { createAddresses, isHome } from '../../model/addresses.ts';
import { statusWords, type StatusLanguage } from '../status/words.ts';
import type { MessageLanguage } from '../../model/rules/translated/index.ts';
import { isHidden, type ContentChange, type Difference, type FieldChange, type PublicationChange, type ValueChange } from './content.ts'; // prettier-ignore
import type { TextChange } from './texts.ts';
import { compareWords, type CompareWords } from './words.ts';

/** A piece of a line. */
export type Piece =
  | string
  /** A name in its own language and direction. */
  | { name: string; language?: string; strong?: true }
  /** What editors write: a field, a path, a value. */
  | { code: string }
  | { href: string; side: Side; text: string };

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; line: Piece[] }
  | { type: 'paragraph'; line: Piece[] }
  | { type: 'list'; items: Piece[][] }
  /** A part of a text. @property language of the text */
  | { type: 'change'; label: string; language: string; change: ChangePart[] };

export type Side = 'before' | 'after';

export interface Report {
  language: MessageLanguage;
  words: CompareWords;
  title: string;
  blocks: Block[];
}

export interface Compared {
  change: ContentChange;
  library: Library;
  /** Of the publications as they were. */
  libraryBefore: Library | undefined;
  /** Errors of the state before, where it cannot be compared with. */
  unreadable?: number;
}

/** Rows that are named, of fields and values. */
const NAMED = 20;

interface Around extends Compared {
  words: CompareWords;
  say: StatusLanguage;
  /** Whether the artefact holds a page. */
  has(side: Side, path: SitePath): boolean;
}

/** @param has whether the artefact holds a page of either state */
export function reportOf(
  compared: Compared,
  language: MessageLanguage,
  has: (side: Side, path: SitePath) => boolean,
): Report {
  const words = compareWords[language];
  const around: Around = { ...compared, words, say: statusWords(language), has };
  const { change, library, unreadable, libraryBefore } = compared;
  const site = localized(library, library.site.name, languageFor(library, language));
  const blocks: Block[] = [
    { type: 'heading', level: 1, line: [words.title, ': ', { name: site.text, language: site.language }] },
  ];
  if (unreadable !== undefined)
    blocks.push({ type: 'paragraph', line: [words.unreadable({ count: around.say.number(unreadable) })] });
  else {
    if (!libraryBefore) blocks.push({ type: 'paragraph', line: [words.noBefore] });
    blocks.push(...overview(change, around), ...details(change, around), ...siteBlocks(change, around));
  }
  return { language, words, title: words.title, blocks };
}

const languageFor = ({ languages, main }: Library, language: string) =>
  languages.some(({ code }) => code === language) ? language : main.code;

function overview(change: ContentChange, around: Around): Block[] {
  const { words } = around;
  const isEmpty = change.publications.length + change.settings.length === 0 && siteOpenings(change, words, 'added').length + siteOpenings(change, words, 'removed').length === 0; // prettier-ignore
  if (isEmpty) return [{ type: 'paragraph', line: [words.nothing] }];
  const sorted = inOrder(change.publications);
  const opened = [...sorted.flatMap((each) => openings(each, around)), ...siteOpenings(change, words, 'added')];
  const closed = [...sorted.flatMap((each) => closings(each, around)), ...siteOpenings(change, words, 'removed')];
  const hidden = sorted.filter(({ is }) => isHidden(is));
  const section = (title: string, items: Piece[][]): Block[] =>
    items.length === 0
      ? []
      : [
          { type: 'heading', level: 2, line: [title] },
          { type: 'list', items },
        ];
  return [
    { type: 'heading', level: 2, line: [words.opened] },
    opened.length === 0 ? { type: 'paragraph', line: [words.nothingOpened] } : { type: 'list', items: opened },
    ...section(words.closed, closed),
    ...section(words.hidden, hidden.map((each) => [titleOf(each, around), `: ${words.is[each.is]}`])), // prettier-ignore
  ];
}

const inOrder = (changes: readonly PublicationChange[]) =>
  [...changes].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));

/** Its title as the reader of the summary may read it, else in the language of the original; of what was never public, its folder. */
function titleOf({ before, after, folder }: PublicationChange, { say, library }: Around): Piece {
  if (!before && !after) return { code: folder };
  // Of what was withdrawn no text is left.
  const publication: Publication | undefined = after && Object.keys(after.versions).length > 0 ? after : (before ?? after); // prettier-ignore
  const version = publication && (publication.versions[say.code] ?? publication.versions[publication.original] ?? Object.values(publication.versions)[0]); // prettier-ignore
  return version
    ? { name: version.title, language: version.language, strong: true }
    : { name: publication?.slug ?? '', language: library.main.code, strong: true };
}

const nameOf = (code: string, { say }: Around) => say.apart(say.interface.languageName(code));

/** What readers see of a publication that they did not see before. */
function openings(each: PublicationChange, around: Around): Piece[][] {
  const { words, say } = around;
  const { was, is, texts, attachments, pictures, deliveries, addressAfter, addressBefore } = each;
  if (is === 'withdrawn' && was === 'absent') return [[titleOf(each, around), `: ${words.is.withdrawn}`]];
  if (is !== 'public') return [];
  const values = each.values.filter(({ before }) => before === undefined);
  const isMoved = addressBefore !== undefined && addressAfter !== undefined && addressBefore !== addressAfter;
  const facts: string[] = [
    ...(was === 'public' ? [] : [words.was[was]]),
    ...(was === 'public'
      ? texts.filter(({ state }) => state === 'added').map((text) => textIn(text, around))
      : Object.values(each.after?.versions ?? {}).map(({ language }) => nameOf(language, around))),
    ...(isMoved ? [moved(each, around)] : was === 'public' || addressAfter === undefined ? [] : [words.addressNew({ address: apart(addressAfter) })]), // prettier-ignore
    ...attachments.added.map((name) => words.attachment({ name: apart(name) })),
    ...pictures.added.map((name) => words.picture({ name: apart(name) })),
    ...deliveries.added.map((row) => deliveryText(row, around)),
    ...valuesText(values, around),
  ];
  return facts.length === 0 ? [] : [[titleOf(each, around), `: ${facts.join(separator(say))}`]];
}

/** From what was to what is, in the direction in which one reads. */
const arrow = ({ interface: { language } }: StatusLanguage) => (language.dir === 'rtl' ? ' ← ' : ' → ');
const separator = ({ interface: { language } }: StatusLanguage) => (language.dir === 'rtl' ? '؛ ' : '; ');
/** What is written from left to right, whatever stands around it. */
const apart = (text: string) => `\u2066${text}\u2069`;

function valuesText(values: readonly ValueChange[], { words, say }: Around): string[] {
  if (values.length === 0) return [];
  const areas = [...new Set(values.map(({ area }) => area))].sort();
  const named = `${areas.slice(0, NAMED).join(', ')}${areas.length > NAMED ? ' …' : ''}`;
  return [words.values({ count: say.number(values.length), areas: apart(named) })];
}

const textIn = ({ language, words: count }: TextChange, around: Around) =>
  around.words.textIn({ language: nameOf(language, around), words: around.say.number(count) });

function moved({ addressBefore = '', addressAfter = '', after }: PublicationChange, { words, libraryBefore }: Around): string {
  const slug = addressBefore.split('/').at(-2) ?? '';
  const kept = libraryBefore === undefined || (after?.facts.aliases.includes(slug) ?? false);
  return words.addressMoved({ before: apart(addressBefore), after: apart(addressAfter), kept });
} // prettier-ignore

function deliveryText({ texts, body, sent, version, ...row }: Delivery, { library, say, words }: Around): string {
  const names = body === undefined ? texts?.office : library.registries.bodies[body]?.name;
  const who = names ? localized(library, names, languageFor(library, say.code)).text : (row.office ?? body ?? '');
  return words.delivery({ to: say.apart(who), sent: say.day(sent), version: say.number(version) });
}

/** What readers saw of a publication and see no longer. */
function closings(each: PublicationChange, around: Around): Piece[][] {
  const { words, say } = around;
  const { was, is, texts, attachments, pictures, deliveries } = each;
  if (was !== 'public') return [];
  if (is !== 'public') return [[titleOf(each, around), `: ${words.is[is]}`]];
  const values = each.values.filter(({ after }) => after === undefined);
  const facts = [
    ...texts.filter(({ state }) => state === 'removed').map((text) => textIn(text, around)),
    ...attachments.removed.map((name) => words.attachment({ name: apart(name) })),
    ...pictures.removed.map((name) => words.picture({ name: apart(name) })),
    ...deliveries.removed.map((row) => deliveryText(row, around)),
    ...valuesText(values, around),
  ];
  return facts.length === 0 ? [] : [[titleOf(each, around), `: ${facts.join(separator(say))}`]];
}

function siteOpenings({ pages, announced, redirects, files }: ContentChange, words: CompareWords, which: 'added' | 'removed'): Piece[][] {
  return [
    ...pages[which].map(({ address }) => words.page({ address: apart(address) })),
    ...announced[which].map((what) => words.announced({ what: `\u2068${what}\u2069` })),
    ...files[which].map((name) => words.file({ name: apart(name) })),
    ...redirects[which].map((what) => words.redirect({ what: apart(what) })),
  ].map((text) => [text]);
} // prettier-ignore

function details({ publications }: ContentChange, around: Around): Block[] {
  // Of what stays hidden all was said above.
  const told = publications.filter(({ was, is }) => was === 'public' || !isHidden(is));
  const blocks = inOrder(told).flatMap((each) => publicationBlocks(each, around));
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, line: [around.words.changed] }, ...blocks];
}

function publicationBlocks(each: PublicationChange, around: Around): Block[] {
  const { words, say } = around;
  const { kind, fields, texts, attachments, pictures, values, shown, was, is, addressBefore, addressAfter } = each;
  const state =
    was === is ? [] : [`${was === 'public' ? words.is.public : words.was[was]}${arrow(say)}${words.is[is]}`];
  const isMoved = addressBefore !== undefined && addressAfter !== undefined && addressBefore !== addressAfter;
  const files = [...differences(attachments, words.attachment, words), ...differences(pictures, words.picture, words)];
  const lines: Piece[][] = [
    ...[...state, ...(isMoved ? [moved(each, around)] : [])].map((line) => [line]),
    ...files.map((line) => [line]),
    ...few(fields.map((field) => fieldLine(field, around)), around), // prettier-ignore
    ...few(shown.map((figure) => shownLine(figure, around)), around), // prettier-ignore
    ...few(values.map(({ of, before, after }): Piece[] => [{ code: of }, `: ${before ?? words.none}${arrow(say)}${after ?? words.none}`]), around), // prettier-ignore
  ];
  return [
    { type: 'heading', level: 3, line: [titleOf(each, around), ` (${say.interface.text(`kind.${kind}`)})`] },
    ...(lines.length > 0 ? [{ type: 'list' as const, items: lines }] : []),
    ...texts.flatMap((text) => textBlocks(text, each, around)),
    ...pagesLine(each, around),
  ];
}

/** A figure in a text; of a chart nothing more can be said. */
function shownLine({ language, figure, before, after }: PublicationChange['shown'][number], around: Around): Piece[] {
  const { words, say } = around;
  const start: Piece[] = [`${nameOf(language, around)}: `, { code: figure }];
  if (before === after) return [...start, `: ${words.textChanged}`];
  return [
    ...start,
    `: ${words.before} `,
    { name: before, language },
    `${commaOf(say.interface.language)}${words.now} `,
    { name: after, language },
  ];
}

/** The first ones, and how many more there are. */
const few = (lines: Piece[][], { words, say }: Around): Piece[][] =>
  lines.length > NAMED ? [...lines.slice(0, NAMED), [words.more({ count: say.number(lines.length - NAMED) })]] : lines;

const differences = (
  { added, removed, changed }: Difference,
  name: (p: { name: string }) => string,
  words: CompareWords,
): string[] => [
  ...added.map((file) => `${name({ name: apart(file) })}: ${words.new}`),
  ...removed.map((file) => `${name({ name: apart(file) })}: ${words.gone}`),
  ...changed.map((file) => `${name({ name: apart(file) })}: ${words.renewed}`),
];

const fieldLine = ({ field, before, after }: FieldChange, { words, say }: Around): Piece[] => [
  { code: field },
  ': ',
  ...value(before, words),
  arrow(say),
  ...value(after, words),
];

/** Signs of a value that is shown. */
const LENGTH = 300;

function value(given: unknown, { none }: CompareWords): Piece[] {
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return [none];
  const text = typeof given === 'string' ? given : stringify(given, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return [{ code: text.length > LENGTH ? `${text.slice(0, LENGTH)} …` : text }];
}

function textBlocks(text: TextChange, { was, is }: PublicationChange, around: Around): Block[] {
  const { words } = around;
  const { language, state, parts } = text;
  // A publication that comes or goes as a whole: its pages show it.
  if (was !== is && state !== 'changed') return [];
  const said = { added: words.textAdded, removed: words.textRemoved, changed: words.textChanged }[state];
  return [
    { type: 'paragraph', line: [{ name: textIn(text, around), strong: true }, `: ${said}`] },
    ...parts.map(({ what, number, change }): Block => ({
      type: 'change',
      label: number === undefined ? words.parts[what] : words.paragraph({ number: around.say.number(number) }),
      language,
      change,
    })),
  ];
}

/** Links to the pages that changed, by language. */
function pagesLine(each: PublicationChange, around: Around): Block[] {
  const { words, has } = around;
  const items = pagesOf(each).flatMap(({ language, before, after }): Piece[][] => {
    const links: Piece[] = [
      ...(before !== undefined && has('before', before) ? [{ href: before, side: 'before' as const, text: words.pageBefore }] : []), // prettier-ignore
      ...(after !== undefined && has('after', after) ? [{ href: after, side: 'after' as const, text: words.pageNow }] : []), // prettier-ignore
    ];
    const [first, second] = links;
    if (!first) return [];
    return [[`${nameOf(language, around)}: `, first, ...(second ? [' · ', second] : [])]];
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

export interface ChangedPages {
  language: string;
  before?: SitePath;
  after?: SitePath;
}

/** Pages of a publication whose texts changed, or all of them where something else did. */
export function pagesOf({ before, after, was, is, texts, addressBefore, addressAfter, fields }: PublicationChange): ChangedPages[] {
  const all = [...new Set([...Object.keys(after?.versions ?? {}), ...Object.keys(before?.versions ?? {})])];
  const some = texts.map(({ language }) => language);
  const onlyTexts = some.length > 0 && was === is && fields.length === 0 && addressBefore === addressAfter;
  // Where a site lies does not matter inside of it.
  const addresses = createAddresses('/', 'https://site.invalid');
  const path = (publication: Publication, language: string): SitePath => {
    const { kind, slug } = publication;
    const address = isHome(publication) ? addresses.home(language) : addresses.publication(language, kind, slug);
    return `${decodeURI(address).slice(1)}index.html`;
  };
  return (onlyTexts ? some : all).map((language) => ({
    language,
    ...(before && addressBefore !== undefined ? { before: path(before, language) } : {}),
    ...(after && addressAfter !== undefined ? { after: path(after, language) } : {}),
  }));
} // prettier-ignore

function siteBlocks({ settings, files }: ContentChange, around: Around): Block[] {
  const { words } = around;
  const items = [
    ...few(settings.map((field) => fieldLine(field, around)), around), // prettier-ignore
    ...files.changed.map((name): Piece[] => [`${words.file({ name: apart(name) })}: ${words.renewed}`]),
  ];
  return items.length === 0
    ? []
    : [
        { type: 'heading', level: 2, line: [words.site] },
        { type: 'list', items },
      ];
}
