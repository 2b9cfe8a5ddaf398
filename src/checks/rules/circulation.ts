/** A letter that asks for circulation as a document has what that takes. */
import { createPlaces } from '../../load/places.ts';
import type { LetterPublication } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { isDescription } from '../../model/people.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { Lacking } from '../../model/rules/circulation-unready.ts';
import type { SubmissionProfile } from '../../model/schema/submission.ts';
import { sourceName, submittable, usualCirculation } from '../../submissions/index.ts';
import type { Rule } from './index.ts';

/** @param folder of a publication */
type PlaceIn = (folder: string, path: (string | number)[]) => Place;

export const circulation: Rule = (checking, { content }) => {
  const placeIn = createPlaces({}, content);
  return submittable(checking).flatMap((publication) =>
    publication.kind === 'letter' && !isDescription(publication)
      ? unready(publication, checking.rulebook, placeIn)
      : [],
  );
};

/** A letter that asks for circulation as a document, and lacks what that takes. */
function unready(publication: LetterPublication, rulebook: Rulebook, placeIn: PlaceIn): Problem[] {
  const { request, circulated } = publication.facts;
  if (!request?.asDocument || circulated) return [];
  return request.bodies.flatMap((body, index) => {
    const profiles = Object.values(own(rulebook.bodies, body) ?? {});
    const profile = profiles.find(({ circulation, kinds }) => circulation && kinds.includes('letter'));
    const lacks = lackingIn(publication, body, profile ?? usualCirculation);
    return lacks.length === 0
      ? []
      : [
          problem('circulation-unready', placeIn(publication.folder, ['request', 'bodies', index]), {
            body,
            lacks,
            source: profile ? sourceName(profile.source) : usualCirculation.source,
            where: profile
              ? `if it has changed, correct bodies.yaml`
              : 'where this body has other rules, write them under its `submissions` with `circulation: true`',
          }),
        ];
  });
}

function lackingIn(
  { facts, versions }: LetterPublication,
  body: string,
  { languages, item, signature }: Pick<SubmissionProfile, 'languages' | 'item' | 'signature'>,
): Lacking[] {
  const isSigned = signature !== undefined && !signature.notFor.some((form) => form === facts.form);
  return [
    ...(languages && !Object.keys(versions).some((code) => languages.includes(code))
      ? [{ part: 'language' as const, detail: languages.join(', ') }]
      : []),
    ...(item && !facts.agenda.some((each) => each.body === body) ? [{ part: 'item' as const, detail: '' }] : []),
    ...(isSigned && facts.signatories.length === 0 ? [{ part: 'signature' as const, detail: '' }] : []),
  ];
}
