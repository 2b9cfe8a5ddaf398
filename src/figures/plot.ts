/**
 * The drawing of a chart: from the selected series to a plain value, and from that to SVG in the widths that are wanted. Pages,
 * documents and pictures draw the same value.
 */
import type { Element } from 'hast';
import { remarked, signsOf, type Language } from '../languages/table.ts';
import { required } from '../model/required.ts';
import { drawBars, drawRanges } from './charts/bars.ts';
import { drawLines, type Drawing } from './charts/line.ts';
import { drawMultiples, drawSpark, type Panel } from './charts/multiples.ts';
import { el, isolated } from './charts/svg.ts';
import type { Category, Frame, Key, Line, Point } from './charts/view.ts';
import { colourOfCode, colourOfSeries } from './colours.ts';
import type { Series } from './figures.ts';
import { capitalised, formatPeriod, formatValue, printedIn, timeOf, type Printed } from './format.ts';
import { chartWidths, drawingAttributes, frameOf, regularStep, type ChartWidth } from './frame.ts';
import { indicatorOf, valueOf } from './known.ts';
import { codeLabel, seriesLabel } from './labels.ts';
import { areasIn, nameOfArea, periodsOf, seriesAt, valueIn, valuesOf, type ChartSelection } from './select.ts';
import type { Words } from './words.ts';

/** What a chart shows, in the words of its language; plain JSON. */
export type ChartDrawing = {
  measure: Printed;
  /** Distance of two regular periods in years; more is a gap. */
  step: number;
  /** For those who do not see the drawing. */
  description: string;
} & (
  | { type: 'line'; lines: Line[] }
  | { type: 'spark'; line: Line }
  | { type: 'multiples'; panels: Panel[]; keys: Key[] }
  | { type: 'bar' | 'grouped' | 'range'; categories: Category[]; keys: Key[] }
);

export function chartDrawing(selection: ChartSelection, words: Words): ChartDrawing {
  const { language } = words;
  const { type, codes, collection } = selection;
  const areas = areasIn(selection, language);
  const base = {
    measure: printedIn(indicatorOf(collection.facts, selection.indicator), language),
    step: regularStep(selection.series.map(({ series }) => timesOf(series))),
    description: type === 'spark' ? '' : describe(selection, words),
  };
  const lineOf = (entry: ChartSelection['series'][number], index: number): Line => ({
    label: seriesLabel(selection, entry, language),
    points: pointsOf(entry.series),
    // Lines of several areas can only be told apart by their order.
    colour: areas.length > 1 ? index : colourOf(selection, entry.code),
  });
  const keys = (): Key[] =>
    codes.map((code) => ({
      label: capitalised(codeLabel(selection, code, language), language),
      colour: colourOf(selection, code),
    }));
  switch (type) {
    case 'line':
      return { ...base, type, lines: selection.series.map(lineOf) };
    case 'spark':
      return { ...base, type, line: lineOf(required(selection.series[0], 'first series'), 0) };
    case 'multiples': {
      const panels = areas.map((area) => ({
        title: nameOfArea(area, collection, language),
        lines: codes.map((code) => ({ label: '', points: pointsOf(seriesAt(selection, area, code)), colour: colourOf(selection, code) })), // prettier-ignore
      }));
      return { ...base, type, panels, keys: keys() };
    }
    case 'bar':
    case 'grouped':
    case 'range':
      return { ...base, type, categories: categoriesOf(selection, language), keys: keys() };
  }
}

/** Of the codes that the chart tells apart, else of the one that its `of` names. */
function colourOf({ collection, by, series }: ChartSelection, code: string): number {
  if (by !== undefined) return colourOfCode(collection.facts, by, code);
  return colourOfSeries(collection, series[0]?.series.dimensions ?? {});
}

/**
 * The drawings of a chart, one for each width asked for. Each has a name and a description for those who do not see it;
 * the table holds every value.
 */
export const drawChart = (
  drawing: ChartDrawing,
  language: Language,
  title: string,
  widths: readonly ChartWidth[],
): Element[] =>
  widths.map((width) => {
    const frame = frameOf(drawing, language, chartWidths[width]);
    return drawingElement(draw(drawing, frame), width, title, drawing.description);
  });

export const chartSvgs = (
  selection: ChartSelection,
  words: Words,
  title: string,
  widths: readonly ChartWidth[],
): Element[] => drawChart(chartDrawing(selection, words), words.language, title, widths);

