/** Deadlines of what is to be handed in: those that moved since it was planned, and those that are past. */
import { createPlaces } from '../../load/places.ts';
import { problem, type Problem } from '../../model/problems.ts';
import { dueSubmissions, nameOf } from '../../submissions/index.ts';
import type { Rule } from './index.ts';

export const deadlines: Rule = (checking, { today, content }) => {
  const placeIn = createPlaces({}, content);
  return dueSubmissions(checking).flatMap(({ publication, index, entry, reckoned, moved }): Problem[] => {
    if ('lacks' in reckoned) return [];
    const { day, office, from } = reckoned.due;
    const place = (...path: string[]) => placeIn(publication.folder, ['submissions', index, ...path]);
    const to = nameOf(entry);
    if (office.day < today) return [problem('deadline-passed', place(), { to, due: day })];
    return moved
      ? [
          problem('deadline-moved', place('due'), {
            to,
            from: moved.from,
            now: day,
            session: from?.day,
            opens: from?.opening ?? true,
          }),
        ]
      : [];
  });
};
