/** Two states of the content, such as a branch before and after a merge request: what changes for readers. Pure. */
import { figureChanges, type Figures } from '../../figures/index.ts';
import type { Loaded } from '../../load/library.ts';
import { isKind, type Kind } from '../../model/kinds/index.ts';
import type { Delivery } from '../../model/schema/delivery.ts';
import type { Library, Publication } from '../../model/library.ts';
import { keysOf } from '../../model/own.ts';
import { addressedBy, type Addressed } from '../../model/published.ts';
import { isDraft } from '../../model/visibility.ts';
import { textChanges, type TextChange } from './texts.ts';
import { publicationPath } from '../../model/addresses.ts';

/** What is read of a state of the content. */
export type ContentState = Pick<
  Loaded,
  'library' | 'hidden' | 'withdrawn' | 'bodies' | 'figures' | 'words' | 'addresses' | 'office' | 'pictures'
>;

/** Whether readers see a publication, and if not, why. */
export type Standing = 'absent' | 'draft' | 'embargo' | 'public' | 'withdrawn';

export interface Difference {
  added: string[];
  removed: string[];
  /** Here before and after, with other content. */
  changed: string[];
}

export interface FieldChange {
  /** As editors write it. */
  field: string;
  /** `undefined` where it was, or is, not given. */
  before: unknown;
  after: unknown;
}

export interface PublicationChange {
  id: string;
  kind: Kind;
  /** Below the content folder: the only name of what is not public. */
  folder: string;
  /** Absent too where it is a draft or under embargo: what the summary says is public on a merge request. */
  before?: Publication;
  after?: Publication;
  was: Standing;
  is: Standing;
  /** Below base path and language, of what is or was public or withdrawn. */
  addressBefore?: string;
  addressAfter?: string;
  fields: FieldChange[];
  texts: TextChange[];
  /** File names. */
  attachments: Difference;
  pictures: Difference;
  /** Rows that are public. */
  deliveries: { added: Delivery[]; removed: Delivery[] };
  /** Of statistics. */
  values: ValueChange[];
  /** Figures in its texts that show another value. */
  shown: { language: string; line: number; figure: string; before: string; after: string }[];
}

export interface ValueChange {
  /** Indicator, area, period and further dimensions. */
  of: string;
  area: string;
  before: number | null | undefined;
  after: number | null | undefined;
}

export interface ContentChange {
  publications: PublicationChange[];
  /** Pages of registries and languages; the publications have their own. */
  pages: { added: Addressed[]; removed: Addressed[] };
  announced: Difference;
  /** `/from/ → /to/` */
  redirects: Difference;
  /** Files of `public/`. */
  files: Difference;
  /** Of `site.yaml`, and the names of registries as fields. */
  settings: FieldChange[];
}

/** @param before `undefined` where there was no site yet */
export async function compareContent(before: ContentState | undefined, after: ContentState): Promise<ContentChange> {
  const addressed = (state: ContentState | undefined) =>
    (state ? addressedBy(state.library) : []).filter(({ kind }) => !isKind(kind));
  const nameOf = ({ kind, id }: Addressed) => `${kind}/${id}`;
  const [oldPages, pages] = [addressed(before), addressed(after)];
  const lacks = (list: readonly Addressed[]) => (each: Addressed) => !list.some((one) => nameOf(one) === nameOf(each));
  return {
    publications: await publicationChanges(before, after),
    pages: { added: pages.filter(lacks(oldPages)), removed: oldPages.filter(lacks(pages)) },
    announced: difference(announcedOf(before), announcedOf(after)),
    redirects: difference(redirectsOf(before), redirectsOf(after)),
    files: difference(filesOf(before), filesOf(after)),
    settings: [
      ...fieldChanges(before?.library.site ?? {}, after.library.site, unseenSettings),
      ...fieldChanges(settingsOf(before?.library), settingsOf(after.library), new Set()),
    ],
  };
}

/** Of `site.yaml`, for the office alone. */
const unseenSettings = new Set(['deadlines']);

const announcedOf = (state: ContentState | undefined) =>
  new Map(
    state?.library.announced.map(({ key, publish, titles }) => [`${Object.values(titles)[0] ?? key}, ${publish}`, '']),
  );
const redirectsOf = (state: ContentState | undefined) =>
  new Map(state?.library.redirects.map(({ from, to }) => [`${from} → ${to}`, '']));
