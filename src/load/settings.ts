import type { SnapshotEntry } from './snapshot.ts';

/** What a run of Sanad is given; every path absolute. */
export interface Settings {
  /** Folder of the repository: where `src` and `public` lie. */
  root: string;
  /** Content folder of the office. */
  content: string;
  /** Where the finished site goes. */
  out: string;
  /** Caches and the stage, kept between runs; one folder for each pair of content folder and base path. */
  cache: string;
  base: string;
  /** Address given on the command line instead of that in `site.yaml`. */
  site?: string;
  /** MDX files that may hold code, as paths inside the content folder (`trust.ts`); sorted. */
  trusted?: readonly string[];
  /** True where documents are written after the pages, so that pages may lead to them. */
  documents?: boolean;
  /** What was loaded before Astro began; without it, as in the live server, Astro's content layer loads. */
  snapshot?: SnapshotEntry;
}
