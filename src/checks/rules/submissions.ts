/** I/O: reads texts. What is to be handed in keeps the rules of the forum, of the theme or of the agency; rules are read again each year. */
import { languages } from '../../languages/table.ts';
import { createPlaces } from '../../load/places.ts';
import type { Checking } from '../../load/library.ts';
import { states } from '../../model/faults.ts';
import type { LetterPublication, Publication, Version } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { isDescription } from '../../model/people.ts';
import { nearest, problem, type Place, type Problem } from '../../model/problems.ts';
import { placeOf } from '../../model/rulebook.ts';
import type { Lacking } from '../../model/rules/circulation-unready.ts';
import type { Ground } from '../../model/rules/handed-in.ts';
import type { Profiles, SubmissionEntry, SubmissionProfile, TextRules } from '../../model/schema/submission.ts';
import {
  boundTexts,
  breaches,
  nameOf,
  readTextOf,
  sourceName,
  submittable,
  textBreaches,
  type Bound,
  type Breach,
} from '../../submissions/index.ts';
import type { Rule } from './index.ts';

export const submissions: Rule = async (checking, { today, content }) => {
  const at = { checking, placeIn: createPlaces({}, content) };
  const bound = boundTexts(checking);
  return [
    ...oldRules(at, bound, today),
    ...strangers(at),
    ...(await Promise.all(bound.map((each) => problemsOf(at, each)))).flat(),
    ...submittable(checking).flatMap((publication) => unready(at, publication)),
    ...(await expectedTexts(at)),
  ];
};

interface At {
  checking: Checking;
  /** @param owner folder of a publication, or file of a registry */
  placeIn(owner: string, path: (string | number)[]): Place;
}

async function problemsOf(at: At, bound: Bound): Promise<Problem[]> {
  const { publication, index, entry, profile, version, isHandedIn } = bound;
  const { folder, kind, facts } = publication;
  const place = (...path: (string | number)[]) => at.placeIn(folder, ['submissions', index, ...path]);
  const unknown = unknownIn(at, entry, profile, place);
  if (!profile || isHandedIn) return unknown;
  const to = nameOf(entry);
  if (!profile.kinds.includes(kind))
    return [...unknown, problem('submission-kind', place('profile'), { to, kind, kinds: profile.kinds.join(' or ') })];
  const ground = groundOf(entry, profile);
  if (!version)
    return [
      ...unknown,
      // It may stand in a file that cannot be read.
      ...(isFaulty(at.checking, publication)
        ? []
        : [
            problem('submission-language', place('language'), {
              ...ground,
              language: entry.language,
              accepted: (profile.languages ?? []).join(', '),
              lacksText: true,
            }),
          ]),
    ];
  const text = await readTextOf(at.checking, version);
  const found = breaches(profile, publication, entry, { language: entry.language, version, text });
  const told = found.map((breach) =>
    problemOf(breach, ground, version, text.notes.length > 0, at.checking, (key) => place(...(key ? [key] : []))),
  );
  // A draft is not handed in yet: what is wrong with it stops nobody else's texts.
  return [...unknown, ...(facts.draft ? told.map((each) => ({ ...each, severity: 'warning' as const })) : told)];
}

const isFaulty = ({ publications }: Pick<Checking, 'publications'>, { id }: Publication) =>
  publications.some(
    ({ publication, faults, fronts, lacksText }) =>
      publication.id === id && (lacksText || faults.size > 0 || Object.values(fronts).some(({ size }) => size > 0)),
  );

const groundOf = (entry: SubmissionEntry, { source, read }: SubmissionProfile): Ground => ({
  to: nameOf(entry),
  source: sourceName(source),
  read,
  where: `${placeOf(entry).registry}.yaml`,
});

/** Rules or a session that are not there. The forum itself is looked for with all other references. */
function unknownIn(
  { checking: { rulebook, stated, library } }: At,
  entry: SubmissionEntry,
  profile: SubmissionProfile | undefined,
  place: (...path: string[]) => Place,
): Problem[] {
  const { registry, id } = placeOf(entry);
  const file = `${registry}.yaml`;
  const isRead = own(library.registries[registry], id) !== undefined;
  // An entry that is faulty, or not there, is told of elsewhere.
  if (!isRead || !states(stated[registry], id)) return [];
  const found: Problem[] = [];
  if (!profile) {
    const known = Object.keys(own(rulebook[registry], id) ?? {});
    found.push(
      problem('submission-unknown', place('profile'), {
        what: 'profile',
        id: entry.profile,
        in: id,
        file,
        nearest: nearest(entry.profile, known),
        known: known.join(', '),
      }),
    );
  }
  const sessions = own(library.registries.forums, entry.forum ?? '')?.sessions.map((session) => session.id) ?? [];
  if (entry.forum !== undefined && entry.session !== undefined && !sessions.includes(entry.session))
    found.push(
      problem('submission-unknown', place('session'), {
        what: 'session',
        id: entry.session,
        in: id,
        file,
        // Numbers of sessions are alike without being meant.
        nearest: undefined,
        known: sessions.join(', '),
      }),
    );
  return found;
}

