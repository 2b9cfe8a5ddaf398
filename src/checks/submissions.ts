/** Who has handed in what along the fixed themes, what is missing and what has expired. Pure. */
import { isFault, readStat, type Figures } from '../figures/index.ts';
import { states, type Stated } from '../model/faults.ts';
import type { Library } from '../model/library.ts';
import { nearest, problem, type Problem, type Place } from '../model/problems.ts';
import type { Task } from './status.ts';
import type { Theme, Themes } from '../model/schema/theme.ts';

/** `awaited`: not there, but not due yet; `missing`: due and not there; `expired`: there, but too old or withdrawn. */
export type SubmissionState = 'given' | 'awaited' | 'missing' | 'expired';

export interface Submission {
  theme: string;
  agency: string;
  kind: 'figures' | 'text';
  /** The series or the id of the text. */
  what: string;
  state: SubmissionState;
  due: string;
  /** Why, in a few words; `''` where there is nothing to say. */
  detail: string;
}

/** @param today ISO date from which deadlines are reckoned */
export function submissionStatus(library: Library, themes: Themes, figures: Figures, today: string): Submission[] {
  return Object.entries(themes).flatMap(([theme, { due: common, expects }]) =>
    expects.flatMap((expected): Submission[] => {
      const due = expected.due ?? common;
      const submission = (kind: Submission['kind'], what: string, found: Found): Submission => ({
        theme,
        agency: expected.agency,
        kind,
        what,
        state: found.state === 'missing' && due >= today ? 'awaited' : found.state,
        due,
        detail: found.detail,
      });
      return [
        ...expected.figures.map((series) =>
          submission('figures', series, figureState(series, expected, library, figures, today)),
        ),
        ...expected.texts.map((id) => submission('text', id, textState(id, expected, library))),
      ];
    }),
  );
}

type Expected = Theme['expects'][number];
interface Found {
  state: Exclude<SubmissionState, 'awaited'>;
  detail: string;
}

function figureState(
  series: string,
  { agency, from }: Expected,
  library: Library,
  figures: Figures,
  today: string,
): Found {
  const stat = readStat({ of: series }, figures);
  if (isFault(stat)) return { state: 'missing', detail: stat.fault };
  const { id, facts } = stat.collection;
  if (!(library.byId.get(id)?.facts.agencies ?? []).includes(agency))
    return { state: 'missing', detail: `${id} does not name ${agency} under agencies` };
  const { period } = stat.observation;
  if (facts.withdrawn) return { state: 'expired', detail: 'withdrawn' };
  if (from !== undefined && period < from)
    return { state: 'expired', detail: `latest value is of ${period}, wanted from ${from}` };
  if (facts.nextUpdate !== undefined && facts.nextUpdate < today)
    return { state: 'expired', detail: `a newer edition was due on ${facts.nextUpdate}` };
  return { state: 'given', detail: period };
}

function textState(id: string, { agency, languages, since }: Expected, library: Library): Found {
  const publication = library.byId.get(id);
  if (!publication) return { state: 'missing', detail: '' };
  if (!publication.facts.agencies.includes(agency))
    return { state: 'missing', detail: `${id} does not name ${agency} under agencies` };
  const lacking = languages.filter((code) => !publication.versions[code]);
  if (lacking.length > 0) return { state: 'missing', detail: `no text in ${lacking.join(', ')}` };
  if (since !== undefined && publication.modified < since)
    return { state: 'expired', detail: `last changed on ${publication.modified}` };
  return { state: 'given', detail: publication.modified };
}

/** A submission as an entry of the status report, what is given too. */
export const submissionTask = ({
  theme,
  agency,
  what,
  state,
  due,
  detail,
}: Submission): Task & { state: SubmissionState } => ({
  about: 'submission',
  owner: agency,
  file: 'themes.yaml',
  state,
  message: `${theme}: ${what} is ${state}${state === 'given' ? '' : `, due ${due}`}${detail === '' ? '' : ` (${detail})`}`,
});

/** Agencies that a theme names and the registry does not. What is expected need not exist yet. */
export function themeProblems(
  agencies: Stated,
  themes: Themes,
  placeIn: (file: string, path: (string | number)[]) => Place = (file) => ({ file }),
): Problem[] {
  return Object.entries(themes).flatMap(([theme, { expects }]) =>
    expects.flatMap(({ agency }, index) =>
      states(agencies, agency)
        ? []
        : [
            problem('dangling-reference', placeIn('themes.yaml', [theme, 'expects', index, 'agency']), {
              key: `${theme}.expects[${index + 1}].agency`,
              id: agency,
              registry: 'agencies.yaml',
              nearest: nearest(agency, agencies ?? []),
            }),
          ],
    ),
  );
}
