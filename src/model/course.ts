/**
 * The course of a letter with those it is addressed to: sent, received, circulated, answered, and what is still awaited. Pure.
 * What went to others is in the deliveries.
 */
import type { ListedLetter } from './library.ts';
import { reachOf, type ReachState } from './reach.ts';
import type { Delivery } from './schema/delivery.ts';
import { ascending } from './order.ts';

/** From nothing to the last step; each has a sign of its own, so that no status is told by colour. */
export type Sign = 'open' | 'sent' | 'received' | 'acknowledged' | 'answered' | 'circulated';

export interface CourseStep {
  step: 'sent' | 'received' | 'circulation' | 'answer';
  sign: Sign;
  /** ISO days of the step, in the order of time; none where it is open, or where only the step is known. */
  days: string[];
}

/** The same for what was handed in to a forum that takes texts by rules of its own. */
export type SubmissionSign = 'submitted' | 'accepted' | 'published' | 'returned';

interface SubmissionStep {
  sign: SubmissionSign;
  /** ISO day; absent where only the step is known. */
  day?: string;
}

/** Whether a delivery was one to a forum that takes texts by rules of its own, and says what came of it. */
export const isSubmission = ({ profile, accepted, published, symbol, returned }: Delivery): boolean =>
  [profile, accepted, published, symbol, returned].some((value) => value !== undefined);

/** What came of something that was handed in, in the order of time; a symbol without a day stands at the end. */
export function submissionSteps({ sent, accepted, published, symbol, returned }: Delivery): SubmissionStep[] {
  const later = [
    ...(accepted === undefined ? [] : [{ sign: 'accepted' as const, day: accepted }]),
    ...(returned === undefined ? [] : [{ sign: 'returned' as const, day: returned }]),
    ...(published === undefined ? [] : [{ sign: 'published' as const, day: published }]),
  ];
  return [
    { sign: 'submitted', day: sent },
    ...later.sort((a, b) => ascending(a.day, b.day)),
    ...(symbol !== undefined && published === undefined ? [{ sign: 'published' as const }] : []),
  ];
}

/**
 * Whether what was handed in came back and was not handed in again.
 * @param attempts at the same place, in the order of rows; of the same day the later row is the later attempt
 */
export function isSentBack(attempts: readonly Delivery[]): boolean {
  const last = lastAttempt(attempts);
  const { returned, accepted, published, symbol } = last ?? {};
  return returned !== undefined && (accepted ?? published ?? symbol) === undefined;
}

export const lastAttempt = ([first, ...others]: readonly Delivery[]): Delivery | undefined =>
  first && others.reduce((last, row) => (row.sent >= last.sent ? row : last), first);

/** How far a delivery or a letter has come, as a sign. */
export const reachSigns = {
  planned: 'open',
  sent: 'sent',
  delivered: 'received',
  acknowledged: 'acknowledged',
  circulated: 'circulated',
  replied: 'answered',
} as const satisfies Record<ReachState, Sign>;

/** How far one delivery has come. */
export const deliverySign = (row: Delivery): Sign => reachSigns[reachOf(row).state];

/** Rows of those to whom the letter is addressed; whoever gets a copy owes no answer. */
function ownRows({ facts, deliveries }: ListedLetter): readonly Delivery[] {
  const bodies = new Set(facts.to.flatMap(({ body }) => body ?? []));
  return deliveries.filter(({ body }) => body !== undefined && bodies.has(body));
}

const earliest = (rows: readonly Delivery[], step: 'received' | 'acknowledged' | 'replied'): string | undefined =>
  rows.flatMap((row) => row[step] ?? []).sort()[0];

const days = (...of: readonly (string | undefined)[]): string[] => of.flatMap((day) => day ?? []);

/** @returns the steps in their order; a step that nobody asked for and that was not taken is left out */
export function courseOf(letter: ListedLetter): CourseStep[] {
  const { facts } = letter;
  const { circulated, request, status } = facts;
  const rows = ownRows(letter);
  const [received, acknowledged, replied] = [
    earliest(rows, 'received'),
    earliest(rows, 'acknowledged'),
    earliest(rows, 'replied'),
  ];
  const steps: CourseStep[] = [{ step: 'sent', sign: 'sent', days: [facts.sent] }];
  if (received ?? acknowledged)
    steps.push({
      step: 'received',
      sign: acknowledged ? 'acknowledged' : 'received',
      days: received === acknowledged ? days(received) : days(received, acknowledged),
    });
  else if (status === 'received') steps.push({ step: 'received', sign: 'received', days: [] });
  if (isCirculated(letter))
    steps.push({ step: 'circulation', sign: 'circulated', days: days(circulated?.issued ?? circulated?.dated) });
  else if (request?.asDocument && isAwaiting(letter)) steps.push({ step: 'circulation', sign: 'open', days: [] });
  if (replied !== undefined || status === 'answered')
    steps.push({ step: 'answer', sign: 'answered', days: days(replied) });
  else if (isAwaiting(letter)) steps.push({ step: 'answer', sign: 'open', days: [] });
  return steps;
}

const isCirculated = ({ facts }: ListedLetter): boolean =>
  (facts.circulated?.symbols.length ?? 0) > 0 || facts.status === 'circulated';

/** A page that only describes a public document awaits nothing, nor does a letter that was withdrawn or answered. */
const isAwaiting = ({ facts }: ListedLetter): boolean =>
  facts.text === 'full' && (facts.status === 'sent' || facts.status === 'received');

/** Where a letter stands: the furthest step taken, and whether an answer is still awaited. */
export function stateOf(letter: ListedLetter): { sign: Exclude<Sign, 'open'>; awaits: boolean } {
  const steps = courseOf(letter);
  const taken = steps.map(({ sign }) => sign).filter((sign) => sign !== 'open');
  return {
    sign: taken.at(-1) ?? 'sent',
    awaits: steps.some(({ step, sign }) => step === 'answer' && sign === 'open'),
  };
}