/** @param placeOfEntry the entry, or a key of it, for what the facts are to say */
function problemOf(
  breach: Breach,
  ground: Ground,
  version: Version,
  hasNotes: boolean,
  { written }: Pick<Checking, 'written'>,
  placeOfEntry: (key?: string) => Place,
): Problem {
  switch (breach.type) {
    case 'language':
      return problem('submission-language', placeOfEntry('language'), {
        ...ground,
        language: version.language,
        accepted: breach.accepted.join(', '),
        lacksText: false,
      });
    case 'length': {
      const { limit, counted } = breach.length;
      return problem(
        'submission-length',
        { file: version.file, line: 1 },
        {
          ...ground,
          language: version.language,
          unit: limit.unit,
          max: limit.max,
          counted,
          notes: hasNotes ? limit.notes : undefined,
          cover: limit.cover,
        },
      );
    }
    case 'lacks': {
      const isInText = breach.part === 'section' || breach.part === 'item-text' || breach.part === 'numbers';
      return problem('submission-lacks', isInText ? { file: version.file, line: 1 } : placeOfEntry(), {
        ...ground,
        part: breach.part,
        wanted: breach.wanted,
        found: breach.found,
      });
    }
    case 'has': {
      const sample = breach.sample.length > 80 ? `${breach.sample.slice(0, 80)}…` : breach.sample;
      const place =
        breach.excess === 'signed'
          ? placeOfEntry()
          : { file: version.file, line: lineOf(written(version.file), signOf(breach)) };
      return problem('submission-has', place, { ...ground, excess: breach.excess, sample, count: breach.count });
    }
  }
}

/** How what is not taken is written in a text. */
function signOf({ excess, sample }: Extract<Breach, { type: 'has' }>): string {
  switch (excess) {
    case 'notes':
      return '[^';
    case 'acronyms':
      return sample.split(', ')[0] ?? sample;
    default:
      return sample;
  }
}

/** Line below the front matter where something is first written; the first line where it is not found as such. */
function lineOf(written: string, sign: string): number {
  const begin = /^---\n[^]*?\n---\n/.exec(written)?.[0].length ?? 0;
  const at = written.indexOf(sign, begin);
  return at < 0 ? 1 : written.slice(0, at).split('\n').length;
}

/** Rules that nobody has looked at for a year. */
function oldRules(at: At, bound: readonly Bound[], today: string): Problem[] {
  const { rulebook } = at.checking;
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return (['forums', 'bodies'] as const).flatMap((registry) =>
    each(rulebook[registry]).flatMap(({ id, name, profile }) =>
      profile.read >= limit
        ? []
        : [
            problem('submission-rules-old', at.placeIn(`${registry}.yaml`, [id, 'submissions', name, 'read']), {
              in: id,
              profile: name,
              read: profile.read,
              source: sourceName(profile.source),
              used: bound.filter(
                ({ entry, isHandedIn }) =>
                  !isHandedIn &&
                  entry.profile === name &&
                  placeOf(entry).registry === registry &&
                  placeOf(entry).id === id,
              ).length,
            }),
          ],
    ),
  );
}

const each = (rules: Readonly<Record<string, Profiles>>) =>
  Object.entries(rules).flatMap(([id, profiles]) =>
    Object.entries(profiles).map(([name, profile]) => ({ id, name, profile })),
  );

/** Addressees in rules that bodies.yaml does not have. */
function strangers({ checking: { rulebook, stated }, placeIn }: At): Problem[] {
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

/** What the practice of the United Nations asks of every letter that is to be circulated, where a body has no rules of its own. */
const usual = {
  languages: languages.filter(({ official }) => official).map(({ code }) => code),
  source: 'the UN Editorial Manual',
};

/** A letter that asks for circulation as a document, and lacks what that takes. */
function unready({ checking: { rulebook }, placeIn }: At, publication: Publication): Problem[] {
  if (publication.kind !== 'letter' || isDescription(publication)) return [];
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

/** Texts that agencies hand in to the office, held to the rules of the theme and of the agency. */
async function expectedTexts({ checking }: At): Promise<Problem[]> {
  const { themes, rulebook } = checking;
  const known = new Map<string, Publication>(
    [...checking.library.publications, ...checking.hidden].map((each) => [each.id, each]),
  );
  const found: Problem[] = [];
  for (const [theme, { rules, expects }] of Object.entries(themes))
    for (const expected of expects)
      for (const id of expected.texts) {
        const publication = known.get(id);
        if (!publication) continue;
        const grounds: [rules: TextRules | undefined, ground: Ground][] = [
          [expected.rules ?? rules, { to: `The theme ${theme}`, where: 'themes.yaml' }],
          [
            own(rulebook.agencies, expected.agency),
            { to: `The office, of ${expected.agency}`, where: 'agencies.yaml' },
          ],
        ];
        for (const [held, ground] of grounds)
          if (held)
            for (const version of Object.values(publication.versions))
              found.push(...(await heldTo(checking, publication, version, held, ground)));
      }
  return found;
}

async function heldTo(
  checking: Checking,
  { facts }: Publication,
  version: Version,
  rules: TextRules,
  ground: Ground,
): Promise<Problem[]> {
  const text = await readTextOf(checking, version);
  // Languages of the office's own translations are no concern of the agency.
  const found = textBreaches(
    { ...rules, languages: version.translation === 'original' ? rules.languages : undefined },
    {
      language: version.language,
      version,
      text,
    },
  );
  const place = () => ({ file: version.file, line: 1 });
  const told = found.map((breach) => problemOf(breach, ground, version, text.notes.length > 0, checking, place));
  return facts.draft ? told.map((each) => ({ ...each, severity: 'warning' as const })) : told;
}
