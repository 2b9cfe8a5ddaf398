/** Rules for what is handed in, as the registries state them; kept apart from these, since no page shows them. Pure. */
import { own } from './own.ts';
import type { Profiles, SubmissionEntry, SubmissionProfile, TextRules } from './schema/submission.ts';

export interface Rulebook {
  /** By forum, then by name. */
  forums: Readonly<Record<string, Profiles>>;
  /** By body, then by name. */
  bodies: Readonly<Record<string, Profiles>>;
  /** Rules for what an agency hands in to the office. */
  agencies: Readonly<Record<string, TextRules>>;
}

/** Where a publication is handed in: registry and id of its entry. */
interface Place {
  registry: 'forums' | 'bodies';
  id: string;
}

/** The schema sees to it that one of the two is there. */
export const placeOf = ({ forum, body }: Pick<SubmissionEntry, 'forum' | 'body'>): Place =>
  forum === undefined ? { registry: 'bodies', id: body ?? '' } : { registry: 'forums', id: forum };

export function profileOf(
  rulebook: Rulebook,
  entry: Pick<SubmissionEntry, 'forum' | 'body' | 'profile'>,
): SubmissionProfile | undefined {
  const { registry, id } = placeOf(entry);
  return own(own(rulebook[registry], id) ?? {}, entry.profile);
}

/**
 * Takes the rules out of entries as they were read.
 * @param key under which an entry has its rules
 */
export function takeRules<Rules>(entries: Record<string, unknown>, key: string): Record<string, Rules> {
  const rules: Record<string, Rules> = {};
  for (const [id, entry] of Object.entries(entries)) {
    // The schema of the registry has checked each entry, its rules included.
    const { [key]: found, ...rest } = entry as Record<string, unknown>;
    entries[id] = rest;
    // As above: the key is checked by the schema of these rules.
    if (found !== undefined) rules[id] = found as Rules;
  }
  return rules;
}
