/** Questions about statistics. */
import type { CollectionData, FigureCollection } from '../figures/index.ts';
import { headlineStats } from '../figures/index.ts';
import type { Question } from '../model/question.ts';
import { digest } from '../model/digest.ts';
import type { Publication } from '../model/library.ts';
import { charts, listQuestion, perContent, uses, type Sources } from './sources.ts';
import { newestFirst } from '../model/order.ts';

/** A collection with all its values; absent where it is no collection, or one that cannot be shown. */
export const collection: Question<Sources, string, FigureCollection | undefined> = {
  answer: ({ figures }, id) => figures.collection(id),
  digest({ figures }, id) {
    const found = figures.collection(id);
    return found ? digest(found.slug, found.digest) : '';
  },
};

/** Collections with values of an area, withdrawn ones left out, each with the values of that area alone. */
export const areaCollections: Question<Sources, string, CollectionData[]> = {
  answer: (sources, area) =>
    sources.figures.collections
      .filter(({ areas, facts }) => !facts.withdrawn && areas.includes(area))
      .map(({ id, slug, facts }) => ({ id, slug, facts, observations: byArea(sources)(id).get(area) ?? [] })),
};

const byArea = perContent(({ figures }) => {
  const found = new Map(
    figures.collections.map(({ id, observations }) => [
      id,
      // Where a value is in its file is shown nowhere.
      Map.groupBy(
        observations.map((observation) => ({ ...observation, line: 0 })),
        ({ area }) => area,
      ),
    ]),
  );
  return (id: string) => found.get(id) ?? new Map<string, never[]>();
});

/** Every area with a page, by code, and the number of its series. */
export const areas: Question<Sources, undefined, { area: string; series: number }[]> = {
  answer: ({ figures }) =>
    figures.areas.map((area) => ({
      area,
      series: figures.collections
        .filter((each) => !each.facts.withdrawn && each.areas.includes(area))
        .reduce((count, each) => count + figures.seriesOf(each, area).length, 0),
    })),
};

/** Publications with a figure about an area, newest first. */
export const usingArea = listQuestion<string>((sources, area) => uses(sources).ofArea(area));

/** Publications with a figure of a collection, newest first. */
export const usingCollection = listQuestion<string>((sources, id) => uses(sources).ofCollection(id));

function collectionsOfTopic({ library, figures }: Sources, topic: string): string[] {
  return library.of('topics', topic).flatMap(({ id }) => {
    const found = figures.collection(id);
    return found && !found.facts.withdrawn && headlineStats(found, figures).length > 0 ? [id] : [];
  });
}

/** Collections of a topic that have key figures to show. */
export const topicCollections: Question<Sources, string, string[]> = { answer: collectionsOfTopic };

/** Publications that use figures of those collections and do not name the topic themselves, newest first. */
export const usingTopic = listQuestion<string>((sources, topic) => {
  const found = new Set<Publication>(
    collectionsOfTopic(sources, topic).flatMap((id) => uses(sources).ofCollection(id)),
  );
  for (const publication of sources.library.of('topics', topic)) found.delete(publication);
  return [...found].sort(newestFirst);
});

export interface ChartPath {
  /** Id of the collection. */
  id: string;
  name: string;
  attributes: Readonly<Record<string, string>>;
  languages: string[];
}

/** Every chart that has a page of its own. */
export const chartPaths: Question<Sources, undefined, ChartPath[]> = {
  answer: (sources) =>
    charts(sources).map(({ name, attributes, selection, languages }) => ({
      id: selection.collection.id,
      name,
      attributes,
      languages,
    })),
};
