/** Puts the parts of the Library together and checks what no single file can know: identifiers, addresses, references between files. Pure. */
import { publicationPath, reservedSlugs } from './addresses.ts';
import { isListed, kindFolder } from './kinds/index.ts';
import { folderNameFault, folderNameLike } from './folder-name.ts';
import { factKey, states, statedIds, type Checked, type Stated, type StatedBySite } from './faults.ts';
import { digest } from './digest.ts';
import {
  listedOf,
  type Announcement,
  type LibraryData,
  type Publication,
  type WithdrawnPublication,
} from './library.ts';
import { nearest, problem, type Place, type Problem } from './problems.ts';
import { crossReferencesOf, registryCrossReferences, type CrossReference } from './cross-references.ts';
import { appearsAt, isSeenBefore, withdrawalOf } from './visibility.ts';

interface Assembly {
  data: LibraryData;
  /** What the rules look at: everything but drafts and what is withdrawn. */
  checked: readonly Checked[];
  /** Drafts and what is under embargo, for `status` and the checks; no output sees them. */
  hidden: readonly Publication[];
  problems: Problem[];
}

/**
 * @param everything all publications with what can be used of faulty files; nothing is said of what hangs on a fault
 * @param now milliseconds of the moment that embargoes are judged by
 * @param shownUntil what appears up to then is part of the Library: the same moment, or `Infinity` to show all to editors
 * @param placeOf place of a path in the facts of a publication (by its folder) or in a registry file (by its name)
 */
