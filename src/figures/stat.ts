/** A figure of a running text: its value now, how it is printed, and what it rests on. */
import { commaOf } from '../languages/table.ts';
import type { Observation } from '../model/library.ts';
import { nearest } from '../model/problems.ts';
import { required } from '../model/required.ts';
import { at, type FigureCollection, type Figures, type Series } from './figures.ts';
import { formatNumber, formatPeriod, formatValue, textIn, type Measure } from './format.ts';
import { codeOf, indicatorOf, valueOf } from './known.ts';
import { periodRange } from './labels.ts';
import { closed, isFault, noValuesFor, type Fault } from './reference.ts';
import { nameOfArea } from './select.ts';
import type { Words } from './words.ts';

/** Attributes of `:stat`; the order is that of the guide. */
export const statAttributes = ['of', 'area', 'period', 'format', 'compare', 'since', 'to', 'among'] as const;

const formats = ['full', 'value', 'number', 'long', 'compact'] as const;
type Format = (typeof formats)[number];
const comparisons = ['change', 'growth', 'gap', 'ratio', 'rank'] as const;

/** A resolved figure; numbers only, no language. */
export type Stat = {
  collection: FigureCollection;
  measure: Measure;
  format: Format;
  series: Series;
  /** The observation the figure is about. */
  observation: Observation;
  /** The raw number of the figure: value, difference, quotient or rank. */
  value: number;
} & (
  | { compare: 'none' }
  | { compare: 'change' | 'growth'; earlier: Observation }
  | { compare: 'ratio' | 'gap'; other: Series; otherObservation: Observation }
  | { compare: 'rank'; count: number; periods: readonly string[]; lowestFirst: boolean }
);

type Attributes = Readonly<Record<string, string>>;

/** Resolves the attributes of `:stat` against the figures of the site. Long, because each attribute is judged in the order in which its fault is reported. */
// eslint-disable-next-line max-lines-per-function -- its reason is above
export function readStat(attributes: Attributes, figures: Figures): Stat | Fault {
  const { of = '', period = 'latest' } = attributes;
  const format = choice('format', attributes['format'] ?? 'full', formats);
  if (typeof format === 'object') return format;
  const series = findSeries(of, attributes['area'], figures);
  if (isFault(series)) return series;
  const observation = valueAt(series, period, of);
  if (isFault(observation)) return observation;
  const { collection } = series;
  const base = {
    collection,
    measure: indicatorOf(collection.facts, series.indicator),
    format,
    series,
    observation,
  };
  if (attributes['compare'] === undefined) {
    const needless = ['since', 'to', 'among'].find((name) => attributes[name] !== undefined);
    if (needless) return { fault: `“${needless}” needs compare`, known: comparisons };
    return { ...base, compare: 'none', value: valueOf(observation) };
  }
  const compare = choice('compare', attributes['compare'], comparisons);
  if (typeof compare === 'object') return compare;
  switch (compare) {
    case 'change':
    case 'growth': {
      if (attributes['since'] === undefined)
        return { fault: `compare=${compare} needs since, the earlier period`, known: periodsOf(series) };
      const earlier = valueAt(series, attributes['since'], of);
      if (isFault(earlier)) return earlier;
      if (compare === 'growth' && earlier.value === 0)
        return { fault: `the value of ${earlier.period} is zero, nothing can be a percentage of it` };
      const value =
        compare === 'change'
          ? valueOf(observation) - valueOf(earlier)
          : (valueOf(observation) / valueOf(earlier) - 1) * 100;
      return { ...base, compare, earlier, value };
    }
    case 'gap':
    case 'ratio': {
      if (attributes['to'] === undefined) return { fault: `compare=${compare} needs to, the other series` };
      const [reference = '', area] = attributes['to'].split('@');
      const other = findSeries(reference, area ?? attributes['area'], figures);
      if (isFault(other)) return other;
      // Both sides of a ratio are of one period: the latest that both have.
      const chosen =
        period === 'latest'
          ? series.points.findLast((point) => point.status !== 'F' && at(other, point.period))
          : observation;
      if (!chosen) return { fault: 'the two series have no period in common', known: periodsOf(other), ofRows: true };
      const otherObservation = valueAt(other, chosen.period, reference);
      if (isFault(otherObservation)) return otherObservation;
      if (compare === 'ratio' && otherObservation.value === 0)
        return { fault: `the value to divide by is zero in ${chosen.period}` };
      return {
        ...base,
        compare,
        observation: chosen,
        other,
        otherObservation,
        value:
          compare === 'ratio'
            ? valueOf(chosen) / valueOf(otherObservation)
            : Math.abs(valueOf(chosen) - valueOf(otherObservation)),
      };
    }
    case 'rank':
      return rank(base, period, attributes['among'], figures);
  }
}

