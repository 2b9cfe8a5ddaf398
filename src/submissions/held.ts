/** Publications with what they are to be handed in for, and the texts that are held to the rules there. */
import type { Interface } from '../languages/interface.ts';
import { textOf } from '../directives/index.ts';
import { isSentBack } from '../model/course.ts';
import type { Library, LetterPublication, Publication, ReportPublication, Version } from '../model/library.ts';
import { own } from '../model/own.ts';
import type { Bodies } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import { placeOf, profileOf, type Rulebook } from '../model/rulebook.ts';
import type { Ground } from '../model/rules/handed-in.ts';
import type { Delivery } from '../model/schema/delivery.ts';
import type { SubmissionEntry, SubmissionProfile } from '../model/schema/submission.ts';
import type { Text } from '../model/text/blocks.ts';

/** What is known of the content where submissions are judged; drafts among it. */
export interface Sources {
  library: Pick<Library, 'publications'>;
  /** Drafts, and what is under embargo. */
  hidden: readonly Publication[];
  /** Deliveries that are not published, by id. */
  internal: Readonly<Record<string, readonly Delivery[]>>;
  rulebook: Rulebook;
  bodies: Pick<Bodies, 'tree'>;
  words(language: string): Interface;
}

/** A publication that can be handed in. */
export type Submittable = LetterPublication | ReportPublication;

/** An entry under `submissions` of a publication. */
export interface Bound {
  publication: Submittable;
  /** Place of the entry in its list. */
  index: number;
  entry: SubmissionEntry;
  /** Absent where the entry names rules that are not there. */
  profile?: SubmissionProfile;
  /** Absent where there is no text in the language of the entry. */
  version?: Version;
  /** Whether a row of deliveries says that it was handed in, and it did not come back; rules that changed since do not concern it. */
  isHandedIn: boolean;
}

export const isSubmittable = (publication: Publication): publication is Submittable =>
  publication.kind === 'letter' || publication.kind === 'report';

/** All publications that can be handed in, drafts included. */
export const submittable = ({ library, hidden }: Pick<Sources, 'library' | 'hidden'>): Submittable[] =>
  [...library.publications, ...hidden].filter(isSubmittable);

export const boundTexts = (sources: Omit<Sources, 'bodies' | 'words'>): Bound[] =>
  submittable(sources).flatMap((publication) =>
    publication.facts.submissions.map((entry, index) => {
      const profile = profileOf(sources.rulebook, entry);
      const version = own(publication.versions, entry.language);
      const rows = [...publication.deliveries, ...(own(sources.internal, publication.id) ?? [])];
      const attempts = rows.filter((row) => isDeliveryOf(row, entry));
      return {
        publication,
        index,
        entry,
        ...(profile ? { profile } : {}),
        ...(version ? { version } : {}),
        isHandedIn: attempts.length > 0 && !isSentBack(attempts),
      };
    }),
  );

/** Whether a row of deliveries tells that an entry was handed in. */
const isDeliveryOf = (row: Delivery, { forum, body, session, profile, language }: SubmissionEntry): boolean =>
  row.languages.includes(language) &&
  (row.profile === undefined || row.profile === profile) &&
  (forum === undefined
    ? // The column of sessions is one of forums: a row to a body may leave it empty.
      row.body === body && (session === undefined || row.session === undefined || row.session === session)
    : row.forum === forum && (session === undefined || row.session === session));

/** The text of a version as it reads. */
export const readTextOf = async (
  { bodies, words }: Pick<Sources, 'bodies' | 'words'>,
  version: Version,
): Promise<Text> => textOf(await bodies.tree(version), words(version.language));

/** For whom, in messages: `hrc 63 (ngo-general)`. */
export const nameOf = (entry: SubmissionEntry): string =>
  `${placeOf(entry).id}${entry.session === undefined ? '' : ` ${entry.session}`} (${entry.profile})`;

/** Where rules were read, in messages. */
export const sourceName = ({ title, url }: SubmissionProfile['source']): string => {
  const name = title['en'] ?? Object.values(title)[0] ?? '';
  return url === undefined ? name : `${name} (${url})`;
};

/** For whom, and where its rules were read. */
export const groundOf = (entry: SubmissionEntry, { source, read }: SubmissionProfile): Ground => ({
  to: nameOf(entry),
  source: sourceName(source),
  read,
  where: `${placeOf(entry).registry}.yaml`,
});

/** A draft is not handed in yet: what is wrong with it stops nobody else's texts. */
export const milderForDraft = ({ facts }: Pick<Publication, 'facts'>, problems: readonly Problem[]): Problem[] =>
  problems.map((each) => (facts.draft ? { ...each, severity: 'warning' } : each));
