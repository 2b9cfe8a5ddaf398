/** What is still to be handed in, each with its deadline. Pure. */
import type { Library } from '../model/library.ts';
import { isOutdated } from '../model/paragraphs/outdated.ts';
import type { Deadlines, SubmissionProfile } from '../model/schema/submission.ts';
import { movedDeadline, reckon, type Due, type Reckoned } from './deadline.ts';
import { boundTexts, type Bound, type Sources } from './held.ts';

export interface DueSubmission extends Bound {
  profile: SubmissionProfile;
  reckoned: Reckoned;
  /** Where it was planned for another day: that day, and what holds now. */
  moved?: { from: string; due: Due };
}

export function dueSubmissions(
  sources: Omit<Sources, 'bodies' | 'words' | 'library'> & {
    library: Pick<Library, 'publications' | 'registries'>;
    deadlines?: Deadlines;
  },
): DueSubmission[] {
  return boundTexts(sources).flatMap((bound): DueSubmission[] => {
    const { publication, entry, profile, version, isHandedIn } = bound;
    if (!profile || isHandedIn) return [];
    const needsTranslation = !version || version.translation === 'machine' || isOutdated(publication, version);
    const reckoned = reckon(sources.library, profile, entry, sources.deadlines, needsTranslation);
    if (!reckoned) return [];
    const moved = movedDeadline(entry, reckoned);
    return [{ ...bound, profile, reckoned, ...(moved ? { moved } : {}) }];
  });
}
