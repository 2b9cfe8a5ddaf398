/** `references.bib`: BibTeX and BibLaTeX as reference managers export them, turned into fields of CSL. */
import type { Creator, Entry } from '@retorquere/bibtex-parser';
import { dateFromText } from './dates.ts';
import { englishMonth } from '../../citations/source-dates.ts';

/** An entry as CSL, not yet checked. */
interface BibEntry {
  key: string;
  /** As it is in the file, by which its line is found. */
  input: string;
  csl: Record<string, unknown>;
}

interface BibFault {
  /** Where it stands, as text of the file. */
  input: string;
  reason: string;
}

/** CSL types by those of BibTeX and BibLaTeX (CTAN: biblatex, 2.1). */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  mvreference: 'book',
  manual: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  suppcollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  inreference: 'entry-encyclopedia',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  misc: 'document',
  unpublished: 'manuscript',
  patent: 'patent',
  dataset: 'dataset',
  software: 'software',
  letter: 'personal_communication',
  video: 'motion_picture',
  movie: 'motion_picture',
  audio: 'song',
  music: 'song',
  image: 'graphic',
  artwork: 'graphic',
  performance: 'performance',
  legislation: 'legislation',
  jurisdiction: 'legal_case',
  legal: 'treaty',
  periodical: 'periodical',
  review: 'review',
  standard: 'standard',
};

/** Words for the types of theses and reports that BibLaTeX has keys for. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'MA thesis',
  mastersthesis: 'MA thesis',
  bathesis: 'BA thesis',
  techreport: '',
  resreport: '',
};

/** Entries that are no sources: they hold fields for others. */
const helpers: ReadonlySet<string> = new Set(['xdata', 'set', 'bibnote']);

/** @returns the entries that could be read, and what could not */
export async function readBibtex(text: string): Promise<{ entries: BibEntry[]; faults: BibFault[] }> {
  // Loaded where there is such a file: it is large.
  const { parse } = await import('@retorquere/bibtex-parser');
  const faults: BibFault[] = [];
  try {
    const { entries, errors } = parse(text, { sentenceCase: false, english: false, unsupported: 'ignore' });
    faults.push(
      ...errors.map(({ error, input = '' }) => ({ input, reason: error.replace(/\s+/g, ' ').slice(0, 160) })),
    );
    return {
      entries: entries.flatMap((entry) => (helpers.has(entry.type) ? [] : [{ key: entry.key, input: entry.input, csl: toCsl(entry) }])), // prettier-ignore
      faults,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : 'it is no BibTeX';
    return { entries: [], faults: [...faults, { input: '', reason }] };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function toCsl({ type, fields: given, key }: Entry): Record<string, unknown> {
  const fields: Fields = given;
  const text = (...keys: string[]) => keys.map((name) => textOf(fields[name])).find((value) => value !== '') ?? '';
  const isArticle = type === 'article' || type === 'periodical';
  const subtype = text('entrysubtype');
  const number = text('number');
  const inSeries = !isArticle && text('series') !== '' && !['report', 'techreport'].includes(type);
  const csl: Record<string, unknown> = {
    'citation-key': key,
    type: subtype === 'newspaper' || subtype === 'magazine' ? `article-${subtype}` : (types[type] ?? type),
    title: [text('title'), text('subtitle')].filter(Boolean).join(': '),
    'container-title': text('journaltitle', 'journal') || [text('booktitle', 'maintitle'), text('booksubtitle')].filter(Boolean).join(': '), // prettier-ignore
    'collection-title': isArticle ? '' : text('series'),
    'collection-number': inSeries ? number : '',
    publisher: text('publisher', 'institution', 'school', 'organization', 'howpublished'),
    'publisher-place': text('location', 'address'),
    'event-title': text('eventtitle'),
    volume: text('volume'),
    issue: text('issue') || (isArticle ? number : ''),
    number: isArticle || inSeries ? '' : number || eprint(text),
    version: text('version'),
    edition: text('edition'),
    page: text('pages'),
    genre: genreOf(type, text('type')),
    DOI: text('doi'),
    URL: text('url'),
    language: text('langid', 'language'),
    issued: issuedOf(text),
    accessed: text('urldate') === '' ? '' : dateFromText(text('urldate')),
  };
  for (const [role, from] of [
    ['author', 'author'],
    ['editor', 'editor'],
    ['translator', 'translator'],
    ['container-author', 'bookauthor'],
    ['director', 'director'],
  ] as const)
    // prettier-ignore
    csl[role] = creators(fields[from]);
  return Object.fromEntries(Object.entries(csl).filter(([, value]) => value !== '' && value !== undefined));
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.join(', ') : ''; // prettier-ignore

function genreOf(type: string, given: string): string {
  if (given !== '') return Object.hasOwn(genres, given) ? (genres[given] ?? '') : given;
  return type === 'techreport' ? '' : (genres[type] ?? '');
}

const eprint = (text: (name: string) => string): string =>
  text('eprint') === '' ? '' : [text('eprinttype') || text('archiveprefix'), text('eprint')].filter(Boolean).join(':');

function issuedOf(text: (...names: string[]) => string): unknown {
  if (text('date') !== '') return dateFromText(text('date'));
  const year = text('year');
  if (!/^-?\d{4}$/.test(year)) return year === '' ? '' : { literal: [text('month'), year].filter(Boolean).join(' ') };
  const month = monthOf(text('month'));
  const day = Number(text('day'));
  return { 'date-parts': [[Number(year), ...(month > 0 ? [month, ...(day > 0 ? [day] : [])] : [])]] };
}

function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return englishMonth(text);
}

function creators(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.map((creator: Creator) => {
    const { name, lastName, firstName, prefix, suffix } = creator;
    if (name !== undefined) return { literal: name };
    return {
      ...(lastName ? { family: lastName } : {}),
      ...(firstName ? { given: firstName } : {}),
      ...(prefix ? { 'non-dropping-particle': prefix } : {}),
      ...(suffix ? { suffix } : {}),
    };
  });
}
