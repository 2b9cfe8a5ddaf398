/** What questions are answered from, and what is made of it once. */
import { indexUses, siteCharts, type Figures } from '../figures/index.ts';
import type { Question } from '../model/question.ts';
import { digest } from '../model/digest.ts';
import { listedOf, type Library, type Listed, type ListedPublication, type Publication } from '../model/library.ts';
import type { Bodies } from '../model/output.ts';
import { indexRelations } from '../model/relations.ts';

export interface Sources {
  library: Library;
  figures: Figures;
  bodies: Bodies;
  /** ISO day on which a publication was first public here, by its id; `''` where that is not recorded. */
  firstDay(id: string): string;
  /** A file of the content folder as written; `''` where there is none. */
  written(path: string): string;
  /** Base path and origin of the site. */
  base: string;
  origin: string;
}

/** Made when first needed, once for a content. */
export function perContent<T>(make: (sources: Sources) => T): (sources: Sources) => T {
  const made = new WeakMap<Sources, { value: T }>();
  return (sources) => {
    let found = made.get(sources);
    if (!found) made.set(sources, (found = { value: make(sources) }));
    return found.value;
  };
}

/** The same for each argument. */
export function perArgument<A, T>(make: (sources: Sources, argument: A) => T): (sources: Sources, argument: A) => T {
  const made = perContent(() => new Map<string, T>());
  return (sources, argument) => {
    const key = JSON.stringify(argument) ?? '';
    const known = made(sources);
    if (!known.has(key)) known.set(key, make(sources, argument));
    // It was set in the line above; `undefined` may be the value.
    return known.get(key) as T;
  };
}

export const relations = perContent(({ library }) => indexRelations(library));
export const uses = perContent(({ library, figures }) => indexUses(library, figures));
export const charts = perContent(({ library, figures }) => siteCharts(library, figures));

const listedKnown = new WeakMap<Publication, ListedPublication>();

export function listed<P extends Publication>(publication: P): Listed<P> {
  let found = listedKnown.get(publication);
  if (!found) listedKnown.set(publication, (found = listedOf(publication)));
  // It was made of this publication, and so is of its kind.
  return found as Listed<P>;
}

/** The headline of a collection is found after its record was made, so the digests of the record do not cover it. */
const withHeadline = (publication: Publication, own: string): string =>
  publication.kind === 'statistics' && publication.headline ? digest(own, publication.headline) : own;

export const wholeDigest = (publication: Publication): string => withHeadline(publication, publication.digest);
export const listedDigest = (publication: Publication): string => withHeadline(publication, publication.listed);

/** A question whose answer is a list of publications, all of a kind or of any, as lists show them. */
export function listQuestion<A, P extends Publication = Publication>(
  select: (sources: Sources, argument: A) => readonly P[],
): Question<Sources, A, Listed<P>[]> {
  const selected = perArgument(select);
  return {
    answer: (sources, argument) => selected(sources, argument).map((publication) => listed(publication)),
    digest: (sources, argument) => digest(selected(sources, argument).map(listedDigest)),
  };
}
