/** Relations between publications, seen from both ends. Computed once for a Library. Pure. */
import type { Library, Publication } from './library.ts';
import type { relationTypes } from './schema/letter.ts';

export type RelationType = (typeof relationTypes)[number];

interface Related {
  type: RelationType;
  /** True where the other publication names this one: “is answered by” instead of “answers”. */
  inverse: boolean;
  publication: Publication;
}

interface Relations {
  /** Named relations, own ones first, then those of others. */
  of(id: string): readonly Related[];
  /** Publications shown as related by either side, without those already named above. */
  related(id: string): readonly Publication[];
}

export function indexRelations(library: Pick<Library, 'publications' | 'byId'>): Relations {
  const own = new Map<string, Related[]>();
  const inverse = new Map<string, Related[]>();
  const related = new Map<string, Set<Publication>>();
  const add = <V>(map: Map<string, V[]>, key: string, value: V) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const relate = (id: string, publication: Publication) =>
    related.set(id, (related.get(id) ?? new Set()).add(publication));
  for (const publication of library.publications) {
    for (const { type, id } of relationsOf(publication)) {
      const other = id === undefined ? undefined : library.byId.get(id);
      if (!other) continue;
      add(own, publication.id, { type, inverse: false, publication: other });
      add(inverse, other.id, { type, inverse: true, publication });
    }
    for (const id of publication.facts.related) {
      const other = library.byId.get(id);
      if (!other) continue;
      relate(publication.id, other);
      relate(other.id, publication);
    }
  }
  const of = (id: string) => [...(own.get(id) ?? []), ...(inverse.get(id) ?? [])];
  return {
    of,
    related: (id) => {
      const named = new Set(of(id).map(({ publication }) => publication.id));
      return [...(related.get(id) ?? [])].filter((publication) => publication.id !== id && !named.has(publication.id));
    },
  };
}

const relationsOf = (publication: Publication): readonly { type: RelationType; id?: string | undefined }[] =>
  'relations' in publication.facts ? publication.facts.relations : [];
