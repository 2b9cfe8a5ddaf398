/** What the home page shows: what the office chose in `pages/home/page.yaml`, else what the content suggests. */
import { headlineStats, isFault, readStat, referenceTo, type Stat } from '../figures/index.ts';
import { homeSlug } from '../model/addresses.ts';
import type { Question } from '../model/question.ts';
import { stateOf } from '../model/course.ts';
import type { ListedKind } from '../model/kinds/index.ts';
import type { Publication } from '../model/library.ts';
import { homeParts, type HomePart } from '../model/schema/page.ts';
import { listQuestion, perContent, type Sources } from './sources.ts';

/** A key figure: the series as `:stat` names it, and the collection that has it. */
export interface HomeFigure {
  of: string;
  collection: string;
}

export interface HomeAnswer {
  /** Id of the publication shown first. */
  lead?: string;
  /** The chart beside it, with what it shows in words. */
  beside?: HomeFigure & { finding?: Readonly<Record<string, string>> };
  figures: HomeFigure[];
  parts: readonly HomePart[];
}

/** Entries of each kind on the home page. */
const newestCount = 3;
const figureCount = 3;

const chosen = perContent(({ library }) => {
  const page = library.ofKind('page').find(({ slug }) => slug === homeSlug);
  return page?.facts.home;
});

const awaiting = perContent(({ library }) => library.ofKind('letter').filter((letter) => stateOf(letter).awaits));

/** Without a choice the newest letter that awaits an answer, else the newest of the office's own texts. */
const lead = perContent((sources): Publication | undefined => {
  const { library } = sources;
  const wanted = chosen(sources)?.lead?.publication;
  if (wanted !== undefined) return library.byId.get(wanted);
  const own = (['letter', 'report'] as const).flatMap((kind) => [...library.ofKind(kind)]);
  return (
    awaiting(sources)[0] ??
    own
      .filter((each) => each.kind !== 'letter' || each.facts.text === 'full')
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]
  );
});

/** Nothing where the series is not public here. */
const figureOf = ({ figures, library }: Sources, of: string): HomeFigure[] => {
  const stat = readStat({ of }, figures);
  return isFault(stat) || !library.byId.has(stat.series.collection.id)
    ? []
    : [{ of, collection: stat.series.collection.id }];
};

/** The first key figure of each collection but that whose chart stands beside the lead. */
const suggested = ({ figures, library }: Sources, beside: HomeFigure | undefined): HomeFigure[] =>
  figures.collections
    .filter(({ id, facts }) => !facts.withdrawn && id !== beside?.collection && library.byId.has(id))
    .flatMap((collection) => {
      const [stat]: (Stat | undefined)[] = headlineStats(collection, figures);
      return stat ? [{ of: `${referenceTo(stat.series)}@${stat.series.area}`, collection: collection.id }] : [];
    })
    .slice(0, figureCount);

export const home: Question<Sources, undefined, HomeAnswer> = {
  answer(sources) {
    const choice = chosen(sources);
    const first = lead(sources);
    const [beside] = choice?.lead?.figure === undefined ? [] : figureOf(sources, choice.lead.figure);
    const finding = choice?.lead?.finding;
    return {
      ...(first ? { lead: first.id } : {}),
      ...(beside ? { beside: { ...beside, ...(finding ? { finding } : {}) } } : {}),
      figures: choice?.figures ? choice.figures.flatMap((of) => figureOf(sources, of)) : suggested(sources, beside),
      parts: choice?.parts ?? homeParts,
    };
  },
};

const showsLead = (sources: Sources) => (chosen(sources)?.parts ?? homeParts).includes('lead');

/** The newest of a kind, without what is shown first. */
export const homeNewest = listQuestion<ListedKind>((sources, kind) =>
  sources.library
    .ofKind(kind)
    .filter(({ id }) => !showsLead(sources) || id !== lead(sources)?.id)
    .slice(0, newestCount),
);

/** Letters that await an answer, newest first. */
export const awaitingLetters = listQuestion<undefined>((sources) => awaiting(sources).slice(0, newestCount));
