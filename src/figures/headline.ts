/** The figure that stands for a collection where there is room for one only: on its social card. */
import type { Interface } from '../languages/interface.ts';
import type { Headline } from '../model/library.ts';
import { required } from '../model/required.ts';
import { headlineStats } from './catalogue.ts';
import type { FigureCollection, Figures } from './figures.ts';
import { capitalised, formatValue, textIn } from './format.ts';
import { codeOf, valueOf } from './known.ts';
import { pointsOf, regularStep } from './plot.ts';
import { nameOfArea } from './select.ts';

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
    ...(known.length > 1
      ? {
          series: { points: pointsOf({ ...series, points: known }), step: regularStep([{ series }]) },
          firstYear: words.period(required(known[0], 'first known observation').period),
          lastYear: words.period(required(known.at(-1), 'last known observation').period),
        }
      : {}),
  };
}
