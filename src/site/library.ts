/** The Library for pages: opened once for each state of the content. */
import { getEntry } from 'astro:content';
import { openSnapshot, type OpenedLibrary } from '../load/snapshot.ts';

let opened: { digest: string; library: OpenedLibrary } | undefined;

export async function getLibrary(): Promise<OpenedLibrary> {
  // In a build it stays the same, and Astro takes longer to say so than a small page takes.
  if (opened && import.meta.env.PROD) return opened.library;
  const digest = (await getEntry('library', 'library'))?.data.digest ?? '';
  const current = opened && opened.digest === digest ? opened : { digest, library: openSnapshot() };
  opened = current;
  return current.library;
}
