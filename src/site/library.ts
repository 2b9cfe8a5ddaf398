/** I/O: the Library for pages: read once for each state of the content. */
import { getEntry } from 'astro:content';
import { openSnapshot, type OpenedLibrary } from '../load/snapshot.ts';

interface Opened {
  digest: string;
  library: Promise<OpenedLibrary>;
}
let opened: Opened | undefined;

export async function getLibrary(): Promise<OpenedLibrary> {
  // In a build it stays the same, and Astro takes longer to say so than a small page takes.
  if (opened && import.meta.env.PROD) return opened.library;
  const entry = await getEntry('library', 'library');
  if (!entry) throw new Error('The content could not be loaded; run npm run check.');
  const { file, digest } = entry.data;
  const current: Opened = opened && opened.digest === digest ? opened : { digest, library: openSnapshot(file) };
  opened = current;
  return current.library;
}
