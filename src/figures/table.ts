/** The values of a chart as a table: what the drawing shows, for those who do not see it or want the numbers. */
import type { Element } from 'hast';
import { scriptOfLanguage, type Language } from '../languages/table.ts';
import { indicatorOf, valueOf } from './known.ts';
import { codeLabel, seriesLabel } from './labels.ts';
import { el } from './charts/svg.ts';
import { capitalised, formatPeriod, formatValue, textIn } from './format.ts';
import { inline } from './inline.ts';
import { areasIn, nameOfArea, periodsOf, valuesOf, type ChartSelection } from './select.ts';
import type { Words } from './words.ts';

/** Missing values are a dash, never a zero. */
const missing = '–';

/** Cells as printed. The first of each row heads it. Plain JSON. */
export interface Cells {
  head: string[];
  rows: string[][];
}

export function chartCells(selection: ChartSelection, words: Words): Cells {
  const { head, rows } = selection.period === undefined ? byPeriod(selection, words) : byArea(selection, words);
  return {
    head,
    rows: rows.map(([first = '', ...cells]) => [
      first,
      ...cells.map((text) => (text === undefined ? missing : marked(text, words))),
    ]),
  };
}

export const chartTable = ({ head, rows }: Cells, caption: string, language: Language): Element =>
  el(
    'table',
    {},
    el('caption', {}, ...inline(caption, language)),
    el('thead', {}, el('tr', {}, ...head.map((text) => el('th', { scope: 'col' }, ...inline(text, language))))),
    el(
      'tbody',
      {},
      ...rows.map(([first = '', ...cells]) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, ...inline(first, language)),
          ...cells.map((text) => el('td', {}, ...inline(text, language))),
        ),
      ),
    ),
  );

/** A cell that begins with a number has no letter that would put its signs on the right side. */
const marked = (text: string, { language }: Words) => scriptOfLanguage(language).numberMark + text;

/** As read from the figures: what is missing has no text. */
interface Found {
  head: string[];
  rows: (string | undefined)[][];
}

function byPeriod(selection: ChartSelection, words: Words): Found {
  const { language } = words;
  const measure = indicatorOf(selection.collection.facts, selection.indicator);
  const columns = selection.series.map(
    ({ series }) => new Map(series.points.map((point) => [point.period, valueOf(point)])),
  );
  const periods = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort();
  const value = textIn(measure.unit.label, language);
  return {
    head: [
      words.text('figures.period'),
      ...selection.series.map((entry) => seriesLabel(selection, entry, language) || value),
    ],
    rows: periods.map((period) => [
      formatPeriod(period, language),
      ...columns.map((column) => {
        const found = column.get(period);
        return found === undefined ? undefined : formatValue(found, measure, language);
      }),
    ]),
  };
}

function byArea(selection: ChartSelection, words: Words): Found {
  const { language } = words;
  const { collection, codes } = selection;
  const measure = indicatorOf(collection.facts, selection.indicator);
  const differ = periodsOf(selection).length > 1;
  return {
    head: [
      words.text('figures.area'),
      ...codes.map((code) =>
        capitalised(codeLabel(selection, code, language) || textIn(measure.unit.label, language), language),
      ),
      ...(differ ? [words.text('figures.period')] : []),
    ],
    rows: areasIn(selection, language).map((area) => {
      const found = valuesOf(selection, area);
      const period = found.find((observation) => observation)?.period;
      return [
        nameOfArea(area, collection, language),
        ...found.map((observation) => observation && formatValue(valueOf(observation), measure, language)),
        ...(differ ? [period && formatPeriod(period, language)] : []),
      ];
    }),
  };
}
