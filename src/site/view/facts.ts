/** The facts of a publication as rows of label and values, in the reader's language. Pure; values are safe HTML. */
import { commaOf, listSignOf, signsOf, type Language } from '../../languages/table.ts';
import { escapeHtml, joinHtml, markup, noHtml, type Html } from '../../model/html.ts';
import {
  registryEntry,
  type Publication,
  type LetterPublication,
  type ReportPublication,
  type StatisticsPublication,
} from '../../model/library.ts';
import type { Party } from '../../model/schema/letter.ts';
import type { PageView } from './index.ts';
import { code, inline, link, localizedHtml, maybeLink, muted, time } from './inline.ts';
import { statusHtml } from './status.ts';
import { annexLabel } from '../../model/annexes.ts';

export interface Row {
  label: string;
  values: Html[];
}

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

interface FactRows {
  /** What a reader needs before the text: from whom, to whom, when. */
  first: Row[];
  /** The rest, after the text. */
  more: Row[];
}

export function factRows(view: View, publication: Publication): FactRows {
  const rows: FactRows = { first: [], more: [] };
  const adding =
    (list: Row[]): Add =>
    (label, ...values) => {
      if (values.length > 0) list.push({ label, values });
    };
  const [first, more] = [adding(rows.first), adding(rows.more)];
  switch (publication.kind) {
    case 'letter':
      letterRows(view, publication, first, more);
      break;
    case 'report':
      reportRows(view, publication, first);
      break;
    case 'statistics':
      statisticsRows(view, publication, first, more);
      break;
    case 'page':
      break;
    default:
      publication satisfies never;
  }
  const { words, language } = view;
  const { topics, bodies, missions, forums, agencies } = publication.facts;
  more(words.text('facts.bodies'), ...bodies.map((id) => entry(view, 'bodies', id)));
  more(words.label('facts.missions', missions.length), ...missions.map((id) => entry(view, 'missions', id)));
  more(words.label('facts.forums', forums.length), ...forums.map((id) => entry(view, 'forums', id)));
  more(words.text('facts.agencies'), ...agencies.map((id) => entry(view, 'agencies', id)));
  if (topics.length > 0)
    more(
      words.text('facts.topics'),
      joinHtml(
        topics.map((id) => entry(view, 'topics', id)),
        escapeHtml(listSignOf(language)),
      ),
    );
  return rows;
}

type Add = (label: string, ...values: Html[]) => void;

function letterRows(view: View, letter: LetterPublication, add: Add, more: Add): void {
  const { words, library, language } = view;
  const { facts } = letter;
  const { circulated } = facts;
  const text = (value: string) => inline(value, language);
  if (circulated && circulated.symbols.length > 0)
    add(words.text('facts.symbol'), maybeLink(circulated.url, code(...circulated.symbols)));
  for (const suffix of circulated?.suffixes ?? [])
    add(
      words.text(`suffix.${suffix.kind}`),
      suffix.languages.length > 0
        ? markup`${code(suffix.symbol)} (${text(words.list(suffix.languages.map(words.languageName)))})`
        : code(suffix.symbol),
    );
  if (facts.reference) add(words.text('facts.reference'), code(facts.reference));
  // As the head says it: what the deliveries tell, before what the editor typed.
  more(words.text('facts.status'), statusHtml(view, letter));
  add(words.text('facts.dateOfLetter'), date(view, facts.sent));
  if (circulated?.dated) add(words.text('facts.dateOfDocument'), date(view, circulated.dated));
  if (circulated?.issued) add(words.text('facts.dateOfIssue'), date(view, circulated.issued));
  add(words.text('facts.from'), ...facts.from.map((party) => partyHtml(view, party)));
  add(words.text('facts.to'), ...facts.to.map((party) => partyHtml(view, party)));
  add(words.text('facts.cc'), ...facts.cc.map((party) => partyHtml(view, party)));
  add(
    words.label('facts.signatories', facts.signatories.length),
    ...facts.signatories.map(({ name, title }) =>
      title
        ? markup`${localizedHtml(library, name, language)}<br>${muted(localizedHtml(library, title, language))}`
        : localizedHtml(library, name, language),
    ),
  );
  add(words.text('facts.sessions'), ...sessionsOf(view, facts));
  add(words.label('facts.agenda', facts.agenda.length), ...agendaOf(view, facts));
  if (facts.request)
    more(
      words.text(facts.request.asDocument ? 'facts.requestDocument' : 'facts.request'),
      ...facts.request.bodies.map((body) => entry(view, 'bodies', body)),
    );
  if (circulated) circulationRows(view, circulated, more);
  add(words.label('facts.annexes', facts.annexes.length), ...annexesOf(view, letter));
  add(words.text('facts.relations'), ...documentsElsewhere(view, facts));
  if (facts.deadline) more(words.text('facts.deadline'), date(view, facts.deadline));
}

