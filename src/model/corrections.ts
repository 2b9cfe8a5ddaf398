/** Changes to published texts: which there were, who has a version that was wrong, and whether a text changed in silence. Pure. */
import { hash } from 'node:crypto';
import type { Library, Publication } from './library.ts';
import type { Correction } from './schema/common.ts';
import type { z } from 'zod';

export type CorrectionEntry = z.output<typeof Correction>;

interface Corrected {
  publication: Publication;
  correction: CorrectionEntry;
}

/** Every change of the site, newest first. */
export function correctionsOf(library: Pick<Library, 'publications'>): Corrected[] {
  return library.publications
    .flatMap((publication) => publication.facts.corrections.map((correction) => ({ publication, correction })))
    .sort((a, b) =>
      a.correction.date === b.correction.date
        ? a.publication.id < b.publication.id
          ? -1
          : 1
        : a.correction.date < b.correction.date
          ? 1
          : -1,
    );
}

/** The change that put right a version which somebody has, or `undefined` where that version was not wrong. */
export const correctedSince = ({ facts }: Pick<Publication, 'facts'>, version: number): CorrectionEntry | undefined =>
  facts.corrections.find(({ kind, version: made }) => kind === 'correction' && made !== undefined && made > version);

/** Sixteen hexadecimal digits of the SHA-256 of title and text; how lines are broken and how many blanks there are does not count. */
export function fingerprint(title: string, body: string): string {
  const text = `${title}\n${body}`.normalize('NFC').replace(/\s+/g, ' ').trim();
  return hash('sha256', text).slice(0, 16);
}