/** Rank among areas: at the period asked for, or each at its own latest where it is `latest`. */
function rank(
  base: Omit<Stat, 'compare' | 'value'>,
  period: string,
  among: string | undefined,
  figures: Figures,
): Stat | Fault {
  const { collection, series, observation, measure } = base;
  const asked = among === undefined || among === 'all' ? collection.areas : among.split(/[\s,،]+/).filter(Boolean);
  const unknown = asked.find((area) => !collection.areas.includes(area));
  if (unknown !== undefined) return noValuesFor(collection.id, unknown, collection.areas);
  const others = [...new Set([...asked, series.area])].flatMap((area) => {
    const found = figures.series({ collection, indicator: series.indicator, dimensions: series.dimensions }, area);
    return (found && at(found, period)) ?? [];
  });
  if (others.length < 2)
    return { fault: `no other area has a value for ${period}`, known: periodsOf(series), ofRows: true };
  const lowestFirst = measure.direction === 'lower';
  const before = others.filter(({ value }) =>
    lowestFirst
      ? required(value, 'value of the observation') < valueOf(observation)
      : required(value, 'value of the observation') > valueOf(observation),
  );
  const periods = [...new Set(others.map((other) => other.period))].sort();
  return { ...base, compare: 'rank', value: before.length + 1, count: others.length, periods, lowestFirst };
}

function findSeries(of: string, area: string | undefined, figures: Figures): Series | Fault {
  const [reference = '', within] = of.split('@');
  const open = figures.reference(reference);
  if (isFault(open)) return open;
  const full = closed(open);
  if (isFault(full)) return full;
  const { areas, id } = full.collection;
  const wanted = area ?? within ?? (areas.length === 1 ? required(areas[0], 'first area') : undefined);
  if (wanted === undefined)
    return { fault: 'it does not say for which area', known: areas, ofRows: areas.length === 0 };
  const series = figures.series(full, wanted);
  if (series) return series;
  return areas.includes(wanted)
    ? { fault: `“${of}” has no value for ${wanted}`, ofRows: true }
    : noValuesFor(id, wanted, areas);
}

function valueAt(series: Series, period: string, of: string): Observation | Fault {
  const found = at(series, period);
  if (found) return found;
  const latest = at(series, 'latest');
  return {
    fault: `“${of}” has no value for ${series.area} in ${period}${latest ? `; the latest is ${latest.value} in ${latest.period}` : ''}`,
    known: periodsOf(series),
    ofRows: true,
  };
}

const periodsOf = ({ points }: Series) => points.slice(-8).map(({ period }) => period);

function choice<T extends string>(name: string, value: string, known: readonly T[]): T | Fault {
  return (
    known.find((candidate) => candidate === value) ?? {
      fault: `there is no ${name} “${value}”`,
      nearest: nearest(value, known),
      known,
    }
  );
}

