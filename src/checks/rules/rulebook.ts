/** The rules that forums and bodies have for what is handed in: read again each year, and of addressees that are known. */
import type { Checking } from '../../load/library.ts';
import { createPlaces } from '../../load/places.ts';
import { states } from '../../model/faults.ts';
import { nearest, problem, type Place, type Problem } from '../../model/problems.ts';
import { placeOf } from '../../model/rulebook.ts';
import type { Profiles } from '../../model/schema/submission.ts';
import { boundTexts, sourceName } from '../../submissions/index.ts';
import type { Rule } from './index.ts';

/** @param file of a registry */
type PlaceIn = (file: string, path: (string | number)[]) => Place;

export const rulebook: Rule = (checking, { today, content }) => {
  const placeIn = createPlaces({}, content);
  return [
    ...oldRules(checking, today, placeIn),
    ...rulesAhead(checking, today, placeIn),
    ...strangers(checking, placeIn),
  ];
};

/** Rules that nobody has looked at for a year. */
function oldRules(checking: Checking, today: string, placeIn: PlaceIn): Problem[] {
  const { rulebook } = checking;
  const waiting = boundTexts(checking).filter(({ isHandedIn }) => !isHandedIn);
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return (['forums', 'bodies'] as const).flatMap((registry) =>
    each(rulebook[registry]).flatMap(({ id, name, profile }) =>
      profile.read >= limit
        ? []
        : [
            problem('submission-rules-old', placeIn(`${registry}.yaml`, [id, 'submissions', name, 'read']), {
              in: id,
              profile: name,
              read: profile.read,
              source: sourceName(profile.source),
              used: waiting.filter(
                ({ entry }) =>
                  entry.profile === name && placeOf(entry).registry === registry && placeOf(entry).id === id,
              ).length,
            }),
          ],
    ),
  );
}

/** Rules that somebody is said to have read on a day that has not come. */
const rulesAhead = ({ rulebook }: Checking, today: string, placeIn: PlaceIn): Problem[] =>
  (['forums', 'bodies'] as const).flatMap((registry) =>
    each(rulebook[registry]).flatMap(({ id, name, profile }) =>
      profile.read <= today
        ? []
        : [
            problem('wrong-value-hint', placeIn(`${registry}.yaml`, [id, 'submissions', name, 'read']), {
              key: `${id}.submissions.${name}.read`,
              expected: 'must be a day that has come',
              received: `“${profile.read}”`,
              hint: 'Write the day on which the rules were read.',
            }),
          ],
    ),
  );

const each = (rules: Readonly<Record<string, Profiles>>) =>
  Object.entries(rules).flatMap(([id, profiles]) =>
    Object.entries(profiles).map(([name, profile]) => ({ id, name, profile })),
  );

/** Addressees in rules that bodies.yaml does not have. */
function strangers({ rulebook, stated }: Pick<Checking, 'rulebook' | 'stated'>, placeIn: PlaceIn): Problem[] {
  return (['forums', 'bodies'] as const).flatMap((registry) =>
    each(rulebook[registry]).flatMap(({ id, name, profile }) =>
      profile.addressees.flatMap((body, index) =>
        states(stated.bodies, body)
          ? []
          : [
              problem(
                'dangling-reference',
                placeIn(`${registry}.yaml`, [id, 'submissions', name, 'addressees', index]),
                {
                  key: `${id}.submissions.${name}.addressees`,
                  id: body,
                  registry: 'bodies.yaml',
                  nearest: nearest(body, stated.bodies ?? []),
                },
              ),
            ],
      ),
    ),
  );
}
