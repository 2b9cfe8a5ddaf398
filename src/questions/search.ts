/** Questions of the search index: of a text it needs less than its page does, so that few indexes are rebuilt for an edit. */
import type { Question } from '../model/question.ts';
import { digest } from '../model/digest.ts';
import { ascending } from '../model/order.ts';
import { registryKeys, type Publication, type Version } from '../model/library.ts';
import { perContent, type Sources } from './sources.ts';
import type { TextOf } from './publications.ts';

type Part<P> = P extends Publication ? Pick<P, 'id' | 'kind' | 'slug' | 'date' | 'facts'> : never;

/** A publication as a reader of one language finds it. */
export type Searchable = Part<Publication> & {
  /** The version that the reader is shown. */
  version: Pick<Version, 'language' | 'title' | 'summary'>;
  /** Registry entries that it names, as `registry/id`. */
  entries: string[];
};

interface Facts {
  facts: Part<Publication> & { entries: string[] };
  digest: string;
}

const factsOf = perContent(({ library }) => {
  const made = new Map<string, Facts>();
  return (id: string): Facts => {
    const known = made.get(id);
    if (known) return known;
    const publication = library.byId.get(id);
    if (!publication) throw new Error(`no publication has the id ${id}`);
    const { kind, slug, date, facts } = publication;
    // Kind and facts are those of one publication, which the type of a literal cannot say.
    const own = { id, kind, slug, date, facts, entries: [...registryKeys(publication)] } as Facts['facts'];
    const found = { facts: own, digest: digest(own) };
    made.set(id, found);
    return found;
  };
});

function shownOf({ library }: Sources, { id, language }: TextOf): Searchable['version'] {
  const publication = library.byId.get(id);
  if (!publication) throw new Error(`no publication has the id ${id}`);
  const { language: own, title, summary } = library.versionFor(publication, language);
  return { language: own, title, summary };
}

export const searchable: Question<Sources, TextOf, Searchable> = {
  answer: (sources, text) => ({ ...factsOf(sources)(text.id).facts, version: shownOf(sources, text) }),
  digest: (sources, text) => digest(factsOf(sources)(text.id).digest, shownOf(sources, text)),
  once: true,
};

/** Ids of all publications, newest first, and whether each has a text in the language. */
export const searchedTexts: Question<Sources, string, [id: string, own: boolean][]> = {
  answer: ({ library }, language) =>
    [...library.publications]
      .sort((a, b) => ascending(b.date, a.date) || ascending(a.id, b.id))
      .map(({ id, versions }) => [id, versions[language] !== undefined]),
};