export function assemble(
  parts: LibraryData,
  everything: readonly Checked[],
  stated: StatedBySite,
  { now, shownUntil }: { now: number; shownUntil: number },
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Assembly {
  const problems = [
    ...identifiers(everything, placeOf),
    ...addresses(everything, placeOf),
    ...references(parts, everything, stated, placeOf),
    ...everything.flatMap((checked) => [
      ...languagesOf(checked, parts, placeOf),
      ...deliveriesOf(checked, parts, stated),
    ]),
    ...earlyReferences(everything, now, placeOf),
  ];
  // Drafts and what is under embargo are checked here like everything else, but no output ever sees them.
  const isVisible = ({ facts }: Publication) => appearsAt(facts) <= shownUntil;
  const byId = (a: Publication, b: Publication) => (a.id < b.id ? -1 : 1);
  const visible = parts.publications.filter(isVisible).sort(byId);
  const embargoed = parts.publications.filter(({ facts }) => !withdrawalOf(facts) && appearsAt(facts) > shownUntil && appearsAt(facts) < Infinity); // prettier-ignore
  const hidden = new Set<string>(parts.publications.filter((each) => !isVisible(each)).map(({ id }) => id));
  return {
    data: {
      ...parts,
      publications: visible.filter(({ facts }) => !withdrawalOf(facts)).map((each) => withoutNames(each, hidden)),
      withdrawn: visible.flatMap((each) => withdrawnOf(each, hidden)),
      announced: embargoed.flatMap(announcementOf).sort((a, b) => Date.parse(a.publish) - Date.parse(b.publish) || (a.key < b.key ? -1 : 1)), // prettier-ignore
      references: Object.fromEntries(Object.entries(parts.references).filter(([id]) => !hidden.has(id))),
    },
    checked: everything.filter(({ publication: { facts } }) => appearsAt(facts) < Infinity && !withdrawalOf(facts)),
    hidden: parts.publications.filter((each) => !isVisible(each)),
    problems,
  };
}

/** What publications, deliveries and entries of registries name must exist. */
function references(
  { registries }: LibraryData,
  everything: readonly Checked[],
  stated: StatedBySite,
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const known: Record<CrossReference['registry'], Stated> = { ...stated, publications: statedIds(everything) };
  const dangling = ({ registry, id, path }: CrossReference, place: () => Place, own = '') => {
    const ids = known[registry];
    if (states(ids, id)) return;
    const where = registry === 'publications' ? 'the publications' : `${registry}.yaml`;
    problems.push(
      problem('dangling-reference', place(), {
        key: factKey(path),
        id,
        registry: where,
        nearest: registry === 'publications' ? nearestId(id, own, ids ?? []) : nearest(id, ids ?? []),
      }),
    );
  };
  for (const reference of registryCrossReferences(registries))
    dangling(reference, () => placeOf(`${reference.in}.yaml`, reference.path));
  for (const checked of everything) {
    const { publication } = checked;
    for (const reference of crossReferencesOf(publication)) {
      const place = () => placeOf(publication.folder, reference.path);
      if (reference.registry === 'publications' && reference.id === publication.id) {
        // Where two have one id, it is the other that is named.
        if (everything.some((each) => each !== checked && each.publication.id === publication.id)) continue;
        problems.push(problem('relation-self', place(), { key: factKey(reference.path), id: reference.id }));
      } else dangling(reference, place, publication.id);
    }
    for (const row of rowsOf(checked))
      for (const [column, registry] of [
        ['body', 'bodies'],
        ['mission', 'missions'],
        ['forum', 'forums'],
      ] as const)
        if (row[column] !== undefined)
          dangling({ registry, id: row[column], path: [column] }, () => deliveryPlace(publication, row));
  }
  return problems;
}

/** What names a publication that is seen later: until then the name is left out. Drafts are named in silence, as ever. */
function earlyReferences(
  everything: readonly Checked[],
  now: number,
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem[] {
  const known = new Map<string, Publication>(everything.map(({ publication }) => [publication.id, publication]));
  return everything.flatMap(({ publication }) =>
    crossReferencesOf(publication).flatMap(({ registry, id, path }) => {
      const other = registry === 'publications' ? known.get(id) : undefined;
      if (!other?.facts.publish || !isSeenBefore(publication.facts, other.facts, now)) return [];
      if (appearsAt(other.facts) === Infinity) return [];
      const place = placeOf(publication.folder, path);
      return [problem('embargo-named', place, { key: factKey(path), id, until: other.facts.publish })];
    }),
  );
}

/** The same publication without the names of those that readers may not know of. */
function withoutNames(publication: Publication, hidden: ReadonlySet<string>): Publication {
  const { facts } = publication;
  const names = [...facts.related, ...('relations' in facts ? facts.relations.map(({ id }) => id) : [])];
  if (!names.some((id) => id !== undefined && hidden.has(id))) return publication;
  const isKnown = (id: string | undefined) => id === undefined || !hidden.has(id);
  // Facts of the same kind with fewer entries.
  const shown = {
    ...publication,
    facts: {
      ...facts,
      related: facts.related.filter(isKnown),
      ...('relations' in facts ? { relations: facts.relations.filter(({ id }) => isKnown(id)) } : {}),
    },
  } as Publication;
  return { ...shown, digest: digest(publication.digest, shown.facts), listed: digest(listedOf(shown)) };
}

function withdrawnOf({ kind, id, slug, facts }: Publication, hidden: ReadonlySet<string>): WithdrawnPublication[] {
  const notice = withdrawalOf(facts);
  if (!notice) return [];
  const { successor, ...rest } = notice;
  const symbols = 'circulated' in facts ? (facts.circulated?.symbols ?? []) : [];
  const reference = 'reference' in facts ? facts.reference : undefined;
  return [
    {
      ...rest,
      ...(successor === undefined || hidden.has(successor) ? {} : { successor }),
      kind,
      id,
      slug,
      aliases: facts.aliases,
      formerIds: facts.formerIds,
      topics: facts.topics,
      symbols: symbols.length > 0 || reference === undefined ? symbols : [reference],
    },
  ];
}

function announcementOf({ id, kind, facts, versions }: Publication): Announcement[] {
  if (!facts.announce || facts.publish === undefined) return [];
  const titles = Object.fromEntries(Object.values(versions).map(({ language, title }) => [language, title]));
  return [{ key: digest(id).slice(0, 16), kind, publish: facts.publish, titles }];
}

/** Ids that differ in numbers alone are different publications, not slips of the pen. */
function nearestId(id: string, own: string, known: Iterable<string>): string | undefined {
  const words = (text: string) => text.replace(/\d+/g, '');
  return nearest(id, [...known].filter((each) => each !== own && (words(each) !== words(id) || words(id) === id))); // prettier-ignore
}

/** Public rows and internal ones. */
export const rowsOf = ({ publication, internal }: Checked) => [...publication.deliveries, ...internal];

export const deliveryPlace = ({ folder }: Publication, row: Publication['deliveries'][number]): Place => ({
  file: `${folder}/deliveries.csv`,
  // Rows keep their lines until the Library is made.
  line: (row as { line?: number }).line,
});

function identifiers(
  everything: readonly Checked[],
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { publication, faults } of everything) {
    const { id, folder, kind } = publication;
    // A folder under a wrong name is reported as such.
    if (faults.has('id') || !folder.startsWith(`${kindFolder(kind)}/`)) continue;
    const other = owners.get(id);
    if (other === undefined) owners.set(id, folder);
    else problems.push(problem('duplicate-id', placeOf(folder, ['id']), { id, other }));
  }
  for (const { publication } of everything)
    publication.facts.formerIds.forEach((former, index) => {
      const { id, folder } = publication;
      const place = () => placeOf(folder, ['formerIds', index]);
      const other = owners.get(former);
      if (former === id)
        problems.push(problem('alias-unusable', place(), { alias: former, reason: 'it is the present id', hint: 'Former ids are earlier ones; take it out.' })); // prettier-ignore
      else if (other !== undefined) problems.push(problem('duplicate-id', place(), { id: former, other }));
      else owners.set(former, folder);
    });
  return problems;
}

/** Slugs and their aliases share the address space of a kind; pages share theirs with the lists. */
function addresses(
  everything: readonly Checked[],
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const folders = everything.map(({ publication }) => publication.folder);
  const alike = Map.groupBy(folders, (folder) => folder.toLowerCase());
  for (const { publication } of everything) {
    const { slug, folder, kind } = publication;
    // On Windows and macOS names that differ only in capitals are one and the same.
    const other = alike.get(folder.toLowerCase())?.find((each) => each !== folder);
    const fault =
      other && /[A-Z]/.test(slug) ? `on Windows and macOS it is the same as ${other}` : folderNameFault(slug, kind);
    if (fault !== undefined)
      problems.push(
        problem(
          'folder-name',
          { file: folder },
          {
            name: slug,
            reason: fault,
            nearest: other ? undefined : folderNameLike(slug, kind),
          },
        ),
      );
    owners.set(publicationPath(kind, slug), folder);
  }
  for (const { publication } of everything)
    publication.facts.aliases.forEach((alias, index) => {
      const { kind, slug, folder } = publication;
      const address = publicationPath(kind, alias);
      const place = () => placeOf(folder, ['aliases', index]);
      const other = !isListed(kind) && reservedSlugs.has(alias) ? 'a list of the site' : owners.get(address);
      const fault = folderNameFault(alias, kind);
      if (alias === slug)
        problems.push(
          problem('alias-unusable', place(), {
            alias,
            reason: 'it is the present name of the folder',
            hint: 'Aliases are earlier names; take it out.',
          }),
        );
      else if (other !== undefined && other !== folder)
        problems.push(problem('duplicate-address', place(), { address, other }));
      else if (fault !== undefined)
        problems.push(problem('alias-unusable', place(), { alias, reason: fault, hint: 'Take it out.' }));
      else owners.set(address, folder);
    });
  return problems;
}

/** What no row of `deliveries.csv` shows alone: days in their order, and versions, languages and sessions that exist. */
function deliveriesOf(checked: Checked, { registries }: LibraryData, stated: StatedBySite): Problem[] {
  const { publication, faults, lacksText } = checked;
  const { facts, versions } = publication;
  const problems: Problem[] = [];
  for (const row of rowsOf(checked)) {
    const bad = (column: string, value: string, reason: string) =>
      problems.push(problem('csv-value', deliveryPlace(publication, row), { column, value, reason }));
    for (const column of ['received', 'acknowledged', 'replied', 'accepted', 'published', 'returned'] as const)
      if (row[column] !== undefined && row[column] < row.sent)
        bad(column, row[column], 'it is before the day of sending');
    if (!faults.has('sent') && 'sent' in facts && row.sent < facts.sent)
      bad('sent', row.sent, `it is before the date of the letter, ${facts.sent}`);
    if (!faults.has('version') && row.version > facts.version)
      bad('version', String(row.version), `the publication has only version ${facts.version}`);
    const missing = row.languages.filter((code) => !versions[code]);
    if (!lacksText && !withdrawalOf(facts) && missing.length > 0)
      bad('languages', row.languages.join(' '), `there is no text in ${missing.join(', ')}`);
    const forum =
      row.forum === undefined || !states(stated.forums, row.forum) ? undefined : registries.forums[row.forum];
    if (row.session !== undefined && forum && forum.sessions.length > 0) {
      const known = forum.sessions.map(({ id }) => id);
      if (!known.includes(row.session))
        bad('session', row.session, `the forum ${row.forum} has no such session in forums.yaml (${known.join(', ')})`);
    }
  }
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
  const isKnown = (language: string, key: string) => !fronts[language]?.has(key);
  const texts = Object.values(versions);
  const originals = texts.filter(({ translation }) => translation === 'original');
  const areAllKnown = !lacksText && texts.length > 0 && texts.every(({ language }) => isKnown(language, 'translation'));
  if (originals.length === 0 && areAllKnown && isListed(publication.kind))
    problems.push(problem('original-missing', { file: folder }, {}));
  const [, second] = originals;
  if (second)
    problems.push(
      problem(
        'originals-several',
        { file: second.file, line: 1 },
        { languages: originals.map(({ language }) => language).join(', ') },
      ),
    );
  facts.authentic?.forEach((code, index) => {
    if (!/^[a-z]{2,3}(?:-|$)/.test(code))
      problems.push(
        problem('language-unknown', placeOf(folder, ['authentic', index]), {
          code,
          known: languages.map((language) => language.code).join(', '),
          inList: true,
        }),
      );
  });
  if (faults.has('version')) return problems;
  for (const { file, language, renders, translation, text } of texts) {
    if (!isKnown(language, 'renders')) continue;
    if (isKnown(language, 'translation') && translation !== 'original' && !text.follows && renders < facts.version)
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
  return problems;
}
