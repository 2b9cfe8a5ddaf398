/** A letter that asks for circulation as a document has what that takes. */
import { languages } from '../../languages/table.ts';
import { createPlaces } from '../../load/places.ts';
import type { LetterPublication } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { isDescription } from '../../model/people.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { Lacking } from '../../model/rules/circulation-unready.ts';
import type { SubmissionProfile } from '../../model/schema/submission.ts';
import { sourceName, submittable } from '../../submissions/index.ts';
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

/** What the practice of the United Nations asks of every letter that is to be circulated, where a body has no rules of its own. */
const usual = {
  languages: languages.filter(({ official }) => official).map(({ code }) => code),
  source: 'the UN Editorial Manual',
};

/** A letter that asks for circulation as a document, and lacks what that takes. */
function unready(publication: LetterPublication, rulebook: Rulebook, placeIn: PlaceIn): Problem[] {
  const { request, circulated } = publication.facts;
  if (!request?.asDocument || circulated) return [];
  return request.bodies.flatMap((body, index) => {
    const profiles = Object.values(own(rulebook.bodies, body) ?? {});
    const profile = profiles.find(({ circulation, kinds }) => circulation && kinds.includes('letter'));
    const lacks = lackingIn(publication, body, profile);
    return lacks.length === 0
      ? []
      : [
          problem('circulation-unready', placeIn(publication.folder, ['request', 'bodies', index]), {
            body,
            lacks,
            source: profile ? sourceName(profile.source) : usual.source,
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
  profile: SubmissionProfile | undefined,
): Lacking[] {
  const accepted = profile ? profile.languages : usual.languages;
  const wantsItem = !profile || profile.item !== undefined;
  const isUnsigned = (profile?.signature?.notFor ?? ['note-verbale']).some((form) => form === facts.form);
  const wantsSignature = (!profile || profile.signature !== undefined) && !isUnsigned;
  return [
    ...(accepted && !Object.keys(versions).some((code) => accepted.includes(code))
      ? [{ part: 'language' as const, detail: accepted.join(', ') }]
      : []),
    ...(wantsItem && !facts.agenda.some((item) => item.body === body) ? [{ part: 'item' as const, detail: '' }] : []),
    ...(wantsSignature && facts.signatories.length === 0 ? [{ part: 'signature' as const, detail: '' }] : []),
  ];
}
