/** The list that goes with one machine's part of a site, and tells `merge` which parts belong together. */
import type { SitePath } from '../model/output.ts';
import type { Shard } from './shard.ts';
import type { Site } from './site.ts';

export const PART: SitePath = 'sanad-part.json';

export interface Part {
  /** Digest of content, code and settings: the same for all parts of a site. */
  state: string;
  shard: Shard;
  /** Digests of all files of the part, by path. */
  files: Record<SitePath, string>;
}

export function addPartList(site: Site, shard: Shard, state: string): void {
  const files = Object.fromEntries([...site.plan].map(([path, { digest }]) => [path, digest]));
  site.put(PART, JSON.stringify({ state, shard, files } satisfies Part));
}
