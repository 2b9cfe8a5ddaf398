/** No address is ever lost: what was public once is there, leads elsewhere, or says that it was withdrawn. */
import type { Checking } from '../../load/library.ts';
import { createPlaces } from '../../load/places.ts';
import { PUBLISHED } from '../../load/published.ts';
import {
  factsFile,
  isListed,
  kindFolder,
  kindOfFolder,
  isKind,
  listedKinds,
  type Kind,
} from '../../model/kinds/index.ts';
import { states } from '../../model/faults.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import { answersOf, entryKinds, type Answers, type Recorded } from '../../model/published.ts';
import { appearsAt, isDraft } from '../../model/visibility.ts';
import type { PublishedSite, Rule, Surroundings } from './index.ts';
import { permanentPath, publicationPath } from '../../model/addresses.ts';

/** Keys of the facts that say at which addresses a publication is found. */
const identifyingKeys = ['id', 'aliases', 'formerIds', 'publish', 'withdrawn', 'draft', 'status'];

export const addresses: Rule = (checking, around) => {
  const { publications, recorded = [] } = checking;
  // What a faulty file would say is not known.
  if (publications.some(({ faults }) => identifyingKeys.some((key) => faults.has(key)))) return [];
  const answers = withFaulty(checking, around);
  const was = [...recorded, ...fromSite(around.published, checking, recorded, answers)];
  const lost = was.filter((row) => isLost(row, answers, checking));
  const own = recorded.filter(({ kind }) => isKind(kind));
  if (own.length > 1 && own.every((row) => lost.includes(row) && !isKnown(row, checking)))
    return [problem('addresses-foreign', { file: PUBLISHED }, { count: own.length })];
  const placeOf = createPlaces({}, around.content);
  return [
    ...removed(recorded, around.recordedBefore ?? []),
    ...eachOnce(lost.map((row) => tell(row, checking, answers, placeOf))),
  ];
};

/** A publication may be recorded under several addresses; what is lost with its id is reported once. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [`${one.file}:${one.hint}`, one])).values(),
];

/** Lines that are gone or changed since the site was last published from here. */
function removed(recorded: readonly Recorded[], before: readonly Recorded[]): Problem[] {
  const key = ({ id, kind, address }: Recorded) => `${id},${kind},${address}`;
  const now = new Map(recorded.map((row) => [key(row), row]));
  return before.flatMap((row) => {
    const same = now.get(key(row));
    if (same?.first === row.first) return [];
    const place = { file: PUBLISHED, ...(same ? { line: same.line } : {}) };
    return [problem('address-record', place, { row: `${key(row)},${row.first}`, altered: same !== undefined })];
  });
}

/** What the site answers, and what it would answer if the faults of single files were mended. */
function withFaulty({ library, publications }: Checking, { now }: Surroundings): Answers {
  const answers = answersOf(library);
  const more = new Set<string>();
  for (const { publication } of publications) {
    const { kind, id, slug, facts } = publication;
    if (appearsAt(facts) > now) continue;
    for (const name of [slug, ...facts.aliases]) more.add(publicationPath(kind, name));
    for (const each of [id, ...facts.formerIds]) more.add(permanentPath(each));
  }
  return { ...answers, path: (path) => more.has(path) || answers.path(path) };
}

const all = ({ publications, hidden }: Checking) => [...publications.map(({ publication }) => publication), ...hidden];

const isKnown = ({ id, kind, address }: Recorded, checking: Checking) =>
  all(checking).some((each) => each.id === id || publicationPath(each.kind, each.slug) === address) ||
  checking.library.withdrawn.some((each) => each.id === id) ||
  !isKind(kind);

function isLost({ id, kind, address }: Recorded, answers: Answers, { stated }: Checking): boolean {
  if (kind === 'language') return !answers.language(id);
  if (isKind(kind)) return (id !== '' && !answers.path(permanentPath(id))) || (address !== '' && !answers.path(address)); // prettier-ignore
  const registry = entryKinds[kind];
  return !states(stated[registry], id) && !answers.path(address);
}

/**
 * What the site that is to be replaced has and `published.csv` has not. Which id belongs to which address its pages tell;
 * they are read only where something is lost.
 */
