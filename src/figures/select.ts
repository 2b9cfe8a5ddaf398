/** From the attributes of a chart to the series it shows. Knows no language and draws nothing. */
import { nearest } from '../model/problems.ts';
import { required } from '../model/required.ts';
import { areaName } from './areas.ts';
import type { Observation } from '../model/library.ts';
import type { Language } from '../languages/table.ts';
import { at, type FigureCollection, type Figures, type Series } from './figures.ts';
import { dimensionOf } from './known.ts';
import { closed, isFault, noValuesFor, type Fault, type Reference } from './reference.ts';
import { own } from '../model/own.ts';

const chartTypes = ['line', 'bar', 'grouped', 'range', 'multiples', 'spark'] as const;
type ChartType = (typeof chartTypes)[number];

/** Attributes of `::chart`; the order is that of the guide. */
export const chartAttributes = ['of', 'area', 'by', 'type', 'period', 'from', 'until', 'sort', 'title'] as const;

export interface ChartSelection {
  collection: FigureCollection;
  indicator: string;
  type: ChartType;
  /** Codes that hold for the whole chart and are worth saying: the dimensions fixed in `of`. */
  fixed: Readonly<Record<string, string>>;
  /** Dimension whose codes are told apart by colour. */
  by?: string;
  /** Codes of `by`, in the order of the collection; `['']` without `by`. */
  codes: readonly string[];
  areas: readonly string[];
  /** Areas are in the order of their names, which each language has of its own. */
  byName?: true;
  /** The period of a chart without a time axis: one, or each area's latest. */
  period?: string;
  /** Series by area and code, in the order of `areas` and `codes`; what the source lacks is missing. */
  series: readonly { area: string; code: string; series: Series }[];
}

/** Areas that one chart can show without becoming a table. */
const areaLimit = 40;

/** Long, because each attribute is judged in the order in which its fault is reported. @returns the series of a chart, or what is wrong with its attributes */
// eslint-disable-next-line max-lines-per-function -- its reason is above
export function selectChart(attributes: Readonly<Record<string, string>>, figures: Figures): ChartSelection | Fault {
  const { of, by } = attributes;
  if (of === undefined || of === '')
    return { fault: 'it does not say of what', known: figures.collections.map(({ id }) => id) };
  const open = figures.reference(of);
  if (isFault(open)) return open;
  const { collection } = open;
  const { dimensions } = collection.facts;
  if (by !== undefined && !Object.hasOwn(dimensions, by))
    return {
      fault: `“${collection.id}” has no dimension “${by}”`,
      nearest: nearest(by, Object.keys(dimensions)),
      known: Object.keys(dimensions),
    };
  const asked = attributes['type'];
  const known = chartTypes.find((candidate) => candidate === asked);
  if (asked !== undefined && known === undefined)
    return { fault: `there is no type “${asked}”`, nearest: nearest(asked, chartTypes), known: chartTypes };

  const codes = by === undefined ? [''] : codesOf(open, by);
  const reference = closed(
    by === undefined ? open : { ...open, dimensions: { ...open.dimensions, [by]: required(codes[0], 'first code') } },
  );
  if (isFault(reference)) return reference;
  const areas = readAreas(attributes['area'], collection);
  if (isFault(areas)) return areas;

  const timeless = attributes['period'] !== undefined || known === 'bar' || known === 'grouped' || known === 'range';
  const type = known ?? naturalType(timeless, areas.length, codes.length);
  if (!timeless && type !== 'multiples' && areas.length * codes.length > 6)
    return {
      fault: `${areas.length * codes.length} lines are too many for one chart`,
      known: ['type=multiples', 'fewer areas', 'period=latest'],
    };
  const period = timeless ? (attributes['period'] ?? 'latest') : undefined;
  const { from = '', until = '9999' } = attributes;
  const series = areas.flatMap((area) =>
    codes.flatMap((code) => {
      const found = figures.series(reference, area, by === undefined ? {} : { [by]: code });
      if (!found) return [];
      const points = found.points.filter(
        (point) => point.period >= from && point.period.slice(0, until.length) <= until,
      );
      return points.length > 0 ? [{ area, code, series: { ...found, points } }] : [];
    }),
  );
  const shown = period === undefined ? series : series.filter((entry) => at(entry.series, period));
  if (shown.length === 0)
    return { fault: `“${of}” has no values here`, known: collection.areas.slice(0, areaLimit), ofRows: true };
  const present = areas.filter((area) => shown.some((entry) => entry.area === area));
  const fixed = Object.fromEntries(
    Object.entries(reference.dimensions).filter(
      ([name, code]) => name !== by && code !== dimensionOf({ dimensions }, name).total,
    ),
  );
  const selection: ChartSelection = {
    collection,
    indicator: reference.indicator,
    type,
    fixed,
    ...(by === undefined ? {} : { by }),
    codes: codes.filter((code) => shown.some((entry) => entry.code === code)),
    areas: present,
    ...(period === undefined ? {} : { period }),
    series: shown,
  };
  if (attributes['sort'] === 'name') return { ...selection, byName: true };
  return { ...selection, areas: sorted(selection, attributes['sort']) };
}

