/** Facts of a letter or report as rows of a document, in the words of its language. Pure. */
import type { Interface } from '../../languages/interface.ts';
import { commaOf, signsOf } from '../../languages/table.ts';
import { isDescription, partyName } from '../../model/people.ts';
import { required } from '../../model/required.ts';
import type { FigureSource } from '../../questions/index.ts';
import {
  registryEntry,
  type LetterPublication,
  type Publication,
  type ReportPublication,
  type SiteSettings,
} from '../../model/library.ts';
import type { Party } from '../../model/schema/letter.ts';
import type { Fact } from '../content.ts';
import { joined, localizedRuns, runs, symbol } from '../text/runs.ts';
import type { Inline } from '../../model/text/blocks.ts';
import { annexLabel } from '../../model/annexes.ts';

export interface View {
  library: SiteSettings;
  /** Words of the interface in the language of the document. */
  words: Interface;
  /** From which the text takes figures, each once. */
  collections: readonly FigureSource[];
}

type Rows = [label: string, values: Inline[][]][];

const toFacts = (rows: Rows): Fact[] =>
  rows.filter(([, values]) => values.length > 0).map(([label, values]) => ({ label, values }));

/** Facts that a document of any kind says of the publication, besides number, date and authors. */
export function factsOf(view: View, publication: Publication): Fact[] {
  const { library, words } = view;
  switch (publication.kind) {
    case 'letter':
      return letterFacts(view, publication);
    case 'report':
      return reportFacts(view, publication);
    case 'statistics': {
      const { organisation, dataset, retrieved, url } = publication.facts.source;
      const source = localizedRuns(library, organisation, words.language);
      return [
        { label: words.text('figures.organisation'), values: [[{ type: 'link', href: url, children: source }]] },
        { label: words.text('figures.dataset'), values: [localizedRuns(library, dataset, words.language)] },
        { label: words.text('facts.retrieved'), values: [runs(words.dateWithGregorian(retrieved), words.language)] },
      ];
    }
    case 'page':
      return [];
    default:
      return publication satisfies never;
  }
}

function letterFacts(view: View, publication: LetterPublication): Fact[] {
  const { library, words } = view;
  const { language } = words;
  const { facts } = publication;
  const text = (value: string) => runs(value, language);
  const local = (value: Record<string, string>) => localizedRuns(library, value, language);
  const body = (id: string) => local(required(library.registries.bodies[id], `body ${id}`).name);
  const party = (named: Party) => text(partyName(library, named, language.code));
  const described = isDescription(publication);
  const { circulated, reference, sent } = facts;
  return toFacts([
    [words.text('facts.symbol'), described ? (circulated?.symbols ?? []).map((name) => [symbol(name)]) : []],
    [
      words.text('facts.reference'),
      reference && (described || circulated?.symbols.length) ? [[symbol(reference)]] : [],
    ],
    [words.text('facts.dateOfLetter'), described || circulated?.dated ? [text(words.dateWithGregorian(sent))] : []],
    [
      words.text('facts.dateOfDocument'),
      described && circulated?.dated ? [text(words.dateWithGregorian(circulated.dated))] : [],
    ],
    [words.text('facts.from'), facts.from.map(party)],
    [words.text('facts.to'), facts.to.map(party)],
    [words.text('facts.cc'), facts.cc.map(party)],
    [words.text('facts.sessions'), sessionsOf(view, facts)],
    [words.label('facts.agenda', facts.agenda.length), agendaOf(view, facts)],
    [
      words.text(facts.request?.asDocument ? 'facts.requestDocument' : 'facts.request'),
      (facts.request?.bodies ?? []).map(body),
    ],
    [
      words.label('facts.annexes', facts.annexes.length),
      facts.annexes.map((annex) => {
        const named = [annexLabel(library, facts.annexes, annex, words), annex.title].map((name) => {
          if (name === undefined) return [];
          return typeof name === 'string' ? text(name) : local(name);
        });
        return joined(named, signsOf(language).colon);
      }),
    ],
  ]);
}

function sessionsOf(view: View, { sessions }: LetterPublication['facts']): Inline[][] {
  const { library, words } = view;
  const text = (value: string) => runs(value, words.language);
  const local = (value: Record<string, string>) => localizedRuns(library, value, words.language);
  return sessions.map(({ body, session, year, meeting, committee }) =>
    joined(
      [
        local(registryEntry(library, 'bodies', body).name),
        session === undefined ? [] : text(words.counted('session', session)),
        year === undefined ? [] : text(words.counted('year', year)),
        committee ? local(committee) : [],
        meeting === undefined ? [] : text(words.meeting(meeting)),
      ],
      commaOf(words.language),
    ),
  );
}

function agendaOf({ library, words }: View, { agenda }: LetterPublication['facts']): Inline[][] {
  const text = (value: string) => runs(value, words.language);
  const local = (value: Record<string, string>) => localizedRuns(library, value, words.language);
  return agenda.map(({ body, number, title, list }) => {
    const item = number === undefined ? [] : text(words.text(`agenda.${list}`, { number: words.digits(number) }));
    return [
      ...joined([item, title ? local(title) : []], signsOf(words.language).colon),
      ...text(' ('),
      ...local(registryEntry(library, 'bodies', body).name),
      ...text(')'),
    ];
  });
}

function reportFacts(view: View, { facts }: ReportPublication): Fact[] {
  const { library, words } = view;
  const { language } = words;
  const { from = '', to = '' } = facts.period ?? {};
  const local = (value: Record<string, string>) => localizedRuns(library, value, language);
  return toFacts([
    [words.text('facts.period'), from || to ? [runs(words.years(from || to, to || from), language)] : []],
    [
      words.text('facts.addressed'),
      facts.addressed.map((id) => local(required(library.registries.bodies[id], `body ${id}`).name)),
    ],
    [
      words.text('facts.responds'),
      facts.responds
        ? [
            joined(
              [local(facts.responds.title), ...facts.responds.symbols.map((name) => [symbol(name)])],
              commaOf(language),
            ),
          ]
        : [],
    ],
    [
      words.text('facts.agencies'),
      facts.agencies.map((id) => local(required(library.registries.agencies[id], `agency ${id}`).name)),
    ],
  ]);
}
