/** I/O: the files with which a publication is cited, and its linkset. There are several for each text, and Astro takes long for each file. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { citationFile, citationFormats, publicationItem } from '../citations/index.ts';
import { readJson, writeJson } from '../load/files.ts';
import { digest } from '../model/digest.ts';
import type { Library } from '../model/library.ts';
import { toLinkset } from '../model/metadata/index.ts';
import type { OutputContext } from '../model/output.ts';

/** Raised when the same publication gives other files. */
const version = 1;

/** Writes the files of changed publications and removes those of deleted ones. */
export async function writeCitations(
  library: Library,
  { site, cache, addresses }: Pick<OutputContext, 'site' | 'cache' | 'addresses'>,
): Promise<void> {
  const memory = join(cache, 'written.json');
  const before = await readJson<Record<string, string>>(memory, {});
  const shared = digest(version, site, addresses.absolute(addresses.root()), library.digest);
  const place = (address: string) => join(site, decodeURI(address).slice(addresses.base.length));
  const written: Record<string, string> = {};
  const citable = library.publications.filter(({ kind }) => kind !== 'page');
  for (const publication of citable) {
    const { id, versions } = publication;
    const state = (written[id] = digest(shared, publication.digest));
    if (before[id] === state) continue;
    const folder = dirname(place(addresses.linkset(id)));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(place(addresses.linkset(id)), toLinkset(library, addresses, publication));
    for (const text of Object.values(versions)) {
      const item = publicationItem(library, addresses, publication, text);
      for (const format of citationFormats)
        writeFileSync(place(addresses.citation(id, text.language, format)), citationFile(item, format));
    }
  }
  for (const id of Object.keys(before))
    if (!(id in written)) rmSync(dirname(place(addresses.linkset(id))), { recursive: true, force: true });
  await writeJson(memory, written);
}