const filesOf = (state: ContentState | undefined) => new Map(state?.office.map(({ path, sha256 }) => [path, sha256]));

const settingsOf = (library: Library | undefined): Record<string, unknown> =>
  library
    ? {
        ...Object.fromEntries(
          keysOf(library.registries).flatMap((registry) =>
            Object.entries(library.registries[registry]).map(([id, entry]) => [`${registry}.yaml: ${id}`, entry]),
          ),
        ),
        'theme.css': library.look.css,
        ...Object.fromEntries(Object.entries(library.strings).map(([code, strings]) => [`strings/${code}.yaml`, strings])), // prettier-ignore
      }
    : {};

export function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Difference {
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name)),
  };
}

interface Placed {
  publication: Publication;
  standing: Standing;
}

function placedOf(state: ContentState | undefined): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  if (!state) return placed;
  for (const publication of state.hidden) placed.set(publication.id, { publication, standing: isDraft(publication.facts) ? 'draft' : 'embargo' }); // prettier-ignore
  const notices = new Set<string>(state.library.withdrawn.map(({ id }) => id));
  for (const publication of state.withdrawn) if (notices.has(publication.id)) placed.set(publication.id, { publication, standing: 'withdrawn' }); // prettier-ignore
  for (const publication of state.library.publications) placed.set(publication.id, { publication, standing: 'public' });
  return placed;
}

async function publicationChanges(before: ContentState | undefined, after: ContentState): Promise<PublicationChange[]> {
  const [old, now] = [placedOf(before), placedOf(after)];
  const left = new Set(old.keys());
  const pairs: [Placed | undefined, Placed | undefined][] = [];
  for (const placed of now.values()) {
    const was = formerOf(placed.publication, old);
    if (was) left.delete(was.publication.id);
    pairs.push([was, placed]);
  }
  for (const id of left) pairs.push([old.get(id), undefined]);
  const changes: PublicationChange[] = [];
  for (const [was, is] of pairs) {
    const change = await publicationChange({ state: before, placed: was }, { state: after, placed: is });
    if (change) changes.push(change);
  }
  return changes;
}

/** The publication as it was: by its id or one that it had, else by an address that it had. */
function formerOf({ facts, id, kind }: Publication, old: ReadonlyMap<string, Placed>): Placed | undefined {
  const ids: readonly string[] = [id, ...facts.formerIds];
  for (const each of ids) {
    const found = old.get(each);
    if (found) return found;
  }
  return [...old.values()].find(({ publication }) => publication.kind === kind && facts.aliases.includes(publication.slug)); // prettier-ignore
}

interface Side {
  state: ContentState | undefined;
  placed: Placed | undefined;
}

/** @returns `undefined` where nothing changes for readers or editors */
async function publicationChange(old: Side, now: Side): Promise<PublicationChange | undefined> {
  const [before, after] = [old.placed?.publication, now.placed?.publication];
  const known = after ?? before;
  if (!known) return undefined;
  const [was, is] = [old.placed?.standing ?? 'absent', now.placed?.standing ?? 'absent'];
  const languages = [...new Set([...Object.keys(after?.versions ?? {}), ...Object.keys(before?.versions ?? {})])];
  const held = ({ state, placed }: Side) =>
    state && placed && placed.standing !== 'withdrawn' ? { publication: placed.publication, bodies: state.bodies } : undefined; // prettier-ignore
  const [addressBefore, addressAfter] = [addressOf(old), addressOf(now)];
  const change: PublicationChange = {
    id: known.id,
    kind: known.kind,
    folder: known.folder,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    was,
    is,
    ...(addressBefore === undefined ? {} : { addressBefore }),
    ...(addressAfter === undefined ? {} : { addressAfter }),
    fields: before && after ? fieldChanges(before.facts, after.facts, unseenFields) : [],
    texts: await textChanges(held(old), held(now), languages),
    attachments: difference(attachmentsOf(old), attachmentsOf(now)),
    pictures: difference(picturesOf(old), picturesOf(now)),
    deliveries: deliveryChanges(old, now),
    values: valueChanges(old.state?.figures, now.state?.figures, known.id),
    shown: shownChanges(old, now),
  };
  return saysSomething(change) ? withoutHidden(change) : undefined;
}

/** Not shown to readers, or told in words of their own. */
const unseenFields = new Set(['owner', 'draft', 'submissions']);

