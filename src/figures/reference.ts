/** Reads the `of` of a directive: a collection, then an indicator and codes where needed: `adult-literacy/female`. */
import { nearest, problem, type Place, type Problem } from '../model/problems.ts';
import { required } from '../model/required.ts';
import type { FigureCollection, Figures } from './figures.ts';
import { own } from '../model/own.ts';
import { dimensionOf } from './known.ts';
import { nearestArea } from './written-areas.ts';

export interface Reference {
  collection: FigureCollection;
  indicator: string;
  /** Codes that are fixed, by dimension; a dimension left open is missing here. */
  dimensions: Readonly<Record<string, string>>;
}

/** A collection whose figures are not shown: a draft, one that is to appear later or is withdrawn, or one whose facts are faulty. */
export interface Unread {
  id: string;
  slug: string;
  hidden?: 'draft' | 'withdrawn' | { until: string };
  /** Of a faulty one: its file, and its indicators as far as they can be read. */
  faulty?: { file: string; indicators: readonly string[] };
}

/** Why something is not a figure; the words of a problem. */
export interface Fault {
  fault: string;
  nearest?: string | undefined;
  known?: readonly string[];
  /** File whose faults are the cause. */
  damaged?: string;
  /** Whether rows that could not be taken may hold what is asked for. */
  ofRows?: boolean;
}

/** That a collection says nothing of an area. @param areas of which it has values */
export const noValuesFor = (id: string, area: string, areas: readonly string[]): Fault => ({
  fault: `“${id}” has no values for ${area}`,
  nearest: nearestArea(area, areas),
  known: areas,
  ofRows: true,
});

export const isFault = (value: object): value is Fault => 'fault' in value;

/**
 * @param of the figure as written
 * @returns nothing where the fault only follows from one that is reported in the collection
 */
export function unknownFigure(
  of: string,
  { fault, nearest, known, damaged, ofRows }: Fault,
  { collections }: Pick<Figures, 'collections'>,
  at: Place,
): Problem[] {
  const named = collections.find(({ id, slug }) =>
    [id, slug].includes(required(of.split(/[/@]/)[0], 'first part').trim()),
  );
  const holder =
    named ??
    collections.find(({ facts }) =>
      Object.hasOwn(facts.indicators, required(of.split(/[/@]/)[0], 'first part').trim()),
    );
  if (damaged !== undefined || (ofRows && nearest === undefined && holder?.damaged !== undefined)) return [];
  return [problem('figure-unknown', at, { of, reason: fault, nearest, known: (known ?? []).slice(0, 12).join(', ') })];
}

/**
 * The first part is the id or the folder of a collection, or an indicator that only one collection has. Each further
 * part is an indicator of that collection or a code of one of its dimensions, as `sex:female` where two dimensions
 * share a code. A single indicator need not be named; a dimension not named stays open.
 */
export function readReference(
  of: string,
  collections: readonly FigureCollection[],
  unread: readonly Unread[] = [],
): Reference | Fault {
  const [first = '', ...rest] = of.split('/').map((part) => part.trim());
  const collection = collections.find(({ id }) => id === first) ?? collections.find(({ slug }) => slug === first);
  if (collection) return within(collection, rest);
  const other = unread.find(({ id, slug }) => id === first || slug === first);
  if (other && !other.faulty) return { fault: whyHidden(other) };
  const holders = collections.filter(({ facts }) => Object.hasOwn(facts.indicators, first));
  if (holders.length === 1) return within(required(holders[0], 'first collection'), [first, ...rest]);
  if (holders.length > 1)
    return {
      fault: `several collections have “${first}”`,
      known: holders.map(({ id }) => `${id}/${first}`),
    };
  const faulty = other?.faulty ?? unread.find((each) => each.faulty?.indicators.includes(first))?.faulty;
  if (faulty) return { fault: 'its collection has faults', damaged: faulty.file };
  const names = [
    ...new Set(collections.flatMap(({ id, slug, facts }) => [id, slug, ...Object.keys(facts.indicators)])),
  ];
  return {
    fault: `no collection is called “${first}”`,
    nearest: nearest(first, names),
    known: collections.map(({ id }) => id),
  };
}

function whyHidden({ hidden }: Unread): string {
  if (hidden === 'withdrawn') return 'the collection is withdrawn; take the figure out, or use another collection';
  if (typeof hidden === 'object')
    return `the collection is under embargo until ${hidden.until}, and this text would show its figures before; give the text publish: ${hidden.until} or later, or take the figure out`;
  return 'the collection is a draft; take draft: true out of its collection.yaml when it may be shown';
}

function within(collection: FigureCollection, parts: readonly string[]): Reference | Fault {
  const { indicators, dimensions } = collection.facts;
  const fixed: Record<string, string> = {};
  let indicator: string | undefined;
  for (const part of parts) {
    const [before, after] = part.split(':');
    const homes = Object.keys(dimensions).filter((name) =>
      after === undefined
        ? Object.hasOwn(dimensionOf({ dimensions }, name).codes, part)
        : name === before && Object.hasOwn(dimensionOf({ dimensions }, name).codes, after),
    );
    const [home] = homes;
    if (homes.length > 1)
      return { fault: `“${part}” may mean several things`, known: homes.map((name) => `${name}:${part}`) };
    if (home !== undefined) {
      if (Object.hasOwn(fixed, home)) return { fault: `it names two codes of “${home}”` };
      fixed[home] = after ?? part;
    } else if (Object.hasOwn(indicators, part)) {
      if (indicator !== undefined) return { fault: 'it names two indicators' };
      indicator = part;
    } else {
      const known = [
        ...(Object.keys(indicators).length > 1 ? Object.keys(indicators) : []),
        ...Object.values(dimensions).flatMap(({ codes }) => Object.keys(codes)),
      ];
      return { fault: `“${collection.id}” has no “${part}”`, nearest: nearest(part, known), known };
    }
  }
  const names = Object.keys(indicators);
  indicator ??= names.length === 1 ? names[0] : undefined;
  if (indicator === undefined)
    return {
      fault: `“${collection.id}” has several indicators`,
      known: names.map((name) => `${collection.id}/${name}`),
    };
  return { collection, indicator, dimensions: fixed };
}

/** Fixes the open dimensions with their totals; a fault names the codes to choose from where there is no total. */
export function closed(reference: Reference): Reference | Fault {
  const dimensions: Record<string, string> = {};
  for (const [name, { codes, total }] of Object.entries(reference.collection.facts.dimensions)) {
    const code = own(reference.dimensions, name) ?? total;
    if (code === undefined)
      return {
        fault: `it must say which “${name}” is meant`,
        known: Object.keys(codes).map((known) => `${reference.collection.id}/${known}`),
      };
    dimensions[name] = code;
  }
  return { ...reference, dimensions };
}
