/** Which publications readers may see, and from when. Pure. */
import type { Publication } from './library.ts';
import type { Withdrawal } from './schema/common.ts';

interface Dated {
  draft?: boolean;
  status?: string;
  publish?: string | undefined;
  withdrawn?: boolean | Withdrawal | undefined;
}

export const isDraft = (facts: Dated): boolean => Boolean(facts.draft) || facts.status === 'draft';

/** Milliseconds from which a publication may be seen; −∞ where there is no embargo, +∞ for a draft. */
export function appearsAt(facts: Dated): number {
  if (isDraft(facts)) return Infinity;
  const at = Date.parse(facts.publish ?? '');
  return Number.isNaN(at) ? -Infinity : at;
}

/** The notice of a publication that was taken out of the site. Figures that are only marked as withdrawn keep their page. */
export const withdrawalOf = ({ withdrawn }: Dated): Withdrawal | undefined =>
  typeof withdrawn === 'object' ? withdrawn : undefined;

/** Whether a publication that names another one is seen before it. */
export const isSeenBefore = (one: Publication['facts'], other: Publication['facts'], now: number): boolean =>
  Math.max(now, appearsAt(one)) < appearsAt(other);

/** The zone of a moment as readers know it: `UTC+03:30`, `UTC`. */
export function zoneOf(moment: string): string {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(moment)?.[0] ?? 'Z';
  return /^(?:Z|[+-]00:00)$/.test(offset) ? 'UTC' : `UTC${offset.replace('-', '\u2212')}`;
}