export const isHidden = (standing: Standing): boolean => standing === 'draft' || standing === 'embargo';

/** What is not public lends neither title nor text, fact or figure, on either side. */
function withoutHidden(change: PublicationChange): PublicationChange {
  const { before, after, ...rest } = change;
  const { was, is } = rest;
  if (!isHidden(was) && !isHidden(is)) return change;
  const isOpen = is === 'public';
  return {
    ...rest,
    ...(before && !isHidden(was) ? { before } : {}),
    ...(after && !isHidden(is) ? { after } : {}),
    fields: [],
    texts: [],
    shown: [],
    // Of what becomes public all is new; of what is public no longer all is gone.
    values: isOpen ? rest.values.map(({ of, area, after: now }) => ({ of, area, before: undefined, after: now })) : [],
    attachments: isOpen ? { ...rest.attachments, removed: [], changed: [] } : noDifference,
    pictures: isOpen ? { added: [...rest.pictures.added, ...rest.pictures.changed], removed: [], changed: [] } : noDifference,
  };
} // prettier-ignore

const noDifference: Difference = { added: [], removed: [], changed: [] };

const saysSomething = ({ was, is, addressBefore, addressAfter, fields, texts, attachments, pictures, deliveries, values, shown }: PublicationChange): boolean =>
  was !== is ||
  addressBefore !== addressAfter ||
  [fields, texts, values, shown, deliveries.added, deliveries.removed].some((list) => list.length > 0) ||
  [attachments, pictures].some((each) => Object.values(each).flat().length > 0); // prettier-ignore

const addressOf = ({ placed }: Side): string | undefined =>
  placed && (placed.standing === 'public' || placed.standing === 'withdrawn')
    ? publicationPath(placed.publication.kind, placed.publication.slug)
    : undefined;

const isPublic = ({ placed }: Side) => placed?.standing === 'public';

const attachmentsOf = (side: Side) =>
  new Map(isPublic(side) ? side.placed?.publication.attachments.map(({ file, sha256 }) => [file, sha256]) : []);

/** Pictures that a published text shows. */
function picturesOf({ state, placed }: Side): Map<string, string> {
  const folder = `${placed?.publication.folder ?? ''}/`;
  const own = placed ? (state?.pictures.filter(({ path }) => path.startsWith(folder)) ?? []) : [];
  return new Map(own.map(({ path, names }) => [path.slice(folder.length), names.join()]));
}

function deliveryChanges(old: Side, now: Side): PublicationChange['deliveries'] {
  const rows = (side: Side) =>
    new Map(isPublic(side) ? side.placed?.publication.deliveries.map((row) => [JSON.stringify(row), row]) : []);
  const [was, is] = [rows(old), rows(now)];
  return {
    added: [...is].flatMap(([key, row]) => (was.has(key) ? [] : [row])),
    removed: [...was].flatMap(([key, row]) => (is.has(key) ? [] : [row])),
  };
}

function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  leftOut: ReadonlySet<string>,
): FieldChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((field): FieldChange[] => {
    const [was, is] = [before[field], after[field]];
    return leftOut.has(field) || JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

/** In the order of the table as it is now, then what is gone. */
function valueChanges(before: Figures | undefined, after: Figures | undefined, id: string): ValueChange[] {
  const [earlier, latest] = [before?.collection(id), after?.collection(id)];
  const valuesOf = (collection: typeof latest) =>
    new Map(
      collection?.observations.map(({ indicator, area, period, dimensions, value }) => [
        [indicator, area, period, ...Object.values(dimensions)].join(' · '),
        { area, value },
      ]),
    );
  const [was, is] = [valuesOf(earlier), valuesOf(latest)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((of): ValueChange[] => {
    const [old, now] = [was.get(of), is.get(of)];
    if (old?.value === now?.value) return [];
    return [{ of, area: now?.area ?? old?.area ?? '', before: old?.value, after: now?.value }];
  });
}

/** In texts that were and are public; in a new one all is new. */
function shownChanges(old: Side, now: Side): PublicationChange['shown'] {
  const { state, placed } = now;
  if (!old.state || !state || !placed || !isPublic(old) || !isPublic(now)) return [];
  const only = { ...state.library, publications: [placed.publication] };
  return figureChanges(only, old.state.figures, state.figures, state.words).map(
    ({ language, line, figure, before, after }) => ({ language, line, figure, before, after }),
  );
}
