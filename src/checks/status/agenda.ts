/** What is due day by day, whoever it is due from, as the status and the calendar of the office show it. Pure. */
import type { Library, Publication } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { appearsAt } from '../../model/visibility.ts';
import { dueKey, localTime, type DueSubmission } from '../../submissions/index.ts';
import { nameIn, titleOf } from '../status.ts';
import type { Submission } from '../submissions.ts';
import { recipientOf } from './deadlines.ts';
import type { StatusLanguage } from './words.ts';
import { ascending } from '../../model/order.ts';

export interface AgendaEntry {
  /** The same for the same matter while its day moves. */
  key: string;
  /** ISO day in the zone of the office. */
  day: string;
  /** `18:00` there. */
  time?: string;
  /** Milliseconds, where the moment is known. */
  moment?: number;
  /** What it is about, by its name. */
  title: string;
  what: string;
}

interface AgendaSources {
  library: Library;
  due: readonly DueSubmission[];
  agencies: readonly Submission[];
  /** Drafts, and what is to appear later. */
  hidden: readonly Publication[];
  now: number;
  /** Time zone of the office; without it each moment stands as it is written. */
  zone?: string | undefined;
}

/** In the order of days; what is past and not done is among it. */
export function agendaOf(
  { library, due, agencies, hidden, now, zone }: AgendaSources,
  say: StatusLanguage,
): AgendaEntry[] {
  const found: AgendaEntry[] = [
    ...due.flatMap((each) => stepsOf(library, each, say)),
    ...library.publications.flatMap((publication) => datesOf(library, publication, say)),
    ...agencies.flatMap(({ theme, agency, what, state, due: day }): AgendaEntry[] => {
      if (state === 'given') return [];
      const name = own(library.registries.agencies, agency)?.name;
      const from = say.apart(name ? nameIn(library, name, say.code) : agency);
      return [{ key: `agency-${theme}-${agency}-${what}`, day, title: what, what: say.agendaAgency({ agency: from }) }];
    }),
    ...hidden.flatMap((publication): AgendaEntry[] => {
      const { publish } = publication.facts;
      const moment = appearsAt(publication.facts);
      if (publish === undefined || moment <= now || moment === Infinity) return [];
      const title = titleOf(publication, say.code, library);
      const [day = '', time = ''] = publish.split('T');
      const here = zone === undefined ? { day, time: time.slice(0, 5) } : localTime(moment, zone);
      return [{ key: `appears-${publication.id}`, ...here, moment, title, what: say.agendaPublication }];
    }),
  ];
  return found.sort(
    (a, b) => ascending(a.day, b.day) || ascending(a.time ?? '', b.time ?? '') || ascending(a.key, b.key),
  );
}

function stepsOf(
  library: Library,
  { publication, entry, reckoned }: DueSubmission,
  say: StatusLanguage,
): AgendaEntry[] {
  if ('lacks' in reckoned) return [];
  const { steps, office, moment } = reckoned.due;
  const key = dueKey(publication.id, entry);
  const to = recipientOf(library, entry, say);
  const title = titleOf(publication, say.code, library);
  return steps.map(({ step, day }) => ({
    key: `${step}-${key}`,
    day,
    title,
    what: say.agendaEntry[step]({ to }),
    // On an earlier day, since the last one is a day off, no time holds.
    ...(step === 'hand-in' && day === office.day && office.time !== undefined ? { time: office.time } : {}),
    ...(step === 'hand-in' && day === office.day && moment !== undefined ? { moment } : {}),
  }));
}

/** Answers to letters, and newer editions of figures. */
function datesOf(library: Library, publication: Publication, say: StatusLanguage): AgendaEntry[] {
  const title = titleOf(publication, say.code, library);
  if (publication.kind === 'statistics') {
    const { nextUpdate } = publication.facts;
    return nextUpdate === undefined
      ? []
      : [{ key: `figures-${publication.id}`, day: nextUpdate, title, what: say.agendaFigures }];
  }
  if (publication.kind !== 'letter') return [];
  const { deadline, status } = publication.facts;
  if (deadline === undefined || status === 'answered' || status === 'withdrawn') return [];
  return [{ key: `deadline-${publication.id}`, day: deadline, title, what: say.agendaAnswer }];
}
