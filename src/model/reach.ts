/** What reached whom: how far a letter has come with each body, forum and mission. Pure. */
import type { MatrixRegistry } from './addresses.ts';
import type { ListedLetter, Library } from './library.ts';
import type { Delivery } from './schema/delivery.ts';

/**
 * From the least to the most. `planned` waits for a delivery, `sent` for its receipt, `delivered` and `acknowledged` for an
 * answer.
 */
export const reachStates = ['planned', 'sent', 'delivered', 'acknowledged', 'circulated', 'replied'] as const;
export type ReachState = (typeof reachStates)[number];

export interface Reach {
  state: ReachState;
  /** ISO day of the last step, where a row of deliveries has it. */
  day?: string;
  /** Recipients with whom the letter has come that far. */
  count: number;
}

/** Whether an answer is still awaited. A page that only describes a public document awaits none. */
export const isOpen = ({ facts }: ListedLetter, state: ReachState): boolean =>
  facts.text === 'full' && state !== 'replied' && state !== 'circulated';

/** How far one delivery has come. */
export function reachOf(row: Delivery): Omit<Reach, 'count'> & { day: string } {
  const { sent, received, acknowledged, replied, accepted, published, symbol, returned } = row;
  if (published ?? symbol) return { state: 'circulated', day: published ?? sent };
  if (replied) return { state: 'replied', day: replied };
  // Whoever accepts it or sends it back has received it.
  const back = [accepted, returned]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  if (back !== undefined) return { state: 'acknowledged', day: back };
  if (acknowledged) return { state: 'acknowledged', day: acknowledged };
  return received ? { state: 'delivered', day: received } : { state: 'sent', day: sent };
}

type Step = ReturnType<typeof reachOf>;

const rank = (state: ReachState) => reachStates.indexOf(state);

const further = (a: Step, b: Step): Step => {
  const difference = rank(b.state) - rank(a.state);
  return difference > 0 || (difference === 0 && b.day > a.day) ? b : a;
};

/** The furthest step with each recipient, put together by state; one mission may still await what another body has answered. */
function reachOfRows(rows: readonly Delivery[]): Reach[] {
  const recipients = Map.groupBy(rows, ({ body, office, city }) => JSON.stringify([body, office, city]));
  const steps = [...recipients.values()].map((own) => own.map(reachOf).reduce(further));
  return [...Map.groupBy(steps, ({ state }) => state).values()]
    .map((same) => ({ ...same.reduce(further), count: same.length }))
    .sort((a, b) => rank(b.state) - rank(a.state));
}

const column = { bodies: 'body', forums: 'forum', missions: 'mission' } as const;

/**
 * The entries of a registry that a letter concerns, with how far it has come, the furthest first. Where deliveries are
 * recorded they speak; where none is, the state of the letter speaks for its addressees. A withdrawn letter waits for nobody.
 */
export function reachIn(
  letter: ListedLetter,
  registry: MatrixRegistry,
  { registries }: Pick<Library, 'registries'>,
): Map<string, Reach[]> {
  const found = new Map<string, Reach[]>();
  if (letter.facts.status === 'withdrawn') return found;
  const rows = Map.groupBy(letter.deliveries, (row) => row[column[registry]]);
  for (const [id, own] of rows) if (id !== undefined) found.set(id, reachOfRows(own));
  for (const [id, state] of named(letter, registry, registries))
    if (!found.has(id)) found.set(id, [{ state, count: 1 }]);
  return found;
}

/** Entries that the facts name, with what the facts say of them. */
function named(
  { facts, deliveries }: ListedLetter,
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

function ofStatus(status: ListedLetter['facts']['status']): ReachState {
  if (status === 'answered') return 'replied';
  if (status === 'circulated') return 'circulated';
  return status === 'received' ? 'delivered' : 'sent';
}