type LetterFacts = LetterPublication['facts'];

const sessionsOf = (view: View, { sessions }: LetterFacts): Html[] => {
  const { words, library, language } = view;
  const text = (value: string) => inline(value, language);
  return sessions.map(({ body, session, year, meeting, committee }) => {
    const parts = [
      ...(session === undefined ? [] : [text(words.counted('session', session))]),
      ...(year === undefined ? [] : [text(words.counted('year', year))]),
      ...(committee ? [localizedHtml(library, committee, language)] : []),
      ...(meeting === undefined ? [] : [text(words.meeting(meeting))]),
    ];
    return joinHtml([entry(view, 'bodies', body), ...parts], separator(view));
  });
};

/** Items of agendas; with their body where it is not plain whose they are. */
const agendaOf = (view: View, { agenda, sessions }: LetterFacts): Html[] => {
  const { words, library, language } = view;
  return agenda.map(({ body, number, title, list }) => {
    const parts = [
      ...(number === undefined
        ? []
        : [inline(words.text(`agenda.${list}`, { number: words.digits(number) }), language)]),
      ...(title ? [localizedHtml(library, title, language)] : []),
    ];
    const item = joinHtml(parts, escapeHtml(signsOf(language).colon));
    return sessions.length > 1 || agenda.length > 1
      ? markup`${item} ${muted(markup`(${entry(view, 'bodies', body)})`)}`
      : item;
  });
};

/** As documents of the United Nations name languages: in the order of the alphabet of the page. */
const inOrder = (names: readonly string[], { code: own, script }: Language): readonly string[] =>
  ['Latn', 'Cyrl', 'Grek'].includes(script) ? names.toSorted(new Intl.Collator(own).compare) : names;

/** How a letter was circulated as a document. */
function circulationRows(view: View, circulated: NonNullable<LetterFacts['circulated']>, more: Add): void {
  const { words, language } = view;
  const languages = (codes: readonly string[]) => inline(words.list(codes.map(words.languageName)), language);
  if (circulated.distribution)
    more(words.text('facts.distribution'), inline(words.text(`distribution.${circulated.distribution}`), language));
  if (circulated.originalLanguages.length > 0)
    more(
      words.label('facts.originalLanguages', circulated.originalLanguages.length),
      languages(circulated.originalLanguages),
    );
  if (circulated.languages.length > 0) more(words.text('facts.documentLanguages'), inline(words.list(inOrder(circulated.languages.map(words.languageName), language)), language)); // prettier-ignore
  if (circulated.jobNumber) more(words.text('facts.jobNumber'), code(circulated.jobNumber));
}

const annexesOf = (
  { words, library, language, addresses }: View,
  { facts, attachments, id }: LetterPublication,
): Html[] =>
  facts.annexes.map((annex) => {
    const { title, file } = annex;
    const named = [annexLabel(library, facts.annexes, annex, words), title].flatMap((name) => {
      if (name === undefined) return [];
      return typeof name === 'string' ? inline(name, language) : localizedHtml(library, name, language);
    });
    const html = joinHtml(named, escapeHtml(signsOf(language).colon));
    const offered = file !== undefined && attachments.some((attachment) => attachment.file === file);
    return maybeLink(offered ? addresses.file(id, file) : undefined, html);
  });

/** Documents that a letter refers to and that are none of the site. */
const documentsElsewhere = (view: View, { relations }: LetterFacts): Html[] => {
  const { words, library, language } = view;
  return relations.flatMap((relation) => {
    if (relation.id !== undefined) return [];
    const named = [
      ...(relation.symbols ? [code(...relation.symbols)] : []),
      ...(relation.title ? [localizedHtml(library, relation.title, language)] : []),
      ...(relation.date ? [date(view, relation.date)] : []),
    ];
    const document = maybeLink(relation.url, joinHtml(named, separator(view)));
    return [markup`${inline(words.text(`relation.${relation.type}`), language)} ${document}`];
  });
};

