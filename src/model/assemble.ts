/** Puts the parts of the Library together and checks what no single file can know: identifiers, addresses, references between files. Pure. */
import { kindFolder, reservedSlugs } from './addresses.ts';
import { states, statedIds, type Checked, type Stated, type StatedBySite } from './faults.ts';
import type { LibraryData, Publication } from './library.ts';
import { nearest, problem, type Place, type Problem } from './problems.ts';
import { referencesOf, registryReferences, type Reference } from './references.ts';

export interface Assembly {
  data: LibraryData;
  /** What the rules look at: everything but drafts. */
  checked: readonly Checked[];
  problems: Problem[];
}

/**
 * @param everything all publications with what can be used of faulty files; nothing is said of what hangs on a fault
 * @param placeOf place of a path in the facts of a publication (by its folder) or in a registry file (by its name)
 */
export function assemble(
  parts: LibraryData,
  everything: readonly Checked[],
  stated: StatedBySite,
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Assembly {
  const problems: Problem[] = [...identifiers(everything, placeOf), ...addresses(everything, placeOf)];
  const known: Record<Reference['registry'], Stated> = { ...stated, publications: statedIds(everything) };
  const dangling = ({ registry, id, path }: Reference, place: () => Place, own = '') => {
    if (states(known[registry], id)) return;
    const where = registry === 'publications' ? 'the publications' : `${registry}.yaml`;
    problems.push(
      problem('dangling-reference', place(), {
        key: keyOf(path),
        id,
        registry: where,
        nearest: registry === 'publications' ? nearestId(id, own, known[registry]!) : nearest(id, known[registry]!),
      }),
    );
  };
  for (const reference of registryReferences(parts.registries))
    dangling(reference, () => placeOf(`${reference.in}.yaml`, reference.path));
  for (const checked of everything) {
    const { publication } = checked;
    for (const reference of referencesOf(publication)) {
      const place = () => placeOf(publication.folder, reference.path);
      if (reference.registry === 'publications' && reference.id === publication.id)
        problems.push(problem('relation-self', place(), { key: keyOf(reference.path), id: reference.id }));
      else dangling(reference, place, publication.id);
    }
    for (const row of rowsOf(checked))
      for (const [column, registry] of [
        ['body', 'bodies'],
        ['mission', 'missions'],
        ['forum', 'forums'],
      ] as const)
        if (row[column] !== undefined)
          dangling({ registry, id: row[column], path: [column] }, () => deliveryPlace(publication, row));
    problems.push(...languagesOf(checked, parts, placeOf));
  }
  const isPublished = ({ facts }: Publication) => !(facts.draft || ('status' in facts && facts.status === 'draft'));
  return {
    // Drafts are checked here like everything else, but no output ever sees them.
    data: { ...parts, publications: parts.publications.filter(isPublished).sort((a, b) => (a.id < b.id ? -1 : 1)) },
    checked: everything.filter(({ publication }) => isPublished(publication)),
    problems,
  };
}

const keyOf = (path: readonly (string | number)[]) => path.filter((part) => typeof part === 'string').join('.');

/** Ids that differ in numbers alone are different publications, not slips of the pen. */
function nearestId(id: string, own: string, known: Iterable<string>): string | undefined {
  const words = (text: string) => text.replace(/\d+/g, '');
  return nearest(id, [...known].filter((each) => each !== own && (words(each) !== words(id) || words(id) === id))); // prettier-ignore
}

const rowsOf = ({ publication, internal }: Checked) => [...publication.deliveries, ...internal];

const deliveryPlace = ({ folder }: Publication, row: Publication['deliveries'][number]): Place => ({
  file: `${folder}/deliveries.csv`,
  line: (row as { line?: number }).line,
});

function identifiers(everything: readonly Checked[], placeOf: (owner: string, path: string[]) => Place): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { publication, faults } of everything) {
    if (faults.has('id')) continue;
    const { id, folder } = publication;
    const other = owners.get(id);
    if (other === undefined) owners.set(id, folder);
    else problems.push(problem('duplicate-id', placeOf(folder, ['id']), { id, other }));
  }
  return problems;
}

/** Slugs and their aliases share the address space of a kind; pages share theirs with the lists. */
function addresses(
  everything: readonly Checked[],
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
  for (const { publication } of everything)
    claim(publication.kind, publication.slug, publication.folder, () => ({ file: publication.folder }));
  for (const { publication } of everything)
    publication.facts.aliases.forEach((alias, index) =>
      claim(publication.kind, alias, publication.folder, () => placeOf(publication.folder, ['aliases', index])),
    );
  return problems;
}

function languagesOf(
  checked: Checked,
  { languages }: LibraryData,
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const { publication, faults, fronts, lacksText } = checked;
  const { folder, facts, versions } = publication;
  const deliveries = rowsOf(checked);
  const isKnown = (language: string, key: string) => !fronts[language]?.has(key);
  const texts = Object.values(versions);
  const originals = texts.filter(({ translation }) => translation === 'original');
  const areAllKnown = !lacksText && texts.length > 0 && texts.every(({ language }) => isKnown(language, 'translation'));
  if (originals.length === 0 && areAllKnown && publication.kind !== 'page')
    problems.push(problem('original-missing', { file: folder }, {}));
  if (originals.length > 1)
    problems.push(
      problem(
        'originals-several',
        { file: originals[1]!.file, line: 1 },
        { languages: originals.map(({ language }) => language).join(', ') },
      ),
    );
  facts.authentic?.forEach((code, index) => {
    if (!/^[a-z]{2,3}(?:-|$)/.test(code))
      problems.push(
        problem('language-unknown', placeOf(folder, ['authentic', index]), {
          code,
          known: languages.map((language) => language.code).join(', '),
        }),
      );
  });
  for (const row of deliveries)
    if (row.received && row.received < row.sent)
      problems.push(
        problem('csv-value', deliveryPlace(publication, row), {
          column: 'received',
          value: row.received,
          reason: 'it is before the day of sending',
        }),
      );
  if (faults.has('version')) return problems;
  for (const { file, language, renders, translation } of texts) {
    if (!isKnown(language, 'renders')) continue;
    if (isKnown(language, 'translation') && translation !== 'original' && renders < facts.version)
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
  for (const row of deliveries)
    if (row.version > facts.version)
      problems.push(
        problem('csv-value', deliveryPlace(publication, row), {
          column: 'version',
          value: String(row.version),
          reason: `the publication has only version ${facts.version}`,
        }),
      );
  return problems;
}
