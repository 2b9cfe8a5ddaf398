/** Questions about one publication. */
import { readUse, type FigureCollection } from '../figures/index.ts';
import type { Question } from '../model/question.ts';
import { digest } from '../model/digest.ts';
import type { Library, ListedPublication, Publication } from '../model/library.ts';
import type { Html } from '../model/html.ts';
import type { RelationType } from '../model/relations.ts';
import type { Tree } from '../model/text/tree.ts';
import { listed, listedDigest, relations, wholeDigest, type Sources } from './sources.ts';

/** @throws for an id that the site does not have */
function find(library: Library, id: string): Publication {
  const found = library.byId.get(id);
  if (!found) throw new Error(`no publication has the id ${id}`);
  return found;
}

export const publication: Question<Sources, string, Publication> = {
  answer: ({ library }, id) => find(library, id),
  digest: ({ library }, id) => wholeDigest(find(library, id)),
};

/** The publication as lists show it. */
export const listedPublication: Question<Sources, string, ListedPublication> = {
  answer: ({ library }, id) => listed(find(library, id)),
  digest: ({ library }, id) => listedDigest(find(library, id)),
};

/** ISO day on which it was first public here; `''` where that is not recorded. */
export const firstDay: Question<Sources, string, string> = { answer: (sources, id) => sources.firstDay(id) };

export interface TextOf {
  id: string;
  language: string;
}

const versionOf = (library: Library, { id, language }: TextOf) => {
  const version = find(library, id).versions[language];
  if (!version) throw new Error(`${id} has no text in ${language}`);
  return version;
};

/** Number of its numbered paragraphs. */
export const paragraphs: Question<Sources, TextOf, number> = {
  answer: ({ library }, text) => versionOf(library, text).text.paragraphs,
};

/** Finished HTML of a text; the version's digest is that of HTML and tree. */
export const html: Question<Sources, TextOf, Promise<Html>> = {
  answer: ({ library, bodies }, text) => bodies.html(versionOf(library, text)),
  digest: ({ library }, text) => versionOf(library, text).digest,
  once: true,
};

/** Finished tree of a text. */
export const tree: Question<Sources, TextOf, Promise<Tree>> = {
  answer: ({ library, bodies }, text) => bodies.tree(versionOf(library, text)),
  digest: ({ library }, text) => versionOf(library, text).digest,
  once: true,
};

/**
 * The file of a text whose page Astro draws. What its components read cannot be known: the answer counts as another one in
 * each build, so that the page is rebuilt.
 */
export const drawnText: Question<Sources, TextOf, string> = {
  answer: ({ library }, text) => versionOf(library, text).file,
  digest: () => crypto.randomUUID(),
};

interface RelatedPublications {
  /** Named relations, own ones first, then those of others. */
  named: { type: RelationType; inverse: boolean; publication: ListedPublication }[];
  /** Shown as related by either side. */
  related: ListedPublication[];
}

export const related: Question<Sources, string, RelatedPublications> = {
  answer(sources, id) {
    const found = relations(sources);
    return {
      named: found.of(id).map((relation) => ({ ...relation, publication: listed(relation.publication) })),
      related: found.related(id).map(listed),
    };
  },
  digest(sources, id) {
    const found = relations(sources);
    return digest(
      found.of(id).map(({ type, inverse, publication: other }) => [type, inverse, listedDigest(other)]),
      found.related(id).map(listedDigest),
    );
  },
};

export interface FigureSource extends Pick<FigureCollection, 'id' | 'slug' | 'facts'> {
  publication: ListedPublication;
}

/** The collections from which a text takes figures, each once. */
export const figureSources: Question<Sources, TextOf, FigureSource[]> = {
  answer({ library, figures }, text) {
    const read = versionOf(library, text).text.figures.flatMap((use) => readUse(use, figures)?.collection ?? []);
    return [...new Map(read.map((collection) => [collection.id, collection])).values()].map(({ id, slug, facts }) => ({
      id,
      slug,
      facts,
      publication: listed(find(library, id)),
    }));
  },
};

/** Addresses of all publications, those they had before, and pairs of languages that stand side by side. */
export const publicationPaths: Question<
  Sources,
  undefined,
  (Pick<Publication, 'id' | 'kind' | 'slug'> & { aliases: string[]; formerIds: string[]; languages: string[] })[]
> = {
  answer: ({ library }) =>
    library.publications.map(({ id, kind, slug, facts, versions }) => ({
      id,
      kind,
      slug,
      aliases: facts.aliases,
      formerIds: facts.formerIds,
      languages: Object.keys(versions),
    })),
};
