/** Questions about what is at addresses without a publication: notices, announcements, redirects. */
import type { Question } from '../model/question.ts';
import type { Announcement, Redirect, WithdrawnPublication } from '../model/library.ts';
import { redirectPages, serverRules, type ServerRule } from '../model/redirects.ts';
import { isListed, type ListedKind } from '../model/kinds/index.ts';
import type { Sources } from './sources.ts';
import { newestFirst } from '../model/order.ts';

/** What was withdrawn, in the order of ids. */
export const withdrawals: Question<Sources, undefined, WithdrawnPublication[]> = {
  answer: ({ library }) => library.withdrawn,
};

/** @throws for an id that is not that of a notice */
export const withdrawal: Question<Sources, string, WithdrawnPublication> = {
  answer({ library }, id) {
    const found = library.withdrawn.find((each) => each.id === id);
    if (!found) throw new Error(`no publication with the id ${id} was withdrawn`);
    return found;
  },
};

/** Notices of a feed, newest first; plain pages are no news. */
export const withdrawnIn: Question<Sources, { kind?: ListedKind; topic?: string }, WithdrawnPublication[]> = {
  answer: ({ library }, { kind, topic }) =>
    library.withdrawn
      .filter(
        (each) =>
          isListed(each.kind) &&
          (kind === undefined || each.kind === kind) &&
          (topic === undefined || each.topics.includes(topic)),
      )
      .sort(newestFirst),
};

/** What will be published, in the order of time. */
export const announced: Question<Sources, undefined, Announcement[]> = {
  answer: ({ library }) => library.announced,
};

/** Pages that lead elsewhere, aliases and former ids apart. */
export const redirects: Question<Sources, undefined, Redirect[]> = {
  answer: ({ library }) => redirectPages(library),
};

export const rulesOfServer: Question<Sources, undefined, ServerRule[]> = {
  answer: ({ library }) => serverRules(library),
};
