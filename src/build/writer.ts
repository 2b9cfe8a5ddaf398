/** I/O: makes the units of the outputs, or keeps what an earlier build made of them. */
import type { PageKeeper } from '../load/render-pages.ts';
import type { Addresses } from '../model/addresses.ts';
import { digest } from '../model/digest.ts';
import type { Made, SitePath, SiteWriter, Unit, Workbench } from '../model/output.ts';
import type { Read } from '../model/content.ts';
import type { Problem } from '../model/problems.ts';
import type { SiteContent, SiteReader } from '../questions/index.ts';
import type { Pool, Store } from '../store/index.ts';
import { inShard, type Shard } from './shard.ts';
import type { Site } from './site.ts';
import { FILE, type Trace, type Traces } from './traces.ts';

type Ask = SiteReader['ask'];

export interface WriterParts {
  content: SiteContent;
  /** The content folder, absolute. */
  folder: string;
  addresses: Addresses;
  outputs: ReadonlySet<string>;
  site: Site;
  store: Store;
  traces: Traces;
  pool: Pool;
  /** Which units are to be made here; without it all. */
  shard?: Shard;
  /** Only finds the problems; makes no files. */
  checkOnly?: boolean;
}

export interface Writer extends SiteWriter<Ask>, PageKeeper {
  /** Of all units so far, in the order of files. */
  problems(): Problem[];
  outputs: ReadonlySet<string>;
  /** Units made, and units there are. */
  made(): { made: number; units: number };
  /** Tells how far the work has come, in units. */
  onProgress: (done: number, total: number) => void;
}

/** Units that are made at the same time, for each thread: enough that none waits for another's files. */
const UNITS_PER_THREAD = 12;

export function createWriter(parts: WriterParts): Writer {
  const { content, site, store, traces, pool, shard, checkOnly } = parts;
  const problems: Problem[] = [];
  const names = new Set<string>();
  /** Units of other machines, by the files that units of this one may read. */
  const elsewhere = new Map<SitePath, Unit<Ask>>();
  const gate = createGate(pool.threads * UNITS_PER_THREAD);
  let units = 0;
  let done = 0;
  let made = 0;

  const take = (trace: Trace): boolean => {
    if (!checkOnly && !trace.files.every(({ path, digest: known }) => site.keep(path, known))) return false;
    traces.add(trace);
    problems.push(...trace.problems);
    return true;
  };
  const kept = (name: string, props: string): boolean => {
    const trace = traces.holding(name, props, checkOnly ? undefined : site.digestOf);
    return trace !== undefined && take(trace);
  };
  const add = (name: string, props: string, reads: readonly Read[], { files, problems: found = [] }: Made) => {
    made++;
    const written = Object.entries(files).map(([path, file]) => ({ path, digest: site.put(path, file) }));
    traces.add({ name, props, reads, files: written, problems: found });
    problems.push(...found);
  };

  const make = async (unit: Unit<Ask>, props: string): Promise<void> => {
    const reader = content.open();
    const files: Read[] = [];
    const bench: Workbench<Ask> = {
      ask: reader.ask,
      content: parts.folder,
      async file(path) {
        const other = site.digestOf(path) === undefined ? elsewhere.get(path) : undefined;
        if (other) await makeForOthers(other);
        const bytes = site.read(path);
        files.push({ question: FILE, argument: path, answer: site.digestOf(path) ?? '' });
        return bytes;
      },
      derive: store.derive.bind(store),
      run: pool.run.bind(pool),
    };
    if (checkOnly) {
      problems.push(...((await unit.check?.(bench, unit.props)) ?? []));
      return;
    }
    const outcome = await unit.make(bench, unit.props);
    // Only now everything has been asked.
    add(unit.name, props, [...reader.reads(), ...files], outcome);
  };
  /** A unit of another machine whose file is needed here: it is made, and is part of the site that comes of it here too. */
  const makeForOthers = async (unit: Unit<Ask>) => {
    for (const path of unit.paths ?? []) elsewhere.delete(path);
    const props = digest(unit.props);
    if (!kept(unit.name, props)) await make(unit, props);
  };

  const writer: Writer = {
    addresses: parts.addresses,
    ask: content.open().ask,
    has: (output) => parts.outputs.has(output),
    outputs: parts.outputs,
    path: (address) => decodeURI(address).slice(parts.addresses.base.length),
    onProgress: () => undefined,
    async unit<Props>(given: Unit<Ask, Props>) {
      // Its functions are only ever given its own properties.
      const unit = given as Unit<Ask>;
      if (names.has(unit.name)) throw new Error(`Two units are named ${unit.name}.`);
      names.add(unit.name);
      if (shard && !inShard(unit.group ?? unit.name, shard)) {
        for (const path of unit.paths ?? []) elsewhere.set(path, unit);
        return;
      }
      units++;
      const props = digest(unit.props);
      if (!kept(unit.name, props)) await gate(() => make(unit, props));
      writer.onProgress(++done, units);
    },
    problems: () => eachOnce(problems).sort(byPlace),
    made: () => ({ made, units }),
    keepsPage(path, props) {
      const name = pageName(path);
      if (shard && !inShard(name, shard)) return true;
      units++;
      const isKept = kept(name, digest(props));
      if (isKept) done++;
      return isKept;
    },
    addPage(path, props, reads, files) {
      add(pageName(path), digest(props), reads, { files });
      writer.onProgress(++done, units);
    },
  };
  return writer;
}

/** Lets a number of tasks run at the same time, in the order in which they come. */
function createGate(limit: number): (task: () => Promise<void>) => Promise<void> {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** What stands in a file that many units share is told once. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [`${one.file}:${one.line ?? ''}:${one.rule}:${one.message}`, one])).values(),
];

const pageName = (path: SitePath) => `pages/${path}`;

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return (a.line ?? 0) - (b.line ?? 0);
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}
