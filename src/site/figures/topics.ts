/** What the page of a topic gathers of figures. Pure. */
import { headlineStats, type FigureCollection, type Stat } from '../../figures/index.ts';
import { digest } from '../../model/digest.ts';
import type { Publication } from '../../model/library.ts';
import type { Scene } from '../scene.ts';

type View = Pick<Scene, 'library' | 'figures' | 'uses'>;

export interface TopicFigures {
  /** Collections of the topic with their key figures; withdrawn ones are left out. */
  collections: { collection: FigureCollection; stats: Stat[] }[];
  /** Publications that use these figures and do not name the topic themselves, newest first. */
  users: Publication[];
}

export function topicFigures({ library, figures, uses }: View, topic: string): TopicFigures {
  const named = library.of('topics', topic);
  const collections = named.flatMap(({ id }) => {
    const collection = figures.collection(id);
    if (!collection || collection.facts.withdrawn) return [];
    const stats = headlineStats(collection, figures);
    return stats.length > 0 ? [{ collection, stats }] : [];
  });
  const users = new Set(collections.flatMap(({ collection }) => uses.ofCollection(collection.id)));
  for (const publication of named) users.delete(publication);
  return { collections, users: [...users].sort((a, b) => (a.date < b.date ? 1 : -1)) };
}

/** Digest of all that the page of a topic shows of figures. */
export const topicDigest = (view: View, topic: string): string => {
  const { collections, users } = topicFigures(view, topic);
  return digest(
    collections.map(({ collection, stats }) => [
      collection.facts,
      collection.slug,
      stats.map(({ observation, series }) => [
        observation.period,
        series.points.map(({ period, value, status }) => [period, value, status]),
      ]),
    ]),
    users.map(({ listed }) => listed),
  );
};
