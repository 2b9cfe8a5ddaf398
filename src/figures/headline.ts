/** The figure that stands for a collection where there is room for one only: on its social card. */
import type { Interface } from '../languages/interface.ts';
import type { Headline, SmallChart } from '../model/library.ts';
import { required } from '../model/required.ts';
import { headlineStats } from './catalogue.ts';
import { valueDomain } from './charts/axes.ts';
import { ticksOf } from './charts/scale.ts';
import { colourOfSeries, mainDimension } from './colours.ts';
import type { FigureCollection, Figures, Series } from './figures.ts';
import { capitalised, formatValue, formatYear, textIn } from './format.ts';
import { codeOf, valueOf } from './known.ts';
import { pointsOf, regularStep } from './plot.ts';
import { nameOfArea } from './select.ts';
import type { Stat } from './stat.ts';

/** Counts from here on are written in words: 11.7 million. */
const LARGE = 100_000;

/** The first headline figure at its latest period, `undefined` if the collection has none. */
export function headlineOf(collection: FigureCollection, figures: Figures, words: Interface): Headline | undefined {
  const [stat] = headlineStats(collection, figures);
  if (!stat || collection.facts.withdrawn) return undefined;
  const { language } = words;
  const { measure, series, observation } = stat;
  const known = series.points.filter(({ period, value }) => value !== null && period <= observation.period);
  const isPercent = measure.unit.kind === 'percent';
  const dimensions = Object.entries(series.dimensions).map(([name, code]) =>
    textIn(codeOf(series.collection.facts, name, code), language),
  );
  const about = [
    ...dimensions,
    nameOfArea(series.area, series.collection, language),
    ...(isPercent ? [] : [textIn(measure.unit.label, language)]),
  ];
  return {
    value: formatValue(valueOf(observation), measure, language, {
      unit: isPercent ? 'short' : 'none',
      compact: measure.unit.kind === 'count' && valueOf(observation) >= LARGE,
    }),
    unit: capitalised(about.join(' · '), language),
    year: words.period(observation.period),
    about: [nameOfArea(series.area, collection, language), textIn(measure.unit.label, language)].join(' · '),
    ...(known.length > 1
      ? {
          chart: smallChart(stat, figures, words),
          series: { points: pointsOf({ ...series, points: known }), step: regularStep([{ series }]) },
          firstYear: words.period(required(known[0], 'first known observation').period),
          lastYear: words.period(required(known.at(-1), 'last known observation').period),
        }
      : {}),
  };
}

/** More lines could not be told apart in the size of a card. */
const lineLimit = 3;

/** The series of a figure and those that the chart of its collection shows beside it. */
function smallChart(stat: Stat, figures: Figures, { language }: Interface): SmallChart {
  const { measure, observation, series } = stat;
  const shown = besides(series, figures).map((each) => ({
    ...each,
    points: each.points.filter(({ value, period }) => value !== null && period <= observation.period),
  }));
  const main = mainDimension(series.collection);
  const print = (value: number, large: number, decimals = measure.decimals) =>
    formatValue(value, measure, language, { unit: 'none', compact: Math.abs(value) >= large, decimals });
  const lines = shown.map((each) => ({
    label:
      main === undefined || shown.length === 1
        ? ''
        : capitalised(textIn(codeOf(each.collection.facts, main, each.dimensions[main] ?? ''), language), language),
    value: print(valueOf(required(each.points.at(-1), 'last observation')), LARGE),
    colour: colourOfSeries(each.collection, each.dimensions),
    points: pointsOf(each),
  }));
  return {
    lines,
    step: regularStep(shown.map((each) => ({ series: each }))),
    values: ticksOf(valueDomain(lines, 2), 2).map((value) => ({ value, label: print(value, 1e6, 6) })),
    years: yearsOf(lines.flatMap(({ points }) => points.map(({ at }) => at))).map((at) => ({ at, label: formatYear(Math.round(at), language) })),
  };
} // prettier-ignore

/** All parts of the main dimension with the rest alike; a total stands alone, and so does a part among too many. */
function besides(series: Series, figures: Figures): Series[] {
  const { collection, indicator, dimensions, area } = series;
  const main = mainDimension(collection);
  const total = main === undefined ? undefined : collection.facts.dimensions[main]?.total;
  if (main === undefined || dimensions[main] === total) return [series];
  const parts = figures
    .seriesOf(collection, area)
    .filter(
      (each) =>
        each.indicator === indicator &&
        each.dimensions[main] !== total &&
        Object.entries(each.dimensions).every(([name, code]) => name === main || code === dimensions[name]),
    );
  return parts.length > lineLimit ? [series] : parts;
}

/** First and last year, and a round one near the middle where there is room. */
function yearsOf(times: readonly number[]): number[] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const far = (last - first) / 4;
  const between = ticksOf([first, last], 4)
    .filter((year) => Number.isInteger(year) && year - first >= far && last - year >= far)
    .sort((a, b) => Math.abs(a - (first + last) / 2) - Math.abs(b - (first + last) / 2))
    .slice(0, 1);
  return [first, ...between, last];
}
