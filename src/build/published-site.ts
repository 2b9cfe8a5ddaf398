/** I/O: the site that is where a build would publish, to see that none of its addresses is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedSite } from '../checks/rules/index.ts';
import type { Settings } from '../load/settings.ts';
import type { Addresses } from '../model/addresses.ts';
import { toRobots } from '../feeds/index.ts';
import { readMarker } from './publish/marker.ts';

/** @returns nothing where no site is there, or that of another address: a folder may be used for one site after the other */
export function publishedSite({ out }: Settings, addresses: Addresses): PublishedSite | undefined {
  const listing = readMarker(out)?.listing;
  if (!listing) return undefined;
  const read = (path: string): string | undefined => {
    try {
      return readFileSync(join(out, path), 'utf8');
    } catch {
      return undefined;
    }
  };
  return read('robots.txt') === toRobots(addresses) ? { paths: [...listing.keys()], read } : undefined;
}
