/** Every place in the facts of a publication or registry that names something defined elsewhere. */
import type { Publication, Registries } from './library.ts';
import { withdrawalOf } from './visibility.ts';

export interface CrossReference {
  /** Path in the YAML file. */
  path: (string | number)[];
  registry: keyof Registries | 'publications';
  id: string;
}

export function crossReferencesOf(publication: Pick<Publication, 'kind' | 'facts'>): CrossReference[] {
  const found: CrossReference[] = [];
  const add = (registry: CrossReference['registry'], id: string | undefined, ...path: (string | number)[]) => {
    if (id !== undefined) found.push({ registry, id, path });
  };
  const { facts } = publication;
  for (const registry of ['topics', 'bodies', 'missions', 'forums', 'agencies'] as const)
    facts[registry].forEach((id, index) => add(registry, id, registry, index));
  facts.related.forEach((id, index) => add('publications', id, 'related', index));
  add('publications', withdrawalOf(facts)?.successor, 'withdrawn', 'successor');
  if ('home' in facts) add('publications', facts.home?.lead?.publication, 'home', 'lead', 'publication');
  if ('from' in facts) {
    for (const role of ['from', 'to', 'cc'] as const) {
      facts[role].forEach((party, index) => {
        add('bodies', party.body, role, index, 'body');
        add('missions', party.mission, role, index, 'mission');
        add('agencies', party.agency, role, index, 'agency');
      });
    }
    facts.sessions.forEach(({ body }, index) => add('bodies', body, 'sessions', index, 'body'));
    facts.agenda.forEach(({ body }, index) => add('bodies', body, 'agenda', index, 'body'));
    facts.request?.bodies.forEach((body, index) => add('bodies', body, 'request', 'bodies', index));
  }
  if ('submissions' in facts)
    facts.submissions.forEach(({ forum, body }, index) => {
      // Only one of them can be meant, which is told of as that.
      if (forum !== undefined && body !== undefined) return;
      add('forums', forum, 'submissions', index, 'forum');
      add('bodies', body, 'submissions', index, 'body');
    });
  if ('relations' in facts)
    facts.relations.forEach(({ id }, index) => add('publications', id, 'relations', index, 'id'));
  if ('addressed' in facts) {
    facts.addressed.forEach((body, index) => add('bodies', body, 'addressed', index));
    facts.recommendations.forEach(({ to }, index) =>
      to.forEach((body, inner) => add('bodies', body, 'recommendations', index, 'to', inner)),
    );
  }
  return found;
}

/** References inside the registries themselves; the path starts with the entry's id. */
export function registryCrossReferences(registries: Registries): (CrossReference & { in: keyof Registries })[] {
  const found: (CrossReference & { in: keyof Registries })[] = [];
  for (const [id, { parent }] of Object.entries(registries.bodies))
    if (parent) found.push({ in: 'bodies', registry: 'bodies', id: parent, path: [id, 'parent'] });
  for (const [id, { body }] of Object.entries(registries.forums))
    if (body) found.push({ in: 'forums', registry: 'bodies', id: body, path: [id, 'body'] });
  for (const [id, { accredited }] of Object.entries(registries.missions))
    accredited.forEach((body, index) =>
      found.push({ in: 'missions', registry: 'bodies', id: body, path: [id, 'accredited', index] }),
    );
  return found;
}
