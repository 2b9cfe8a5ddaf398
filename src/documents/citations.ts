/** I/O: the files with which a publication is cited, and its linkset. There are several for each text, and Astro takes long for each file. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { citationFile, citationFormats, publicationItem } from '../citations/index.ts';
import { readJson, writeJson } from '../load/files.ts';
import { digest } from '../model/digest.ts';
import type { Library } from '../model/library.ts';
import { toLinkset } from '../model/metadata/index.ts';
import type { OutputContext } from '../model/output.ts';

/** Raised when the same publication gives other files. */
const version = 1;

/**
 * Writes the files of changed publications and removes those of deleted ones.
 * @returns paths of the files that were written
 */
export async function writeCitations(
  library: Library,
  { site, cache, addresses }: Pick<OutputContext, 'site' | 'cache' | 'addresses'>,
): Promise<Set<string>> {
  const memory = join(cache, 'written.json');
  const before = await readJson<Record<string, string>>(memory, {});
  const shared = digest(version, site, addresses.absolute(addresses.root()), library.digest);
  const inSite = (address: string) => decodeURI(address).slice(addresses.base.length);
  const folderOf = (id: string) => join(site, dirname(inSite(addresses.linkset(id))));
  const files = new Set<string>();
  const write = (address: string, data: string) => {
    files.add(inSite(address));
    writeFileSync(join(site, inSite(address)), data);
  };
  const written: Record<string, string> = {};
  const citable = library.publications.filter(({ kind }) => kind !== 'page');
  for (const publication of citable) {
    const { id, versions } = publication;
    const state = (written[id] = digest(shared, publication.digest));
    if (before[id] === state && existsSync(folderOf(id))) continue;
    // New files in place of the old, never other bytes in them: the published site shares them.
    rmSync(folderOf(id), { recursive: true, force: true });
    mkdirSync(folderOf(id), { recursive: true });
    write(addresses.linkset(id), toLinkset(library, addresses, publication));
    for (const text of Object.values(versions)) {
      const item = publicationItem(library, addresses, publication, text);
      for (const format of citationFormats)
        write(addresses.citation(id, text.language, format), citationFile(item, format));
    }
  }
  for (const id of Object.keys(before)) if (!(id in written)) rmSync(folderOf(id), { recursive: true, force: true });
  await writeJson(memory, written);
  return files;
}
