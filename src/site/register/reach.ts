/** What reached whom: how far a letter has come with each body, forum and mission. Pure. */
import type { MatrixRegistry } from '../../model/addresses.ts';
import type { LetterPublication, Library } from '../../model/library.ts';
import type { Delivery } from '../../model/schema/delivery.ts';

/**
 * From the least to the most. `planned` waits for a delivery, `delivered` and `acknowledged` for an answer; `sent` is all
 * that is known where no delivery is recorded.
 */
export const reachStates = ['planned', 'sent', 'delivered', 'acknowledged', 'circulated', 'replied'] as const;
export type ReachState = (typeof reachStates)[number];

export interface Reach {
  state: ReachState;
  /** ISO day of the last step, where a row of deliveries has it. */
  day?: string;
}

/** Whether an answer is still awaited. A page that only describes a public document awaits none. */
export const isOpen = ({ facts }: LetterPublication, state: ReachState): boolean =>
  facts.text === 'full' && state !== 'replied' && state !== 'circulated';

/** How far one delivery has come. */
export function reachOf({ sent, acknowledged, replied }: Delivery): Reach & { day: string } {
  if (replied) return { state: 'replied', day: replied };
  return acknowledged ? { state: 'acknowledged', day: acknowledged } : { state: 'delivered', day: sent };
}

const further = (a: Reach | undefined, b: Reach): Reach => {
  if (!a) return b;
  const [before, after] = [a, b].map(({ state }) => reachStates.indexOf(state));
  return after! > before! || (after === before && (b.day ?? '') > (a.day ?? '')) ? b : a;
};

const column = { bodies: 'body', forums: 'forum', missions: 'mission' } as const;

/**
 * The entries of a registry that a letter concerns, with the furthest step of each. Where deliveries are recorded they
 * speak; where none is, the state of the letter speaks for its addressees. A withdrawn letter waits for nobody.
 */
export function reachIn(
  letter: LetterPublication,
  registry: MatrixRegistry,
  { registries }: Pick<Library, 'registries'>,
): Map<string, Reach> {
  const found = new Map<string, Reach>();
  if (letter.facts.status === 'withdrawn') return found;
  for (const row of letter.deliveries) {
    const id = row[column[registry]];
    if (id !== undefined) found.set(id, further(found.get(id), reachOf(row)));
  }
  for (const [id, state] of named(letter, registry, registries)) if (!found.has(id)) found.set(id, { state });
  return found;
}

/** Entries that the facts name, with what the facts say of them. */
function named(
  { facts, deliveries }: LetterPublication,
  registry: MatrixRegistry,
  { forums }: Library['registries'],
): [string, ReachState][] {
  const circulated = (facts.circulated?.symbols.length ?? 0) > 0;
  const before = circulated
    ? new Set([...facts.agenda, ...facts.sessions].map(({ body }) => body).concat(facts.request?.bodies ?? []))
    : new Set<string>();
  switch (registry) {
    case 'missions':
      return facts.missions.map((id) => [id, 'planned']);
    case 'forums':
      return facts.forums.map((id) => [id, before.has(forums[id]?.body ?? '') ? 'circulated' : 'planned']);
    case 'bodies': {
      const addressees = (parties: typeof facts.to, state: ReachState) =>
        parties.flatMap(({ body }): [string, ReachState][] => (body === undefined ? [] : [[body, state]]));
      const recorded = deliveries.length > 0;
      return [
        ...[...before].map((id): [string, ReachState] => [id, 'circulated']),
        ...(circulated ? [] : (facts.request?.bodies ?? []).map((id): [string, ReachState] => [id, 'planned'])),
        ...addressees(facts.to, recorded ? 'planned' : ofStatus(facts.status)),
        ...addressees(facts.cc, recorded ? 'planned' : 'sent'),
      ];
    }
  }
}

function ofStatus(status: LetterPublication['facts']['status']): ReachState {
  if (status === 'answered') return 'replied';
  if (status === 'circulated') return 'circulated';
  return status === 'received' ? 'acknowledged' : 'sent';
}
