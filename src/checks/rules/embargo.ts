/** Announcements of what has no time to appear at. */
import { createPlaces } from '../../load/places.ts';
import { problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const embargo: Rule = ({ publications }, { content }) => {
  const placeOf = createPlaces({}, content);
  return publications.flatMap(({ publication: { facts, folder }, faults }) =>
    facts.announce && facts.publish === undefined && !faults.has('publish')
      ? [
          problem('embargo-unused', placeOf(folder, ['announce']), {
            key: 'announce',
            reason: 'there is no “publish”, so the publication is in the site already',
            hint: 'Write publish: with day, time and zone, like 2026-12-01T09:30+03:30, or take “announce” out.',
          }),
        ]
      : [],
  );
};
