/** A whole chart as HTML: caption, drawing in two widths, notes, source, and the data as a table. */
import type { Element, ElementContent } from 'hast';
import type { Language } from '../languages/table.ts';
import { drawBars, drawRanges } from './charts/bars.ts';
import { drawLines, type Drawing } from './charts/line.ts';
import { drawMultiples, drawSpark } from './charts/multiples.ts';
import { el, isolated } from './charts/svg.ts';
import { fontSize, type Category, type Frame, type Line, type Point } from './charts/view.ts';
import type { Series } from './figures.ts';
import { formatPeriod, formatValue, formatYear, textIn, timeOf } from './format.ts';
import { chartTitle, chartUnit, codeLabel, seriesLabel, sourceLine } from './labels.ts';
import { nameOfArea, periodsOf, seriesAt, valueIn, valuesOf, type ChartSelection } from './select.ts';
import { chartTable } from './table.ts';
import type { Words } from './words.ts';

/** Natural widths of the two drawings of a chart, in CSS pixels. The style shows the one that fits. */
export const chartWidths = { wide: 680, narrow: 340 } as const;

export interface ChartLinks {
  /** Page of the collection. */
  page: string;
  /** Files of this chart and its data, with the words to show, in order. */
  files: readonly { label: string; address: string }[];
}

/** A chart with everything that belongs to it. */
export function chartFigure(selection: ChartSelection, words: Words, links: ChartLinks, title?: string): Element {
  const { language } = words;
  const heading = title ?? chartTitle(selection, language);
  const notes = chartNotes(selection, words);
  return el(
    'figure',
    { class: `chart chart-${selection.type}` },
    el(
      'figcaption',
      {},
      el('strong', { class: 'chart-title' }, heading),
      el('span', { class: 'chart-unit' }, chartUnit(selection, words)),
    ),
    chartSvg(selection, words, 'wide', heading),
    chartSvg(selection, words, 'narrow', heading),
    ...(notes.length > 0 ? [el('p', { class: 'chart-notes' }, notes.join(' · '))] : []),
    el(
      'p',
      { class: 'chart-source' },
      el('a', { href: `${links.page}#source` }, sourceLine(selection, words)),
      ...links.files.flatMap(({ label, address }): (ElementContent | string)[] => [
        ' · ',
        el('a', { href: address }, label),
      ]),
    ),
    el(
      'details',
      { class: 'chart-data' },
      el('summary', {}, words.text('figures.table')),
      chartTable(selection, words, heading),
    ),
  );
}

