/** What a build hands to publishing, and what it gets back. */

/** A file as it is in the published site, byte for byte as it was published. */
export interface PublishedFile {
  /** SHA-256 of its bytes, hexadecimal. */
  digest: string;
  /** Bytes. */
  size: number;
  mtimeMs: number;
  /** Somebody has given it a second name, such as a snapshot by hard links: it is to be parted from that. */
  isShared?: true;
}

export interface PlannedFile {
  /** SHA-256 of its bytes, hexadecimal. */
  digest: string;
  /**
   * Where the bytes come from. `'kept'`: from the published site, where the file is among `Target.published` with this digest.
   * A file is copied, unless it may be moved (one that is in `Target.work` and nowhere else).
   */
  source: 'kept' | { bytes: Uint8Array } | { file: string; mayMove?: boolean };
}

/** The whole new site, by `/`-separated path. What was published before and is not in it goes. */
export type Plan = ReadonlyMap<string, PlannedFile>;

export interface Outcome {
  /** Files of the site. */
  files: number;
  /** Files that are new or differ from the last site. */
  changed: number;
  /** Paths in the site that Sanad did not write; they stay where they are. */
  foreign: string[];
}

/** Folders that publishing must neither replace nor write into; absolute. */
export interface ProtectedFolders {
  /** The project: its subfolders may hold a site, those of its own code and dependencies apart. */
  root: string;
  content: string;
  /** All that is kept between builds. */
  cache: string;
}

/** A folder that a site is published to, held by one build at a time. */
export interface Target {
  /** The folder itself, symbolic links resolved. */
  folder: string;
  /** Files that are there as they were published. What somebody changed or removed is not among them. */
  published: ReadonlyMap<string, PublishedFile>;
  /** Empty folder of this build alone; it goes with `close` or, if the build is killed, with the next build. */
  work: string;
  /**
   * Puts the new site in the place of the old one: whole, or not at all.
   * @throws Failure if the disk is full, a folder may not be written to, and the like; the site is then as it was
   */
  publish(plan: Plan): Promise<Outcome>;
  /** Lets the next build in. Synchronous and repeatable, so that it can be called when a signal ends the build. */
  close(): void;
}
