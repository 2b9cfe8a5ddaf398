/** What a run is given, and what is kept under names that follow from it. */
import { relative } from 'node:path';
import { digest } from '../model/digest.ts';
import { codeDigest } from '../store/index.ts';
import type { SnapshotEntry } from './snapshot.ts';

/** What a run of Sanad is given; every path absolute. */
export interface Settings {
  /** Folder of the repository: where `src` and `public` are. */
  root: string;
  /** Content folder of the office. */
  content: string;
  /** Where the finished site goes. */
  out: string;
  /** The store, kept between runs. */
  cache: string;
  base: string;
  /** Address given on the command line instead of that in `site.yaml`. */
  site?: string;
  /** MDX files that may hold code, as paths inside the content folder (`trust.ts`); sorted. */
  trusted?: readonly string[];
  /** Folders of extensions (`extensions.ts`), absolute, in the order in which they were named. */
  extensions?: readonly string[];
  /** True where documents are written after the pages, so that pages may lead to them. */
  documents?: boolean;
  /** Moment that embargoes are judged by, in milliseconds; the clock without it. */
  now?: number;
  /** What was loaded before Astro began. */
  snapshot?: SnapshotEntry;
}

/** Short name of a site, for what is kept of its last build: other content, base path or origin is another site. */
export const siteKey = ({ root, content, base, site }: Settings): string =>
  digest(relative(root, content), base, site ?? '').slice(0, 12);

const codes = new Map<string, string>();

/** Digest of the code of this run; it is read once. */
export function codeOf({ root, extensions = [] }: Pick<Settings, 'root' | 'extensions'>): string {
  const key = [root, ...extensions].join('\0');
  const known = codes.get(key) ?? codeDigest(root, extensions);
  codes.set(key, known);
  return known;
}