function fromSite(
  published: PublishedSite | undefined,
  { library }: Checking,
  recorded: readonly Recorded[],
  answers: Answers,
): Recorded[] {
  if (!published) return [];
  const known = new Set(recorded.flatMap(({ id, address }) => [permanentPath(id), address]));
  const ids = new Map<string, string>();
  const found = new Map<string, Kind>();
  const codes = new Set(library.languages.map(({ code }) => code));
  for (const path of published.paths) {
    const [first = '', second = '', third = '', last] = path.split('/');
    if (first === 'd' && third === 'index.html') ids.set(permanentPath(second), second);
    const kind = codes.has(first) && last === 'index.html' ? kindOfFolder(second) : undefined;
    if (kind && isListed(kind) && !/^\d{4}$/.test(third)) found.set(publicationPath(kind, third), kind);
  }
  const lostIds = [...ids].filter(([path]) => !known.has(path) && !answers.path(path));
  const lost = new Map([...found].filter(([path]) => !known.has(path) && !answers.path(path)));
  if (lostIds.length === 0 && lost.size === 0) return [];
  const row = (id: string, kind: Kind, address: string): Recorded => ({ id, kind, address, first: '', line: 0 });
  const inPage = new RegExp(`href="[^"]*?/((?:${listedKinds.map(kindFolder).join('|')})/[^/"]+/)"`, 'g');
  const rows: Recorded[] = [];
  for (const [path, id] of ids) {
    const page = published.read(`d/${id}/index.html`) ?? '';
    const address = [...page.matchAll(inPage)].map(([, at]) => `/${at}`).find((at) => found.has(at));
    const isAddressLost = address !== undefined && lost.has(address);
    if (!isAddressLost && !lostIds.some(([each]) => each === path)) continue;
    rows.push(row(id, (address === undefined ? undefined : found.get(address)) ?? 'page', address ?? ''));
    if (address !== undefined) lost.delete(address);
  }
  return [...rows, ...[...lost].map(([address, kind]) => row('', kind, address))];
}

function tell(
  row: Recorded,
  checking: Checking,
  answers: Answers,
  placeOf: (owner: string, path: (string | number)[]) => Place,
): Problem {
  const { id, kind, address, first, line } = row;
  const listed: Place = { file: PUBLISHED, line };
  const since = first === '' ? 'in the site as it is published now' : `since ${first}`;
  if (!isKind(kind)) {
    const file = kind === 'language' ? 'languages of site.yaml' : ({ topic: 'topics.yaml', body: 'bodies.yaml', mission: 'missions.yaml', forum: 'forums.yaml' } as const)[kind]; // prettier-ignore
    return problem('address-lost', listed, {
      address,
      was: `${id}, ${since}`,
      ways: `Put “${id}” back into ${file}, or lead its address elsewhere with a line in redirects.csv: ${address},${kind === 'language' ? '/en/' : '/search/'}`,
    });
  }
  const paths = [id === '' ? '' : permanentPath(id), address].filter((path) => path !== '' && !answers.path(path));
  const was = `${id === '' ? `of the kind ${kind}` : id}, ${since}`;
  const slug = address.split('/').at(-2) ?? '';
  const one = all(checking).find((each) => each.id === id);
  const notice = 'withdrawn: { date: …, reason: { en: … } }';
  const lost = (place: Place, now: string | undefined, ways: string) =>
    problem('address-lost', place, { address: paths.join(' and '), was, now, ways });
  if (one && checking.hidden.some((each) => each.id === one.id)) {
    const now = isDraft(one.facts) ? 'its publication is a draft now' : `its publication is under embargo until ${one.facts.publish}`; // prettier-ignore
    const key = one.facts.draft ? 'draft' : isDraft(one.facts) ? 'status' : 'publish';
    return lost(placeOf(one.folder, [key]), now, `What was public cannot become secret again: take “${key}” out or correct it, or write ${notice} beside it.`); // prettier-ignore
  }
  const facts = (each: { folder: string; kind: Kind }) => `${each.folder}/${factsFile(each.kind)}`;
  if (one)
    return lost(
      placeOf(one.folder, ['aliases']),
      `${id} lies in ${one.folder} now`,
      `Write aliases: [${slug}] in ${facts(one)}, or rename the folder back to ${slug}.`,
    );
  const there = all(checking).find(
    ({ kind: own, slug: name, facts: { aliases } }) =>
      address !== '' && [name, ...aliases].some((each) => publicationPath(own, each) === address),
  );
  if (there)
    return lost(
      placeOf(there.folder, ['id']),
      `${there.folder} has the id ${there.id} now`,
      `Write id: ${id} again, or formerIds: [${id}] beside the new id.`,
    );
  const redirects = paths.map((path) => `${path},/…/`).join(' and ');
  return lost(
    line > 0 ? listed : { file: slug === '' ? PUBLISHED : `${kindFolder(kind)}/${slug}` },
    undefined,
    `Either bring its folder back with ${notice} in its facts; or, where another publication holds it now, write ${[id === '' ? '' : `formerIds: [${id}]`, slug === '' ? '' : `aliases: [${slug}]`].filter(Boolean).join(' and ')} there; or lead it elsewhere with lines in redirects.csv: ${redirects}.${first === '' ? ' If the folder holds another site, publish to another one with --out.' : ''}`,
  );
}