function drawingElement(drawing: Drawing, width: ChartWidth, title: string, description: string): Element {
  return el(
    'svg',
    drawingAttributes(width, drawing.height),
    el('title', {}, title),
    el('desc', {}, description),
    ...drawing.elements,
  );
}

/** A series in the size of a word, beside its value; a decoration, since the value and the chart say it all. */
export function sparkSvg(series: Series, words: Words): Element {
  const selection: ChartSelection = {
    collection: series.collection,
    indicator: series.indicator,
    type: 'spark',
    fixed: {},
    codes: [''],
    areas: [series.area],
    series: [{ area: series.area, code: '', series }],
  };
  const drawing = chartDrawing(selection, words);
  const frame = frameOf(drawing, words.language, 120);
  const { height, elements } = draw(drawing, frame);
  return el(
    'svg',
    {
      class: 'chart-spark',
      'aria-hidden': 'true',
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      fill: 'currentColor',
    },
    ...elements,
  );
}

function draw(drawing: ChartDrawing, frame: Frame): Drawing {
  switch (drawing.type) {
    case 'line':
      return drawLines(frame, drawing.lines);
    case 'spark':
      return drawSpark(frame, drawing.line);
    case 'multiples':
      return drawMultiples(frame, drawing.panels, drawing.keys);
    case 'bar':
    case 'grouped':
      return drawBars(frame, drawing.categories, drawing.keys);
    case 'range':
      return drawRanges(frame, drawing.categories, drawing.keys);
  }
}

/** Periods of a series as times, those without a value too. */
export const timesOf = ({ points }: Series) => ({ points: points.map(({ period }) => ({ at: timeOf(period) })) });

export function pointsOf(series: Series | undefined): Point[] {
  if (!series) return [];
  const { breaks } = series.collection.facts;
  return series.points.map(({ period, value, status, area }, index) => ({
    at: timeOf(period),
    value: required(value, 'value of the observation'),
    projected: status === 'F',
    broken:
      status === 'B' ||
      breaks.some((known) => (known.area ?? area) === area && startsAt(known.period, series.points, index)),
  }));
}

/** True for the first value from a period on: a break may fall into years without data. */
const startsAt = (period: string, points: Series['points'], index: number) =>
  required(points[index], 'point of the series').period >= period &&
  (index === 0 || required(points[index - 1], 'point before').period < period);

function categoriesOf(selection: ChartSelection, language: Language): Category[] {
  const { collection } = selection;
  const several = periodsOf(selection).length > 1;
  return areasIn(selection, language).map((area) => {
    const found = valuesOf(selection, area);
    const own = found.find((observation) => observation)?.period;
    return {
      label: nameOfArea(area, collection, language),
      values: found.map((observation) => observation?.value ?? null),
      projected: found.some((observation) => observation?.status === 'F'),
      detail: several && own !== undefined ? `(${formatPeriod(own, language)})` : '',
    };
  });
}

/** First and last value of every series, or the values of the first and last rows; needs no words. */
function describe(selection: ChartSelection, { language, text }: Words): string {
  const { colon, semicolon } = signsOf(language);
  const { collection, indicator, type, period } = selection;
  const measure = indicatorOf(collection.facts, indicator);
  const value = (observation: { value: number | null; period: string }) =>
    remarked(
      language,
      formatValue(valueOf(observation), measure, language),
      formatPeriod(observation.period, language),
    );
  const entries = selection.series.flatMap((entry) => {
    const { points } = entry.series;
    const name =
      type === 'multiples' || period !== undefined
        ? [nameOfArea(entry.area, collection, language), codeLabel(selection, entry.code, language)]
            .filter(Boolean)
            .join(' – ')
        : seriesLabel(selection, entry, language);
    const prefix = name === '' ? '' : name + colon;
    const chosen = period === undefined ? undefined : valueIn(selection, entry.area, entry.code);
    if (period !== undefined) return chosen ? `${prefix}${value(chosen)}` : [];
    return (
      prefix +
      text('figures.fromTo', {
        from: value(required(points[0], 'first point')),
        to: value(required(points.at(-1), 'last point')),
      })
    );
  });
  const shown = entries.length > 8 ? [...entries.slice(0, 4), '…', ...entries.slice(-3)] : entries;
  return isolated(shown.join(semicolon), language);
}
