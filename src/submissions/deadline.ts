/**
 * When something is to be handed in, by the rules and the days of the session; and when the office has to begin for that, in its
 * own time zone and on its days of work. Pure.
 */
import type { SiteData } from '../model/library.ts';
import { own } from '../model/own.ts';
import { placeOf } from '../model/rulebook.ts';
import type { Deadlines, SubmissionEntry, SubmissionProfile } from '../model/schema/submission.ts';
import { lastMomentOf, localTime, momentIn } from './zones.ts';
import { dayAfter } from '../model/days.ts';

/** A session that an entry names: of the forum, or of a forum of the body. */
export function sessionOf({ registries }: Pick<SiteData, 'registries'>, entry: SubmissionEntry) {
  const { forum, body, session } = entry;
  if (session === undefined) return undefined;
  const forums =
    forum === undefined
      ? Object.values(registries.forums).filter((each) => each.body === body)
      : [own(registries.forums, forum)];
  return forums.flatMap((each) => each?.sessions ?? []).find(({ id }) => id === session);
}

/** What the office has to see to; the last of them is the deadline. */
export type DueStep = 'translation' | 'clearance' | 'hand-in';

export interface Due {
  /** ISO day by the calendar of the forum. */
  day: string;
  /** `18:00` there. */
  time?: string;
  /** Milliseconds, where the rules give time and zone. */
  moment?: number;
  /** The last day and time in the zone of the office. */
  office: { day: string; time?: string };
  /** In the order of time: by which day each has to begin; the last: to be handed in. Days of work. */
  steps: { step: DueStep; day: string }[];
  /** Day of the session from which it is reckoned. */
  from?: { opening: boolean; day: string };
}

/** Why no day can be told: no session is named, it is not in forums.yaml, or its days are not there. */
export type Lacking = 'session' | 'unlisted' | 'days';

export type Reckoned = { due: Due } | { lacks: Lacking };

/**
 * @param needsTranslation whether the text is no original, so that it has to be translated first
 * @returns `undefined` where the rules have no deadline
 */
export function reckon(
  site: Pick<SiteData, 'registries'>,
  { deadline, lead }: Pick<SubmissionProfile, 'deadline' | 'lead'>,
  entry: SubmissionEntry,
  office: Deadlines | undefined,
  needsTranslation: boolean,
): Reckoned | undefined {
  if (!deadline) return undefined;
  const { date, before, weeks = 0, days = 0, time, zone } = deadline;
  let day: string | undefined = date;
  let from: Due['from'];
  if (day === undefined) {
    const session = sessionOf(site, entry);
    if (!session) return { lacks: entry.session === undefined ? 'session' : 'unlisted' };
    const start = before === 'closing' ? session.ends : session.starts;
    if (start === undefined) return { lacks: 'days' };
    from = { opening: before !== 'closing', day: start };
    day = dayAfter(start, -7 * weeks - days);
  }
  const moment = time === undefined || zone === undefined ? undefined : momentIn(day, time, zone);
  const here = officeTime(day, time, moment, zone, office?.zone);
  const times = { ...office?.lead, ...lead };
  return {
    due: {
      day,
      ...(time === undefined ? {} : { time }),
      ...(moment === undefined ? {} : { moment }),
      office: here,
      steps: stepsBefore(here.day, needsTranslation ? times : { ...times, translation: 0 }, office),
      ...(from ? { from } : {}),
    },
  };
}

/** Day and time at which the deadline ends where the office is; without zones as the forum has it. */
function officeTime(
  day: string,
  time: string | undefined,
  moment: number | undefined,
  zone: string | undefined,
  ownZone: string | undefined,
): Due['office'] {
  const asThere = { day, ...(time === undefined ? {} : { time }) };
  if (zone === undefined || ownZone === undefined) return asThere;
  if (moment !== undefined) return localTime(moment, ownZone);
  // A day that lasts longer there is not promised to the office.
  const last = localTime(lastMomentOf(day, zone), ownZone).day;
  return { day: last < day ? last : day };
}

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The last step on a day of work, those before it by so many days of work earlier. */
function stepsBefore(
  day: string,
  { translation = 0, clearance = 0 }: Deadlines['lead'],
  office: Deadlines | undefined,
): Due['steps'] {
  const holidays = new Set<string>(office?.holidays);
  const isOff = (of: string) => {
    const weekday = weekdayNames[new Date(`${of}T00:00:00Z`).getUTCDay()];
    return holidays.has(of) || (office?.daysOff.some((off) => off === weekday) ?? false);
  };
  const atWork = (of: string): string => {
    let found = of;
    while (isOff(found)) found = dayAfter(found, -1);
    return found;
  };
  const earlier = (of: string, count: number): string => {
    let found = of;
    for (let left = count; left > 0; left--) found = atWork(dayAfter(found, -1));
    return found;
  };
  const handIn = atWork(day);
  const clear = earlier(handIn, clearance);
  return [
    ...(translation > 0 ? [{ step: 'translation' as const, day: earlier(clear, translation) }] : []),
    ...(clearance > 0 ? [{ step: 'clearance' as const, day: clear }] : []),
    { step: 'hand-in', day: handIn },
  ];
}

/** ISO day by the calendar of the forum; `undefined` where there is no deadline, or none can be told. */
export function dueDay(
  site: Pick<SiteData, 'registries'>,
  profile: Pick<SubmissionProfile, 'deadline'>,
  entry: SubmissionEntry,
): string | undefined {
  const found = reckon(site, profile, entry, undefined, false);
  return found && 'due' in found ? found.due.day : undefined;
}

/** Where an entry was planned for another day than the one that holds now. */
export function movedDeadline(
  entry: SubmissionEntry,
  found: Reckoned | undefined,
): { from: string; due: Due } | undefined {
  if (entry.due === undefined || !found || 'lacks' in found || found.due.day === entry.due) return undefined;
  return { from: entry.due, due: found.due };
}

/** Name of an entry that stays the same while its days change. Sessions in letters or digits of any script stay apart. */
export const dueKey = (publication: string, entry: SubmissionEntry): string =>
  [publication, placeOf(entry).id, entry.session, entry.profile, entry.language]
    .flatMap((part) => (part === undefined ? [] : [part.replace(/[^A-Za-z0-9.-]/gu, codeOf)]))
    .join('-');

const codeOf = (character: string): string =>
  character === ' ' ? '-' : `-${character.codePointAt(0)?.toString(16) ?? ''}`;
