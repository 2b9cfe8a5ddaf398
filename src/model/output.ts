/** What every output that writes files is given. */
import type { Addresses, SitePath } from './addresses.ts';
import type { Sha256 } from '../store/sha256.ts';
import type { Html } from './html.ts';
import type { Version } from './library.ts';
import type { Problem } from './problems.ts';
import type { Tree } from './text/tree.ts';

/** Texts of versions, read when needed: the Library holds none. */
export interface Bodies {
  /** Finished HTML of the text. */
  html(version: Version): Promise<Html>;
  /** The finished tree from which it was made, and from which everything else is to be made. */
  tree(version: Version): Promise<Tree>;
  /** The text as written, without front matter. */
  source(version: Version): Promise<string>;
}

export type { SitePath };

/** What is in a file, or the file of the content folder that is brought as it is. */
export type SiteFile = string | Uint8Array | { file: string; sha256: Sha256 };

/** What came of making a unit. The problems are reported again by every build that keeps it. */
export interface Made {
  files: Readonly<Record<SitePath, SiteFile>>;
  problems?: readonly Problem[];
}

/** What a unit is made with. Nothing else may reach it, besides its properties and the code. */
export interface Workbench<Ask> {
  /** Asks the content; what was asked decides whether the unit is rebuilt by a later build. */
  ask: Ask;
  /** The content folder, absolute. What is read there is named by the properties together with its digest. */
  content: string;
  /** A file that another unit has put into the site, or that there is none; recorded like an answer. */
  file(path: SitePath): Promise<Buffer | undefined>;
  /** A costly step that depends on nothing but its input and the code; done once for each input. Runs of bytes may be in the result. */
  derive<T>(name: string, input: unknown, make: () => T | Promise<T>): Promise<T>;
  /**
   * Runs the default export of a module in the pool of workers.
   * @param task plain data, or what gives it as soon as a worker is free
   * @param weight small tasks that it is as long as
   */
  run<T>(module: URL, task: unknown, weight?: number): Promise<T>;
}

/** What is made as one: a page, a card, the documents of one publication, the search index of one language. */
export interface Unit<Ask, Props = unknown> {
  /** Unlike all others of the site: `cards/annual-2026/fa`. */
  name: string;
  /** Plain data; the unit is rebuilt when it changes. */
  props: Props;
  /** Files of the unit that other units may read. */
  paths?: readonly SitePath[];
  /** Its files are only for other units to read and no part of the site; `paths` names them. */
  isInner?: true;
  /** How the paths of its files begin, where not all are known before it is made: the preview finds by it what makes a file. */
  prefixes?: readonly string[];
  /** Units that read each other's files: where a build is split, they are made by the same machine. Default: the name. */
  group?: string;
  /** A function of the module, so that nothing reaches it but what it is given. */
  make(at: Workbench<Ask>, props: Props): Made | Promise<Made>;
  /** Finds the same problems without making the files, for `check`. Absent where there are none. */
  check?(at: Workbench<Ask>, props: Props): readonly Problem[] | Promise<readonly Problem[]>;
}

/** What an output is given. */
export interface SiteWriter<Ask> {
  addresses: Addresses;
  /** Asks the content without record: to list the units, which every build does. */
  ask: Ask;
  /** Whether an output is part of this site. */
  has(output: string): boolean;
  /** The place in the site of an address. */
  path(address: string): SitePath;
  /** Makes a unit, or keeps what an earlier build made where nothing changed that it read. */
  unit<Props>(unit: Unit<Ask, Props>): Promise<void>;
}

/** A row of the table of outputs (src/build/outputs.ts). */
export interface Output<Ask> {
  name: string;
  write(site: SiteWriter<Ask>): Promise<void>;
}
