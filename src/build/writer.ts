/** I/O: makes the units of the outputs, or keeps what an earlier build made of them. */
import type { PageKeeper } from '../load/render-pages.ts';
import type { Addresses } from '../model/addresses.ts';
import { digest } from '../model/digest.ts';
import type { Made, SitePath, SiteWriter, Unit, Workbench } from '../model/output.ts';
import type { Read } from '../model/question.ts';
import type { Problem } from '../model/problems.ts';
import type { SiteContent, SiteReader } from '../questions/index.ts';
import type { Pool, Store } from '../store/index.ts';
import { inShard, type Shard } from './shard.ts';
import type { Site } from './site.ts';
import { FILE, type Traces } from './traces.ts';
import { ascending } from '../model/order.ts';

type Ask = SiteReader['ask'];

interface WriterParts {
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
  /** Says that an output has written all that it has. */
  addWritten(output: string): void;
}

/** Units that are made at the same time, for each thread: enough that none waits for another's files. */
const UNITS_PER_THREAD = 12;

/** The output whose files pages name with their size. */
const DOCUMENTS = 'documents';

export const createWriter = (parts: WriterParts): Writer => new UnitWriter(parts);

class UnitWriter implements Writer {
  readonly addresses: Addresses;
  readonly ask: Ask;
  readonly outputs: ReadonlySet<string>;
  onProgress: Writer['onProgress'] = () => undefined;
  readonly #parts: WriterParts;
  readonly #problems: Problem[] = [];
  readonly #names = new Set<string>();
  /** Units of other machines, by the files that units of this one may read. */
  readonly #elsewhere = new Map<SitePath, Unit<Ask>>();
  /** Units whose files are no part of the site, by those files. */
  readonly #inner = new Map<SitePath, Unit<Ask>>();
  readonly #gate: ReturnType<typeof createGate>;
  /** Outputs that pages wait for. */
  readonly #documents = Promise.withResolvers<undefined>();
  #units = 0;
  #done = 0;
  #made = 0;

  constructor(parts: WriterParts) {
    this.#parts = parts;
    this.addresses = parts.addresses;
    this.ask = parts.content.open().ask;
    this.outputs = parts.outputs;
    if (!parts.outputs.has(DOCUMENTS)) this.#documents.resolve(undefined);
    this.#gate = createGate(parts.pool.threads * UNITS_PER_THREAD);
  }

  has(output: string): boolean {
    return this.outputs.has(output);
  }

  path(address: string): SitePath {
    return this.addresses.path(address);
  }

