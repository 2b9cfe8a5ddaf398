/** I/O: reads texts. What is to be handed in keeps the rules of the forum, of the theme or of the agency. */
import { createPlaces } from '../../load/places.ts';
import type { Checking } from '../../load/library.ts';
import { states } from '../../model/faults.ts';
import type { Publication, Version } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { nearest, problem, shortened, type Place, type Problem } from '../../model/problems.ts';
import { placeOf } from '../../model/rulebook.ts';
import type { Ground } from '../../model/rules/handed-in.ts';
import type { SubmissionEntry, SubmissionProfile, TextRules } from '../../model/schema/submission.ts';
import {
  boundTexts,
  breaches,
  groundOf,
  milderForDraft,
  readTextOf,
  textBreaches,
  type Bound,
  type Breach,
} from '../../submissions/index.ts';
import type { Rule } from './index.ts';

export const submissions: Rule = async (checking, { content }) => {
  const at = { checking, faulty: faultyOf(checking), placeIn: createPlaces({}, content) };
  const texts = boundTexts(checking);
  const bound = await Promise.all(texts.map((each) => problemsOf(at, each)));
  return [...bound.flat(), ...repeated(at, texts), ...(await expectedTexts(checking))];
};

/** Entries of a publication that say the same as an earlier one: it would be handed in twice. */
function repeated({ placeIn }: At, bound: readonly Bound[]): Problem[] {
  const seen = new Map<string, number>();
  return bound.flatMap(({ publication: { folder }, index, entry }) => {
    const { forum, body, session, profile, language } = entry;
    const key = [folder, forum, body, session, profile, language].join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined
      ? []
      : [
          problem('wrong-value-hint', placeIn(folder, ['submissions', index]), {
            key: `submissions[${index + 1}]`,
            expected: `must not repeat submissions[${first + 1}]`,
            received: 'the same',
            hint: 'Delete one of the two.',
          }),
        ];
  });
}

interface At {
  checking: Checking;
  /** Publications of which something cannot be read, by id. */
  faulty: ReadonlySet<string>;
  /** @param folder of a publication */
  placeIn(folder: string, path: (string | number)[]): Place;
}

async function problemsOf(at: At, bound: Bound): Promise<Problem[]> {
  const { publication, index, entry, profile, version, isHandedIn } = bound;
  const { folder, kind } = publication;
  const place = (...path: (string | number)[]) => at.placeIn(folder, ['submissions', index, ...path]);
  const unknown = unknownIn(at, entry, profile, place);
  if (!profile || isHandedIn) return unknown;
  const ground = groundOf(entry, profile);
  if (!profile.kinds.includes(kind))
    return [
      ...unknown,
      problem('submission-kind', place('profile'), { to: ground.to, kind, kinds: profile.kinds.join(' or ') }),
    ];
  if (!version)
    return [
      ...unknown,
      // It may be in a file that cannot be read.
      ...(at.faulty.has(publication.id)
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
  return [...unknown, ...milderForDraft(publication, told)];
}

const faultyOf = ({ publications }: Pick<Checking, 'publications'>): ReadonlySet<string> =>
  new Set(
    publications
      .filter(
        ({ faults, fronts, lacksText }) =>
          lacksText || faults.size > 0 || Object.values(fronts).some(({ size }) => size > 0),
      )
      .map(({ publication }) => publication.id),
  );

/** Rules or a session that are not there. The forum itself is looked for with all other references. */
function unknownIn(
  { checking: { rulebook, stated, library } }: At,
  entry: SubmissionEntry,
  profile: SubmissionProfile | undefined,
  place: (...path: string[]) => Place,
): Problem[] {
  const { registry, id } = placeOf(entry);
  const file = `${registry}.yaml`;
  const isRead = Object.hasOwn(library.registries[registry], id);
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
      const sample = shortened(breach.sample, 80);
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

/** Texts that agencies hand in to the office, held to the rules of the theme and of the agency. */
async function expectedTexts(checking: Checking): Promise<Problem[]> {
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
  publication: Publication,
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
  return milderForDraft(publication, told);
}
