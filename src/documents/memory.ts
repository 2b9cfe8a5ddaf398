/** I/O: what earlier runs wrote for which state of a publication, so that unchanged documents are neither read nor drawn again. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Entry {
  state: string;
  /** Paths of its files below the folder of documents. */
  files: string[];
  /** Keys of its drawn documents in the cache. */
  keys: string[];
}

export interface Memory {
  /** True where all files of that state are in place. */
  has(id: string, state: string): boolean;
  /** True where the document of that key was drawn by an earlier run. */
  isKept(key: string): boolean;
  addFile(id: string, path: string): void;
  addKey(id: string, key: string): void;
  /** Says that all files of a publication were written. */
  remember(id: string, state: string): void;
  /** Removes all files and drawings that belong to none of these publications, and saves the rest. */
  tidy(ids: readonly string[]): Promise<void>;
}

/** @param root folder of documents in the site */
export async function openMemory(cache: string, root: string): Promise<Memory> {
  await mkdir(cache, { recursive: true });
  await mkdir(root, { recursive: true });
  const list = join(cache, 'written.json');
  const entries = new Map(
    Object.entries(
      await readFile(list, 'utf8').then(
        (text) => JSON.parse(text) as Record<string, Entry>,
        () => ({}),
      ),
    ),
  );
  const present = new Set(await filesBelow(root));
  const kept = new Set(await readdir(cache));
  const fresh = new Map<string, Omit<Entry, 'state'>>();
  const freshOf = (id: string) => {
    const found = fresh.get(id) ?? { files: [], keys: [] };
    fresh.set(id, found);
    return found;
  };
  return {
    has: (id, state) => {
      const entry = entries.get(id);
      return entry?.state === state && entry.files.every((file) => present.has(file));
    },
    isKept: (key) => kept.has(`${key}.pdf`) && kept.has(`${key}.docx`),
    addFile: (id, path) => void freshOf(id).files.push(path.slice(root.length + 1).replaceAll('\\', '/')),
    addKey: (id, key) => void freshOf(id).keys.push(key),
    remember: (id, state) => void entries.set(id, { state, ...freshOf(id) }),
    async tidy(ids) {
      const own = new Map(ids.flatMap((id) => (entries.has(id) ? [[id, entries.get(id)!] as const] : [])));
      const files = new Set([...own.values()].flatMap((entry) => entry.files));
      const keys = new Set([...own.values()].flatMap((entry) => entry.keys));
      for (const file of await filesBelow(root)) if (!files.has(file)) await rm(join(root, file));
      for (const name of await readdir(cache))
        if (name !== 'written.json' && !keys.has(name.slice(0, name.indexOf('.')))) await rm(join(cache, name));
      await writeFile(list, JSON.stringify(Object.fromEntries(own)));
    },
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
