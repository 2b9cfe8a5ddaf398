/** What a revision of statistics changes: the pages of collections and areas, and every text that shows one of the figures. Pure. */
import { changedAreas, figureChanges, type Figures } from '../figures/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Library } from '../model/library.ts';
import type { Task } from './status.ts';

/**
 * @param before the figures as they were
 * @param words interface strings by language, for values as printed
 */
export function revisionTasks(
  library: Library,
  before: Figures,
  after: Figures,
  words: (language: string) => Interface,
): Task[] {
  const owner = (id: string) => library.byId.get(id)?.facts.owner ?? '';
  return [
    ...changedAreas(before, after).map(({ collection, areas }): Task => ({
      about: 'revision',
      owner: owner(collection.id),
      file: `statistics/${collection.slug}`,
      message:
        areas.length === 0
          ? 'what is said of the figures changed; so do its page and downloads'
          : `values changed in ${areas.join(', ')}; so do its page, charts and downloads, and the pages of these areas`,
    })),
    ...figureChanges(library, before, after, words).map(
      ({ file, line, id, figure, before: old, after: now }): Task => ({
        about: 'revision',
        owner: owner(id),
        file: `${file}:${line}`,
        message: old === now ? `${figure} changed` : `${figure} was ${old} and is ${now}`,
      }),
    ),
  ];
}