/** Codes that a chart tells apart. The total stays out where its parts are shown, unless it is alone in having values. */
function codesOf({ collection, dimensions }: Reference, by: string): string[] {
  const fixed = own(dimensions, by);
  if (fixed !== undefined) return [fixed];
  const { codes, total } = dimensionOf(collection.facts, by);
  const parts = Object.keys(codes).filter((code) => code !== total);
  const present = parts.filter((code) =>
    collection.observations.some((observation) => observation.dimensions[by] === code),
  );
  return present.length > 0 ? present : Object.keys(codes);
}

function readAreas(written: string | undefined, collection: FigureCollection): string[] | Fault {
  if (written === undefined || written === 'all') return collection.areas.slice(0, areaLimit);
  const areas = [...new Set(written.split(/[\s,،]+/).filter(Boolean))];
  const unknown = areas.find((area) => !collection.areas.includes(area));
  return unknown === undefined ? areas : noValuesFor(collection.id, unknown, collection.areas);
}

function naturalType(timeless: boolean, areas: number, codes: number): ChartType {
  if (timeless) return codes === 1 ? 'bar' : areas > 3 ? 'range' : 'grouped';
  return areas > 1 && (codes > 1 || areas > 5) ? 'multiples' : 'line';
}

/** Charts of one period run from the highest to the lowest value unless they say otherwise; others keep the order written. */
function sorted(selection: ChartSelection, sort: string | undefined): readonly string[] {
  const { areas, period } = selection;
  if (period === undefined || sort === 'given') return areas;
  const first = new Map(
    areas.map((area) => [area, valuesOf(selection, area).find((found) => found)?.value ?? -Infinity]),
  );
  return [...areas].sort(
    (a, b) => required(first.get(b), `area ${b}`) - required(first.get(a), `area ${a}`) || (a < b ? -1 : 1),
  );
}

/** The areas in the order in which the chart shows them. */
export function areasIn({ areas, byName, collection }: ChartSelection, language: Language): readonly string[] {
  if (!byName) return areas;
  const { compare } = new Intl.Collator(language.code);
  return [...areas].sort((a, b) => compare(nameOfArea(a, collection, language), nameOfArea(b, collection, language)));
}

export const seriesAt = ({ series }: ChartSelection, area: string, code: string): Series | undefined =>
  series.find((entry) => entry.area === area && entry.code === code)?.series;

/**
 * The values of an area in a chart without a time axis, in the order of its codes. All are of one period, the latest
 * that every code has: women of one year are never set beside men of another. Where no period has all, the latest one
 * counts and the others are missing.
 */
export function valuesOf(selection: ChartSelection, area: string): (Observation | undefined)[] {
  const { codes, period = 'latest' } = selection;
  const found = codes.map((code) => seriesAt(selection, area, code));
  if (period !== 'latest') return found.map((series) => series && at(series, period));
  const present = found.flatMap((series) => series ?? []);
  const latest = present
    .map((series) => required(at(series, 'latest'), 'latest observation of a series').period)
    .sort();
  const common = present[0]?.points.findLast(
    ({ period: candidate }) =>
      candidate <= required(latest[0], 'earliest of the latest periods') &&
      present.every((series) => at(series, candidate)),
  )?.period;
  return found.map((series) => series && at(series, common ?? required(latest.at(-1), 'last of the latest periods')));
}

export const valueIn = (selection: ChartSelection, area: string, code: string): Observation | undefined =>
  valuesOf(selection, area)[selection.codes.indexOf(code)];

/** Periods of the values of a chart without a time axis, in order. */
export function periodsOf(selection: ChartSelection): string[] {
  if (selection.period === undefined) return [];
  return [
    ...new Set(selection.areas.flatMap((area) => valuesOf(selection, area).flatMap((found) => found?.period ?? []))),
  ].sort();
}

/** Name of an area as the collection or CLDR has it. */
export const nameOfArea = (
  area: string,
  collection: FigureCollection,
  language: Parameters<typeof areaName>[1],
): string => areaName(area, language, collection.facts.areas);

/**
 * A name for files and addresses of a chart, unique within its collection, that says what it shows: `irn-wld-by-sex`.
 * The same chart written with the id, the folder or the indicator of the collection has the same name; with a title of its own it
 * is that of one text, and stays so while the title is improved.
 * @param file the text in which it stands
 */
export function chartName(
  { collection, indicator }: ChartSelection,
  attributes: Readonly<Record<string, string>>,
  file?: string,
): string {
  const { indicators, dimensions } = collection.facts;
  const codes = (attributes['of'] ?? '')
    .split('/')
    .filter(
      (part) =>
        part.includes(':') ||
        Object.values(dimensions).some((dimension) => Object.hasOwn(dimension.codes, part.trim())),
    );
  const rest = chartAttributes.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined || name === 'of' || name === 'title') return [];
    return name === 'area' ? [value] : [name, value];
  });
  const name = [...(Object.keys(indicators).length > 1 ? [indicator] : []), ...codes, ...rest]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const titled = attributes['title'] === undefined ? undefined : file?.split('/').at(-2);
  return `${name === '' ? 'all' : name}${titled === undefined ? '' : `-in-${titled}`}`;
}
