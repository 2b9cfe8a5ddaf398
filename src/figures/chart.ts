/** A whole chart as HTML: caption, drawing in two widths, notes, source, and the data as a table. */
import type { Element, ElementContent } from 'hast';
import type { Language } from '../languages/table.ts';
import { required } from '../model/required.ts';
import { el } from './charts/svg.ts';
import { formatPeriod, textIn, timeOf } from './format.ts';
import { regularStep } from './frame.ts';
import { inline } from './inline.ts';
import { chartSubtitle, chartTitle, sourceLine } from './labels.ts';
import { chartDrawing, drawChart, timesOf, type ChartDrawing } from './plot.ts';
import { nameOfArea, valueIn, type ChartSelection } from './select.ts';
import { chartCells, chartTable, type Cells } from './table.ts';
import type { Words } from './words.ts';

export interface ChartLinks {
  /** Page of the collection. */
  page: string;
  /** Files of this chart and its data, with the words to show, in order. */
  files: readonly { label: string; address: string }[];
}

/** A chart with everything that belongs to it, in the words of its language; plain JSON. */
export interface Chart {
  title: string;
  /** What is measured, where the title states the finding; the unit; the period of a chart without a time axis. */
  unit: string;
  drawing: ChartDrawing;
  notes: string[];
  source: { text: string; address: string };
  files: { label: string; address: string }[];
  /** Name of the table. */
  tableName: string;
  table: Cells;
}

export function chartOf(selection: ChartSelection, words: Words, links: ChartLinks, title?: string): Chart {
  const shown = title ?? chartTitle(selection, words.language);
  return {
    title: shown,
    unit: chartSubtitle(selection, words, shown),
    drawing: chartDrawing(selection, words),
    notes: chartNotes(selection, words),
    source: { text: sourceLine(selection, words), address: `${links.page}#source` },
    files: [...links.files],
    tableName: words.text('figures.table'),
    table: chartCells(selection, words),
  };
}

/** @param tabled whether the values follow as a table */
export const chartFigure = (
  selection: ChartSelection,
  words: Words,
  links: ChartLinks,
  title?: string,
  tabled = true,
): Element => chartElement(chartOf(selection, words, links, title), words.language, tabled);

export function chartElement(chart: Chart, language: Language, tabled = true): Element {
  const { title, unit, drawing, notes, source, files, tableName, table } = chart;
  return el(
    'figure',
    { class: `chart chart-${drawing.type}` },
    el(
      'figcaption',
      {},
      el('strong', { class: 'chart-title' }, ...inline(title, language)),
      el('span', { class: 'chart-unit' }, ...inline(unit, language)),
    ),
    ...drawChart(drawing, language, title, ['wide', 'narrow']),
    ...(notes.length > 0 ? [el('p', { class: 'chart-notes' }, ...inline(notes.join(' · '), language))] : []),
    el(
      'p',
      { class: 'chart-source' },
      el('a', { href: source.address }, ...inline(source.text, language)),
      ...files.flatMap(({ label, address }): (ElementContent | string)[] => [' · ', el('a', { href: address }, label)]),
    ),
    tabled ? dataTable(table, tableName, title, language) : undefined,
  );
}

const dataTable = (table: Cells, name: string, title: string, language: Language): Element =>
  el(
    'details',
    { class: 'chart-data' },
    el('summary', {}, name),
    // A table that scrolls must be reached by the keyboard.
    el(
      'div',
      { class: 'chart-scroll', role: 'group', tabindex: 0, 'aria-label': title },
      chartTable(table, title, language),
    ),
  );

/** What the marks in the drawing mean, and breaks with their reason. */
export function chartNotes(selection: ChartSelection, words: Words): string[] {
  const { collection, series, period, type } = selection;
  const { language } = words;
  const points = series.map((entry) =>
    period === undefined
      ? entry.series.points
      : [valueIn(selection, entry.area, entry.code)].flatMap((found) => found ?? []),
  );
  const step = regularStep(series.map((entry) => timesOf(entry.series)));
  const gaps =
    period === undefined &&
    points.some((line) =>
      line.some(
        (point, index) =>
          index > 0 && timeOf(point.period) - timeOf(required(line[index - 1], 'point before').period) > step * 1.5,
      ),
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