function reportRows(view: View, { facts }: ReportPublication, add: Add): void {
  const { words, library, language } = view;
  if (facts.reference) add(words.text('facts.reference'), code(facts.reference));
  if (facts.period) add(words.text('facts.period'), period(view, facts.period.from, facts.period.to));
  add(words.text('facts.addressed'), ...facts.addressed.map((body) => entry(view, 'bodies', body)));
  if (facts.responds)
    add(
      words.text('facts.responds'),
      joinHtml(
        [
          maybeLink(facts.responds.url, localizedHtml(library, facts.responds.title, language)),
          ...(facts.responds.symbols.length > 0 ? [code(...facts.responds.symbols)] : []),
        ],
        separator(view),
      ),
    );
}

function statisticsRows(view: View, { facts }: StatisticsPublication, add: Add, more: Add): void {
  const { words, library, language } = view;
  const { source } = facts;
  if (facts.period) add(words.text('facts.period'), period(view, facts.period.from, facts.period.to));
  add(
    words.text('facts.source'),
    joinHtml(
      [
        link(source.url, localizedHtml(library, source.organisation, language)),
        localizedHtml(library, source.dataset, language),
        ...(source.version ? [code(source.version)] : []),
      ],
      separator(view),
    ),
  );
  add(words.text('facts.retrieved'), date(view, source.retrieved));
  if (facts.nextUpdate) more(words.text('facts.nextUpdate'), date(view, facts.nextUpdate));
}

/** A date of the reader's calendar, with the Gregorian one beside it where they differ. */
export function date({ words, language }: Pick<View, 'words' | 'language'>, iso: string): Html {
  const known = dates.get(words) ?? new Map<string, Html>();
  dates.set(words, known);
  let html = known.get(iso);
  if (html === undefined) known.set(iso, (html = time(iso, inline(unbrokenDates(words, iso), language))));
  return html;
}

/** The days of an office stand on many pages. */
const dates = new WeakMap<View['words'], Map<string, Html>>();

/** A line ends between the days of two calendars, not within one of them. */
function unbrokenDates(words: View['words'], iso: string): string {
  const { main, gregorian } = words.dates(iso);
  if (gregorian === undefined) return main;
  const [day, inGregorian] = [main, gregorian].map((each) => each.replaceAll(' ', NO_BREAK));
  return words.text('format.dates', { date: day ?? main, gregorian: inGregorian ?? gregorian });
}

const NO_BREAK = '\u00a0';

/** A registry entry by its name, linked to its page where it has one. */
export function entry(
  { library, addresses, language }: View,
  registry: 'topics' | 'bodies' | 'missions' | 'forums' | 'agencies',
  id: string,
): Html {
  const html = localizedHtml(library, registryEntry(library, registry, id).name, language);
  return registry === 'agencies' ? html : link(addresses.registry(language.code, registry, id), html);
}

/** A sender or addressee: in words, with the registry entry it belongs to. */
export function partyHtml(view: View, { name, body, mission, agency }: Party, linked = true): Html {
  const [registry, id] = body
    ? (['bodies', body] as const)
    : mission
      ? (['missions', mission] as const)
      : agency
        ? (['agencies', agency] as const)
        : [];
  const named = name ? localizedHtml(view.library, name, view.language) : undefined;
  if (registry === undefined) return named ?? noHtml;
  return named === undefined
    ? linked
      ? entry(view, registry, id)
      : localizedHtml(view.library, registryEntry(view.library, registry, id).name, view.language)
    : markup`${named} ${muted(markup`(${entry(view, registry, id)})`)}`;
}

/** The same as short as it is known, for the line from whom to whom. */
export function shortPartyHtml(view: View, party: Party): Html {
  const { library, language } = view;
  const { name, body } = party;
  if (name) return localizedHtml(library, name, language);
  const short = body === undefined ? undefined : registryEntry(library, 'bodies', body).short;
  return short ? localizedHtml(library, short, language) : partyHtml(view, party, false);
}

function period({ words, language }: View, from = '', to = ''): Html {
  return inline(words.years(from || to, to || from), language);
}

/** Comma of the language. */
export const separator = ({ language }: Pick<View, 'language'>): Html => escapeHtml(commaOf(language));