/** One drawing. It has a name and a description for those who do not see it; the table holds every value. */
export function chartSvg(
  selection: ChartSelection,
  words: Words,
  width: keyof typeof chartWidths,
  title: string,
): Element {
  const { language } = words;
  const frame = frameOf(selection, words, chartWidths[width]);
  const drawing = draw(frame, selection, language);
  return el(
    'svg',
    {
      class: `chart-${width}`,
      role: 'img',
      viewBox: `0 0 ${frame.width} ${Math.ceil(drawing.height)}`,
      width: frame.width,
      height: Math.ceil(drawing.height),
      direction: 'ltr',
      fill: 'currentColor',
      'font-size': fontSize,
    },
    el('title', {}, title),
    el('desc', {}, describe(selection, words)),
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
  const frame = frameOf(selection, words, 120);
  const { height, elements } = draw(frame, selection, words.language);
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

function draw(frame: Frame, selection: ChartSelection, language: Language): Drawing {
  const { type, areas, codes } = selection;
  const lineOf = (entry: ChartSelection['series'][number]): Line => ({
    label: seriesLabel(selection, entry, language),
    points: pointsOf(entry.series, language),
  });
  const keys = codes.map((code) => codeLabel(selection, code, language));
  switch (type) {
    case 'line':
      return drawLines(frame, selection.series.map(lineOf));
    case 'spark':
      return drawSpark(frame, lineOf(selection.series[0]!));
    case 'multiples':
      return drawMultiples(
        frame,
        areas.map((area) => ({
          title: nameOfArea(area, selection.collection, language),
          lines: codes.map((code) => ({ label: '', points: pointsOf(seriesAt(selection, area, code), language) })),
        })),
        keys,
      );
    case 'bar':
    case 'grouped':
      return drawBars(frame, categoriesOf(selection, language), keys);
    case 'range':
      return drawRanges(frame, categoriesOf(selection, language), keys);
  }
}

function frameOf({ collection, indicator, series }: ChartSelection, { language }: Words, width: number): Frame {
  const measure = collection.facts.indicators[indicator]!;
  const short = measure.unit.kind === 'percent' ? 'short' : 'none';
  return {
    language,
    width,
    value: (value) => formatValue(value, measure, language, { unit: short, compact: Math.abs(value) >= 1e6 }),
    tick: (value) =>
      formatValue(value, measure, language, { unit: short, compact: Math.abs(value) >= 1e6, decimals: 6 }),
    year: (year) => formatYear(year, language),
    step: regularStep(series),
  };
}

/** The least distance of two periods of the chart in years: what is further apart has a gap between. */
function regularStep(entries: ChartSelection['series']): number {
  let step = Infinity;
  for (const { series } of entries)
    for (let index = 1; index < series.points.length; index++)
      step = Math.min(step, timeOf(series.points[index]!.period) - timeOf(series.points[index - 1]!.period));
  return Number.isFinite(step) ? step : 1;
}

function pointsOf(series: Series | undefined, language: Language): Point[] {
  if (!series) return [];
  const { breaks } = series.collection.facts;
  return series.points.map(({ period, value, status, area }, index) => ({
    at: timeOf(period),
    value: value!,
    period: formatPeriod(period, language),
    projected: status === 'F',
    broken:
      status === 'B' ||
      breaks.some((known) => (known.area ?? area) === area && startsAt(known.period, series.points, index)),
  }));
}

/** True for the first value from a period on: a break may fall into years without data. */
const startsAt = (period: string, points: Series['points'], index: number) =>
  points[index]!.period >= period && (index === 0 || points[index - 1]!.period < period);

function categoriesOf(selection: ChartSelection, language: Language): Category[] {
  const { areas, collection } = selection;
  const several = periodsOf(selection).length > 1;
  return areas.map((area) => {
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
function describe(selection: ChartSelection, { language }: Words): string {
  const { collection, indicator, type, period } = selection;
  const measure = collection.facts.indicators[indicator]!;
  const value = (observation: { value: number | null; period: string }) =>
    `${formatValue(observation.value!, measure, language)} (${formatPeriod(observation.period, language)})`;
  const entries = selection.series.flatMap((entry) => {
    const { points } = entry.series;
    const name =
      type === 'multiples' || period !== undefined
        ? [nameOfArea(entry.area, collection, language), codeLabel(selection, entry.code, language)]
            .filter(Boolean)
            .join(' – ')
        : seriesLabel(selection, entry, language);
    const prefix = name === '' ? '' : `${name}: `;
    const chosen = period === undefined ? undefined : valueIn(selection, entry.area, entry.code);
    if (period !== undefined) return chosen ? `${prefix}${value(chosen)}` : [];
    return `${prefix}${value(points[0]!)} – ${value(points.at(-1)!)}`;
  });
  const shown = entries.length > 8 ? [...entries.slice(0, 4), '…', ...entries.slice(-3)] : entries;
  return isolated(shown.join('; '), language);
}

/** What the marks in the drawing mean, and breaks with their reason. */
export function chartNotes(selection: ChartSelection, words: Words): string[] {
  const { collection, series, period, type } = selection;
  const { language } = words;
  const points = series.map((entry) =>
    period === undefined
      ? entry.series.points
      : [valueIn(selection, entry.area, entry.code)].flatMap((found) => found ?? []),
  );
  const step = regularStep(series);
  const gaps =
    period === undefined &&
    points.some((line) =>
      line.some((point, index) => index > 0 && timeOf(point.period) - timeOf(line[index - 1]!.period) > step * 1.5),
    );
  const projected = points.some((line) => line.some(({ status }) => status === 'F'));
  const shown = new Set(points.flat().map((point) => `${point.area} ${point.period}`));
  const breaks = collection.facts.breaks.filter((known) =>
    selection.areas.some(
      (area) =>
        (known.area ?? area) === area && [...shown].some((key) => key.startsWith(area) && key.slice(4) >= known.period),
    ),
  );
  return [
    ...(projected && type !== 'range' ? [words.text('figures.projection')] : []),
    ...(gaps ? [words.text('figures.gap')] : []),
    ...breaks.map((known) =>
      words.text('figures.break', {
        period: [
          ...(known.area === undefined ? [] : [nameOfArea(known.area, collection, language)]),
          formatPeriod(known.period, language),
        ].join(' '),
        note: textIn(known.note, language),
      }),
    ),
  ];
}