/** The figure in the words of a language, with its basis where it compares. `value` alone is what is in `<data>`. */
export function statText(stat: Stat, words: Words): { value: string; text: string } {
  const { language } = words;
  const { measure, format, observation } = stat;
  const period = formatPeriod(observation.period, language);
  const whole = (value: string, text: string) => ({
    value,
    text: format === 'full' || format === 'long' ? text : value,
  });
  switch (stat.compare) {
    case 'none': {
      const value = formatValue(stat.value, measure, language, {
        unit: format === 'number' ? 'none' : format === 'long' ? 'long' : 'short',
        compact: format === 'compact',
      });
      return whole(value, words.text('figures.at', { value, period }));
    }
    case 'change': {
      const value = difference(stat, words, true);
      return whole(
        value,
        words.text('figures.between', { value, from: formatPeriod(stat.earlier.period, language), to: period }),
      );
    }
    case 'growth': {
      const value = formatValue(
        stat.value,
        { ...measure, unit: { ...measure.unit, kind: 'percent' }, decimals: 1 },
        language,
        { signed: true, unit: format === 'number' ? 'none' : 'short' },
      );
      return whole(
        value,
        words.text('figures.between', { value, from: formatPeriod(stat.earlier.period, language), to: period }),
      );
    }
    case 'gap':
    case 'ratio': {
      const value = stat.compare === 'gap' ? difference(stat, words, false) : formatNumber(stat.value, language, 2);
      const [first, second] = distinguished(stat.series, stat.other, words);
      return whole(value, words.text('figures.ratio', { value, first, second, period }));
    }
    case 'rank': {
      const value = formatNumber(stat.value, language);
      const count = formatNumber(stat.count, language);
      const key = stat.lowestFirst ? 'figures.rankLow' : 'figures.rankHigh';
      return whole(value, words.text(key, { rank: value, count, period: periodRange(stat.periods, words) }));
    }
  }
}

/** A difference with its unit; that of two percentages is in percentage points. */
function difference({ value, measure, format }: Stat, words: Words, signed: boolean): string {
  const percent = measure.unit.kind === 'percent';
  const number = formatValue(value, measure, words.language, {
    unit: percent || format === 'number' ? 'none' : 'short',
    signed,
    compact: format === 'compact',
  });
  if (!percent || format === 'number') return number;
  // A number printed with decimals has the form of a fraction, also 3.0.
  const counted = Math.abs(value) + (measure.decimals > 0 ? 1e-9 : 0);
  return words.plural('figures.points', counted, { value: number });
}

/** Names of two series by what they differ in: codes, areas, or what they measure. */
function distinguished(a: Series, b: Series, { language }: Words): [string, string] {
  const name = (series: Series, other: Series): string => {
    const { facts } = series.collection;
    const codes = Object.entries(series.dimensions).flatMap(([dimension, code]) =>
      other.dimensions[dimension] === code ? [] : [textIn(codeOf(facts, dimension, code), language)],
    );
    const areas = series.area === other.area ? [] : [nameOfArea(series.area, series.collection, language)];
    const measures =
      series.collection === other.collection && series.indicator === other.indicator
        ? []
        : [textIn(indicatorOf(facts, series.indicator).title, language)];
    return [...measures, ...codes, ...areas].join(' – ');
  };
  return [name(a, b), name(b, a)];
}

/** What the figure is of, in words: for the source line beside it. */
export function statSubject({ series, observation }: Stat, { language }: Words): string {
  const { facts } = series.collection;
  return [
    textIn(indicatorOf(facts, series.indicator).title, language),
    ...Object.entries(series.dimensions).map(([dimension, code]) => textIn(codeOf(facts, dimension, code), language)),
    nameOfArea(series.area, series.collection, language),
    formatPeriod(observation.period, language),
  ].join(commaOf(language));
}

/** The `of` that names a series in full: `collection/indicator/sex:female`. */
export const referenceTo = ({ collection, indicator, dimensions }: Series): string =>
  [collection.id, indicator, ...Object.entries(dimensions).map(([name, code]) => `${name}:${code}`)].join('/');