  async unit<Props>(given: Unit<Ask, Props>): Promise<void> {
    // Its functions are only ever given its own properties.
    const unit = given as Unit<Ask>;
    if (this.#names.has(unit.name)) throw new Error(`Two units are named ${unit.name}.`);
    this.#names.add(unit.name);
    const { shard } = this.#parts;
    if (shard && !inShard(unit.group ?? unit.name, shard)) {
      for (const path of unit.paths ?? []) this.#elsewhere.set(path, unit);
      return;
    }
    if (unit.isInner) for (const path of unit.paths ?? []) this.#inner.set(path, unit);
    this.#units++;
    const props = digest(unit.props);
    if (!this.#keeps(unit.name, props, unit.isInner)) await this.#gate(() => this.#make(unit, props));
    this.onProgress(++this.#done, this.#units);
  }

  problems(): Problem[] {
    return eachOnce(this.#problems).sort(byPlace);
  }

  made(): { made: number; units: number } {
    return { made: this.#made, units: this.#units };
  }

  addWritten(output: string): void {
    if (output === DOCUMENTS) this.#documents.resolve(undefined);
  }

  documentsWritten(): Promise<void> {
    return this.#documents.promise;
  }

  readFile(path: SitePath, reads: Read[]): Promise<Buffer | undefined> {
    return this.#file(path, reads);
  }

  keepsPage(path: SitePath, props: string, documentsOf?: string): boolean {
    const name = pageName(path);
    const { shard } = this.#parts;
    if (shard && !inShard(documentsOf ?? name, shard)) return true;
    this.#units++;
    const isKept = this.#keeps(name, digest(props));
    if (isKept) this.#done++;
    return isKept;
  }

  addPage(path: SitePath, props: string, reads: readonly Read[], files: Made['files']): void {
    this.#add(pageName(path), digest(props), reads, { files });
    this.onProgress(++this.#done, this.#units);
  }

  /** Whether what an earlier build made is as this one would make it; it is then part of the site. */
  #keeps(name: string, props: string, isInner = false): boolean {
    const { traces, site, checkOnly } = this.#parts;
    const trace = traces.holding(name, props, checkOnly ? undefined : (path) => site.digestOf(path));
    if (!trace) return false;
    if (isInner) for (const { path, digest: known } of trace.files) site.keepInner(path, known);
    else if (!checkOnly && !trace.files.every(({ path, digest: known }) => site.keep(path, known))) return false;
    traces.add(trace);
    this.#problems.push(...trace.problems);
    return true;
  }

  #add(name: string, props: string, reads: readonly Read[], { files, problems = [] }: Made, isInner = false): void {
    const { site, traces } = this.#parts;
    this.#made++;
    const put = isInner ? site.putInner : site.put;
    const written = Object.entries(files).map(([path, file]) => ({ path, digest: put(path, file) }));
    traces.add({ name, props, reads, files: written, problems });
    this.#problems.push(...problems);
  }

  async #make(unit: Unit<Ask>, props: string): Promise<void> {
    const { content, folder, store, pool, checkOnly } = this.#parts;
    const reader = content.open();
    const files: Read[] = [];
    const eachFileOnce = () => new Map(files.map((read) => [read.argument, read])).values();
    const bench: Workbench<Ask> = {
      ask: reader.ask,
      content: folder,
      file: (path) => this.#file(path, files),
      derive: store.derive.bind(store),
      run: pool.run.bind(pool),
    };
    if (checkOnly) {
      this.#problems.push(...((await unit.check?.(bench, unit.props)) ?? []));
      return;
    }
    const outcome = await unit.make(bench, unit.props);
    // Only now everything has been asked.
    this.#add(unit.name, props, [...reader.reads(), ...eachFileOnce()], outcome, unit.isInner);
  }

  /** A file of another unit. @param reads takes what was read */
  async #file(path: SitePath, reads: Read[]): Promise<Buffer | undefined> {
    const { site } = this.#parts;
    const other = site.digestOf(path) === undefined ? this.#elsewhere.get(path) : undefined;
    if (other) await this.#makeForOthers(other);
    let bytes = site.read(path);
    const inner = this.#inner.get(path);
    // Its trace holds, but the store has lost the file.
    if (!bytes && inner) {
      await this.#make(inner, digest(inner.props));
      bytes = site.read(path);
    }
    reads.push({ question: FILE, argument: path, answer: site.digestOf(path) ?? '' });
    return bytes;
  }

  /** A unit of another machine whose file is needed here: it is made, and is part of the site that comes of it here too. */
  async #makeForOthers(unit: Unit<Ask>): Promise<void> {
    for (const path of unit.paths ?? []) this.#elsewhere.delete(path);
    const props = digest(unit.props);
    if (unit.isInner) for (const path of unit.paths ?? []) this.#inner.set(path, unit);
    if (!this.#keeps(unit.name, props, unit.isInner)) await this.#make(unit, props);
  }
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

/** What is in a file that many units share is reported once. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [`${one.file}:${one.line ?? ''}:${one.rule}:${one.message}`, one])).values(),
];

const pageName = (path: SitePath) => `pages/${path}`;

function byPlace(a: Problem, b: Problem): number {
  return ascending(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || ascending(a.message, b.message);
}
