/** Puts the parts of the Library together and checks what no single file can know: identifiers, addresses, references between files. Pure. */
import { kindFolder, reservedSlugs } from './addresses.ts';
import type { LibraryData, Publication, Registries } from './library.ts';
import { nearest, problem, type Place, type Problem } from './problems.ts';
import { referencesOf, registryReferences, type Reference } from './references.ts';
import { registryNames } from './schema/registries.ts';

export interface Assembly {
  data: LibraryData;
  problems: Problem[];
}

/** @param placeOf place of a path in the facts of a publication (by its folder) or in a registry file (by its name) */
export function assemble(parts: LibraryData, placeOf: (owner: string, path: (string | number)[]) => Place): Assembly {
  const { publications, registries } = parts;
  const problems: Problem[] = [...identifiers(publications, placeOf), ...addresses(publications, placeOf)];
  const known: Record<Reference['registry'], ReadonlySet<string>> = {
    publications: new Set(publications.map(({ id }) => id)),
    ...(Object.fromEntries(registryNames.map((name) => [name, new Set(Object.keys(registries[name]))])) as Record<
      keyof Registries,
      Set<string>
    >),
  };
  const dangling = ({ registry, id, path }: Reference, place: () => Place) => {
    if (known[registry].has(id)) return;
    const where = registry === 'publications' ? 'the publications' : `${registry}.yaml`;
    problems.push(
      problem('dangling-reference', place(), {
        key: path.filter((part) => typeof part === 'string').join('.'),
        id,
        registry: where,
        nearest: nearest(id, known[registry]),
      }),
    );
  };
  for (const reference of registryReferences(registries))
    dangling(reference, () => placeOf(`${reference.in}.yaml`, reference.path));
  for (const publication of publications) {
    for (const reference of referencesOf(publication))
      dangling(reference, () => placeOf(publication.folder, reference.path));
    problems.push(...languagesOf(publication, parts, placeOf));
  }
  const published = publications.filter((publication) => !isDraft(publication)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { data: { ...parts, publications: published }, problems };
}

/** Drafts are checked like everything else, but no output ever sees them. */
const isDraft = ({ facts }: Publication) => facts.draft || ('status' in facts && facts.status === 'draft');

function identifiers(
  publications: readonly Publication[],
  placeOf: (owner: string, path: string[]) => Place,
): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, folder } of publications) {
    const other = owners.get(id);
    if (other === undefined) owners.set(id, folder);
    else problems.push(problem('duplicate-id', placeOf(folder, ['id']), { id, other }));
  }
  return problems;
}

/** Slugs and their aliases share the address space of a kind; pages share theirs with the lists. */
function addresses(
  publications: readonly Publication[],
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (kind: Publication['kind'], slug: string, folder: string, place: () => Place) => {
    const address = kind === 'page' ? `/${slug}/` : `/${kindFolder[kind]}/${slug}/`;
    const other = kind === 'page' && reservedSlugs.has(slug) ? 'a list of the site' : owners.get(address);
    if (other === undefined) owners.set(address, folder);
    else problems.push(problem('duplicate-address', place(), { address, other }));
  };
  for (const { kind, slug, folder } of publications) claim(kind, slug, folder, () => ({ file: folder }));
  for (const { kind, folder, facts } of publications)
    facts.aliases.forEach((alias, index) => claim(kind, alias, folder, () => placeOf(folder, ['aliases', index])));
  return problems;
}

function languagesOf(
  publication: Publication,
  { languages, registries }: LibraryData,
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const { folder, facts, versions, deliveries } = publication;
  const originals = Object.values(versions).filter(({ translation }) => translation === 'original');
  if (originals.length === 0 && publication.kind !== 'page')
    problems.push(problem('original-missing', { file: folder }, {}));
  if (originals.length > 1)
    problems.push(
      problem(
        'originals-several',
        { file: originals[1]!.file, line: 1 },
        { languages: originals.map(({ language }) => language).join(', ') },
      ),
    );
  for (const { file, renders, translation } of Object.values(versions)) {
    if (translation !== 'original' && renders < facts.version)
      problems.push(problem('translation-outdated', { file, line: 1 }, { renders, version: facts.version }));
    if (renders > facts.version)
      problems.push(
        problem(
          'wrong-value',
          { file, line: 1 },
          {
            key: 'renders',
            expected: `must be at most ${facts.version}, the version in the facts`,
            received: String(renders),
          },
        ),
      );
  }
  facts.authentic?.forEach((code, index) => {
    if (!/^[a-z]{2,3}(?:-|$)/.test(code))
      problems.push(
        problem('language-unknown', placeOf(folder, ['authentic', index]), {
          code,
          known: languages.map((language) => language.code).join(', '),
        }),
      );
  });
  const deliveriesFile = `${folder}/deliveries.csv`;
  for (const row of deliveries) {
    const place = { file: deliveriesFile, line: (row as { line?: number }).line };
    for (const [column, registry] of [
      ['body', 'bodies'],
      ['mission', 'missions'],
      ['forum', 'forums'],
    ] as const) {
      const id = row[column];
      if (id !== undefined && !(id in registries[registry]))
        problems.push(
          problem('dangling-reference', place, {
            key: column,
            id,
            registry: `${registry}.yaml`,
            nearest: nearest(id, Object.keys(registries[registry])),
          }),
        );
    }
    if (row.version > facts.version)
      problems.push(
        problem('csv-value', place, {
          column: 'version',
          value: String(row.version),
          reason: `the publication has only version ${facts.version}`,
        }),
      );
    if (row.received && row.received < row.sent)
      problems.push(
        problem('csv-value', place, {
          column: 'received',
          value: row.received,
          reason: 'it is before the day of sending',
        }),
      );
  }
  return problems;
}
