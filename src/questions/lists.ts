/** Questions about lists: of kinds, years, registries, the newest, the changed. */
import type { RegistryPage } from '../model/addresses.ts';
import { isListed, kinds, type Kind, type ListedKind } from '../model/kinds/index.ts';
import { recommendationsOf, type Recommendation } from '../model/numbered-blocks.ts';
import type { Question } from '../model/question.ts';
import { correctionsOf, type CorrectionEntry } from '../model/corrections.ts';
import { digest } from '../model/digest.ts';
import type { ListedPublication, Publication } from '../model/library.ts';
import { yearsOf } from '../model/years.ts';
import { listed, listedDigest, listQuestion, perContent, type Sources } from './sources.ts';
import { newestFirst } from '../model/order.ts';
import { tableOf } from '../model/own.ts';

/** Publications on the first page of a list; older ones are on the pages of their years. */
const firstPage = 50;
/** Publications under “latest” on the home page. */
const latestCount = 6;
/** Entries of a feed: enough for readers that look once a week; older publications are in the lists. */
export const feedLength = 40;

/** All but plain pages, newest first. */
const news = perContent(({ library }) => library.publications.filter(({ kind }) => isListed(kind)).sort(newestFirst));

export const latest = listQuestion<undefined>((sources) => news(sources).slice(0, latestCount));

export const newestOfKind = listQuestion<ListedKind>(({ library }, kind) => library.ofKind(kind).slice(0, firstPage));

export const ofYear = listQuestion<{ kind: ListedKind; year: string }>(({ library }, { kind, year }) =>
  library.ofKind(kind).filter(({ date }) => date.startsWith(year)),
);

/** Identifiers of the topics that publications name, by how often they do. */
function topicsOf(publications: readonly Publication[]): [string, number][] {
  const found = new Map<string, number>();
  for (const { facts } of publications) for (const topic of facts.topics) found.set(topic, (found.get(topic) ?? 0) + 1);
  return [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Years with their number of publications, newest first. */
export const yearsOfKind: Question<Sources, ListedKind, { year: string; count: number }[]> = {
  answer: ({ library }, kind) => yearsOf(library.ofKind(kind)),
};

/** Topics with their number of publications, most frequent first. */
export const topicsOfKind: Question<Sources, ListedKind, [string, number][]> = {
  answer: ({ library }, kind) => topicsOf(library.ofKind(kind)),
};

/** The same for all kinds, with plain pages or without. */
export const topicCounts: Question<Sources, 'all' | 'without pages', [string, number][]> = {
  answer: (sources, which) => topicsOf(which === 'all' ? sources.library.publications : news(sources)),
};

export const kindCounts: Question<Sources, undefined, Record<Kind, number>> = {
  answer: ({ library }) => tableOf(kinds, (kind) => library.ofKind(kind).length),
};

/** Years in which anything is dated, newest first. */
export const years: Question<Sources, undefined, string[]> = {
  answer: ({ library }) =>
    [...new Set(library.publications.map(({ date }) => date.slice(0, 4)).filter(Boolean))].sort().reverse(),
};

interface EntryOf {
  registry: RegistryPage;
  id: string;
}

/** Publications that name an entry of a registry, newest first. */
export const namingEntry = listQuestion<EntryOf>(({ library }, { registry, id }) => library.of(registry, id));

/** Entries that publications name, in the order of the registry, with the number of publications. */
export const namedEntries: Question<Sources, RegistryPage, { id: string; count: number }[]> = {
  answer: ({ library }, registry) =>
    Object.keys(library.registries[registry])
      .map((id) => ({ id, count: library.of(registry, id).length }))
      .filter(({ count }) => count > 0),
};

/** Recommendations of all reports to a body, as the reader of a language sees them. */
export const recommendations: Question<
  Sources,
  { body: string; language: string },
  (Recommendation & { report: ListedPublication })[]
> = {
  answer: ({ library }, { body, language }) =>
    library.of('bodies', body).flatMap((report) =>
      report.kind !== 'report'
        ? []
        : recommendationsOf(report, library.versionFor(report, language))
            .filter(({ to }) => to.includes(body))
            .map((recommendation) => ({ ...recommendation, report: listed(report) })),
    ),
};

export interface Change {
  publication: ListedPublication;
  correction: CorrectionEntry;
  /** Place among the changes of its publication, counted from the oldest, from 1. */
  number: number;
}

const changesOf = perContent(({ library }) =>
  correctionsOf(library).map(({ publication, correction }) => ({
    publication,
    correction,
    number: publication.facts.corrections.length - publication.facts.corrections.indexOf(correction),
  })),
);

/** Every change to a published text, newest first. */
export const corrections: Question<Sources, undefined, Change[]> = {
  answer: (sources) =>
    changesOf(sources).map(({ publication, ...change }) => ({ ...change, publication: listed(publication) })),
  digest: (sources) => digest(changesOf(sources).map(({ publication, number }) => [listedDigest(publication), number])),
};

interface FeedOf {
  language: string;
  kind?: ListedKind;
  topic?: string;
}

/** In the order in which they appeared here: an old document that was described today is news today. */
const asTheyAppeared = perContent((sources) => {
  const day = ({ id, date }: Publication) => sources.firstDay(id) || date;
  return news(sources).toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
});

/** Publications of a feed: texts that exist in the language, newest first. Plain pages are no news. */
export const feed = listQuestion<FeedOf>((sources, { language, kind, topic }) =>
  asTheyAppeared(sources)
    .filter(
      (publication) =>
        publication.versions[language] &&
        (kind === undefined || publication.kind === kind) &&
        (topic === undefined || publication.facts.topics.includes(topic)),
    )
    .slice(0, feedLength),
);
