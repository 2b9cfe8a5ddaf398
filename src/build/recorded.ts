/** I/O: `published.csv` as it was when the site was last published from here; the file is only ever added to. */
import { siteKey, type Settings } from '../load/settings.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Recorded } from '../model/published.ts';
import type { Store } from '../store/index.ts';

/** A site of another address is another site, whose lines are no concern of this one. */
const stateOf = (settings: Settings, { origin }: Pick<Addresses, 'origin'>) => `recorded-${siteKey(settings)}-${new URL(origin).hostname}`; // prettier-ignore

export const recordedBefore = (settings: Settings, addresses: Addresses, store: Store): readonly Recorded[] =>
  store.getState<readonly Recorded[]>(stateOf(settings, addresses)) ?? [];

export const rememberRecorded = (
  settings: Settings,
  addresses: Addresses,
  recorded: readonly Recorded[] | undefined,
  store: Store,
): void => store.putState(stateOf(settings, addresses), recorded ?? []);
