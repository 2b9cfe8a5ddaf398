/** What the browser needs to draw areas that a reader chooses: the values of a collection, and the words around them. Plain JSON. */
import type { Language } from '../languages/table.ts';
import { required } from '../model/required.ts';
import { areaName, isCountry } from './areas.ts';
import { headlineStats, mainAreas } from './catalogue.ts';
import { seriesLimit } from './charts/palette.ts';
import { mainDimension } from './colours.ts';
import type { FigureCollection, Figures } from './figures.ts';
import { capitalised, printedIn, textIn, type Printed } from './format.ts';
import { pointsOf } from './plot.ts';
import { closed, isFault, type Reference } from './reference.ts';

/** Period, value, and whether it is a projection (1) or not comparable with what came before (2). */
export type ComparedPoint = readonly [period: string, value: number, mark?: 1 | 2];

/** By indicator, by code of the main dimension (`''` without one), by area. */
export type ComparedValues = Record<string, Record<string, Record<string, ComparedPoint[]>>>;

export interface Comparison {
  /** Address of the values. */
  data: string;
  language: Language;
  indicators: { id: string; title: string; unit: string; measure: Printed }[];
  /** What is chosen besides, such as the sex; nothing where the collection has no dimension. */
  by: { title: string; codes: { code: string; label: string }[] };
  /** What is shown at first: the code of `by`, `''` without one, and the areas. */
  code: string;
  chosen: string[];
  words: { indicator: string; year: string; none: string; limit: string; failed: string };
}

/** Every code of the main dimension, `''` where there is none. */
const codesOf = ({ facts }: FigureCollection, main: string | undefined): string[] =>
  main === undefined ? [''] : Object.keys(required(facts.dimensions[main], `dimension “${main}”`).codes);

/** What fixes all dimensions but the main one; nothing where one of them has no total. */
function openReference(collection: FigureCollection, indicator: string): Reference | undefined {
  const main = mainDimension(collection);
  const [code = ''] = codesOf(collection, main);
  const found = closed({ collection, indicator, dimensions: main === undefined ? {} : { [main]: code } });
  return isFault(found) ? undefined : found;
}

/** Whether there is something to choose from. */
export const isComparable = (collection: FigureCollection): boolean =>
  !collection.facts.withdrawn &&
  collection.areas.length > 1 &&
  Object.keys(collection.facts.indicators).some((indicator) => openReference(collection, indicator) !== undefined);

export function comparedValues(collection: FigureCollection, figures: Figures): ComparedValues {
  const main = mainDimension(collection);
  const ofCode = (reference: Reference, code: string) =>
    Object.fromEntries(
      collection.areas.flatMap((area) => {
        const series = figures.series(reference, area, main === undefined ? {} : { [main]: code });
        if (!series) return [];
        const marks = pointsOf(series);
        const points = series.points.map(({ period }, index): ComparedPoint => {
          const { value, projected, broken } = required(marks[index], 'mark of a point');
          return projected ? [period, value, 1] : broken ? [period, value, 2] : [period, value];
        });
        return [[area, points] as const];
      }),
    );
  return Object.fromEntries(
    Object.keys(collection.facts.indicators).flatMap((indicator) => {
      const reference = openReference(collection, indicator);
      if (!reference) return [];
      const codes = codesOf(collection, main).map((code) => [code, ofCode(reference, code)] as const);
      return [[indicator, Object.fromEntries(codes.filter(([, areas]) => Object.keys(areas).length > 0))]];
    }),
  );
}

/** Words and choices, in a language. @param values to leave out what has none */
export function comparisonOf(
  collection: FigureCollection,
  figures: Figures,
  values: ComparedValues,
  language: Language,
): Omit<Comparison, 'data' | 'words'> {
  const { facts } = collection;
  const main = mainDimension(collection);
  const dimension = main === undefined ? undefined : facts.dimensions[main];
  const present = new Set(Object.values(values).flatMap((codes) => Object.keys(codes)));
  const codes = Object.entries(dimension?.codes ?? {}).filter(([code]) => present.has(code));
  // That of the figure that stands for the collection.
  const leading = main === undefined ? undefined : headlineStats(collection, figures)[0]?.series.dimensions[main];
  return {
    language: slim(language),
    indicators: Object.keys(values).map((id) => {
      const measure = required(facts.indicators[id], `indicator “${id}”`);
      const unit = textIn(measure.unit.label, language);
      return { id, title: textIn(measure.title, language), unit, measure: printedIn(measure, language) };
    }),
    by: {
      title: dimension ? textIn(dimension.title, language) : '',
      codes: codes.map(([code, label]) => ({ code, label: capitalised(textIn(label, language), language) })),
    },
    code: leading !== undefined && present.has(leading) ? leading : (codes[0]?.[0] ?? ''),
    chosen: mainAreas(collection).slice(0, seriesLimit),
  };
}

/** The row of a language without what no drawing needs. */
function slim(language: Language): Language {
  const { code, name, dir, script, calendar, numerals, quotes, fallback, official, signs, months, periods } = language;
  return {
    ...{ code, name, dir, script, calendar, numerals, quotes, fallback, official },
    ...(signs ? { signs } : {}),
    ...(months ? { months } : {}),
    ...(periods ? { periods } : {}),
  };
}

/** Areas with their names: those made of several, such as the world, first, then by name. */
export function comparedAreas(
  { areas, facts }: FigureCollection,
  language: Language,
): { area: string; name: string }[] {
  const collator = new Intl.Collator(language.code);
  return areas
    .map((area) => ({ area, name: areaName(area, language, facts.areas), country: isCountry(area) }))
    .sort((a, b) => Number(a.country) - Number(b.country) || collator.compare(a.name, b.name))
    .map(({ area, name }) => ({ area, name }));
}
