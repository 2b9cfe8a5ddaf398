/** I/O: what outputs write, each made when it is asked for. */
import { readFileSync } from 'node:fs';
import type { Loaded } from '../load/library.ts';
import type { Output, SiteFile, SitePath, SiteWriter, Unit } from '../model/output.ts';
import type { AskSite, SiteContent } from '../questions/index.ts';
import type { Pool, Store } from '../store/index.ts';

export interface Files {
  bytes(path: SitePath): Promise<Uint8Array | undefined>;
}

interface Parts {
  loaded: Pick<Loaded, 'addresses' | 'office'>;
  outputs: readonly Output<AskSite>[];
  content: SiteContent;
  /** The content folder, absolute. */
  folder: string;
  store: Store;
  pool: Pool;
}

export function openFiles({ loaded, outputs, content, folder, store, pool }: Parts): Files {
  const made = new Map<SitePath, SiteFile>();
  const making = new Map<Unit<AskSite>, Promise<void>>();
  let listing: Promise<readonly Unit<AskSite>[]> | undefined;

  /** @param within units that wait for this one */
  const make = (unit: Unit<AskSite>, within: ReadonlySet<Unit<AskSite>>): Promise<void> => {
    const known = making.get(unit);
    if (known) return known;
    const bench = {
      ask: content.open().ask,
      content: folder,
      file: async (path: SitePath) => {
        const bytes = await bytesOf(path, new Set([...within, unit]));
        return bytes && Buffer.from(bytes);
      },
      derive: store.derive.bind(store),
      run: pool.run.bind(pool),
    };
    const task = Promise.resolve(unit.make(bench, unit.props)).then(({ files }) => {
      for (const [path, file] of Object.entries(files)) made.set(path, file);
    });
    making.set(unit, task);
    return task;
  };
  const bytesOf = async (path: SitePath, within: ReadonlySet<Unit<AskSite>>): Promise<Uint8Array | undefined> => {
    const own = loaded.office.find((file) => file.path === path);
    if (own) return readFileSync(own.absolute);
    if (!made.has(path)) {
      const units = await (listing ??= unitsOf(outputs, loaded.addresses, content.open().ask));
      for (const unit of makersOf(path, units)) {
        // One that waits for this file cannot be what makes it.
        if (within.has(unit)) continue;
        await make(unit, within);
        if (made.has(path)) break;
      }
    }
    const file = made.get(path);
    if (typeof file === 'object' && 'file' in file) return readFileSync(file.file);
    return typeof file === 'string' ? Buffer.from(file) : file;
  };
  return { bytes: (path) => bytesOf(path, new Set()) };
}

/** All that the outputs would make. */
async function unitsOf(
  outputs: readonly Output<AskSite>[],
  addresses: Loaded['addresses'],
  ask: AskSite,
): Promise<readonly Unit<AskSite>[]> {
  const units: Unit<AskSite>[] = [];
  const names = new Set(outputs.map(({ name }) => name));
  const writer: SiteWriter<AskSite> = {
    addresses,
    ask,
    has: (output) => names.has(output),
    path: (address) => addresses.path(address),
    unit: (unit) => {
      // Its functions are only ever given its own properties.
      units.push(unit);
      return Promise.resolve();
    },
  };
  for (const output of outputs) await output.write(writer);
  return units;
}

/** The units that may write a file: what names it, else what names how it begins, the longest first, else what names nothing. */
function makersOf(path: SitePath, units: readonly Unit<AskSite>[]): Unit<AskSite>[] {
  const says = units.find(({ paths }) => paths?.includes(path));
  if (says) return [says];
  const fit = ({ prefixes = [] }: Unit<AskSite>) =>
    Math.max(0, ...prefixes.filter((prefix) => path.startsWith(prefix)).map(({ length }) => length));
  const begun = units.filter((unit) => fit(unit) > 0).sort((a, b) => fit(b) - fit(a));
  return begun.length > 0 ? begun : units.filter(({ paths, prefixes }) => !paths && !prefixes);
}
