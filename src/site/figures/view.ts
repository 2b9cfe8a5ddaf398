/** What the pages of figures show, ready for the templates. Pure; values are safe HTML. */
import { noHtml, serializeHtml, type Html } from '../../model/html.ts';
import {
  areaName,
  capitalised,
  chartFigure,
  chartLinks,
  chartName,
  chartTitle,
  defaultCharts,
  formatPeriod,
  formatValue,
  isFault,
  selectChart,
  sparkSvg,
  statText,
  textIn,
  type FigureCollection,
  type Figures,
  type Series,
  type Stat,
} from '../../figures/index.ts';
import type { Interface } from '../../languages/interface.ts';
import { commaOf, scriptOfLanguage, type Language } from '../../languages/table.ts';
import type { Addresses } from '../../model/addresses.ts';
import { required } from '../../model/required.ts';

interface FigureView {
  figures: Figures;
  addresses: Addresses;
  language: Language;
  words: Interface;
}

/**
 * A chart with its links, or `''` where the attributes name nothing.
 * @param own whether the chart has files and an embed page of its own (`siteCharts`)
 * @param tabled whether its values follow as a table
 */
export function chartHtml(
  { figures, words, addresses }: FigureView,
  attributes: Readonly<Record<string, string>>,
  { own = true, tabled = true } = {},
): Html {
  const selection = selectChart(attributes, figures);
  if (isFault(selection)) return noHtml;
  const links = chartLinks(selection, chartName(selection, attributes), words, addresses);
  return serializeHtml(
    chartFigure(
      selection,
      words,
      own ? links : { ...links, files: links.files.slice(0, 1) },
      attributes['title'],
      tabled,
    ),
  );
}

/** Charts of a collection's own page with the addresses of their oEmbed answers; the first is that of the page. */
export function embeddable(
  { figures, addresses, language }: Omit<FigureView, 'words'>,
  collection: FigureCollection,
): { title: string; address: string }[] {
  if (collection.facts.withdrawn) return [];
  return defaultCharts(collection).flatMap((attributes) => {
    const selection = selectChart(attributes, figures);
    if (isFault(selection)) return [];
    const address = addresses.oembed(language.code, collection.id, chartName(selection, attributes));
    return [{ title: chartTitle(selection, language), address: addresses.absolute(address) }];
  });
}

export interface Headline {
  label: string;
  value: string;
  period: string;
  raw: string;
  /** Line of the series in the size of a word. */
  spark: Html;
  href: string;
}

/**
 * A figure in large type with what it is of.
 * @param named whether the area is in the label
 * @param drawn whether the small line of its series is beside it: not where the chart follows
 */
export function headline(
  { words, language, addresses }: Omit<FigureView, 'figures'>,
  stat: Stat,
  { named = true, drawn = true } = {},
): Headline {
  const { series, observation } = stat;
  return {
    label: seriesLabels(series, language, named),
    value: marked(statText({ ...stat, format: 'value' }, words).value, language),
    period: formatPeriod(observation.period, language),
    raw: String(observation.value),
    spark: drawn && series.points.length > 2 ? serializeHtml(sparkSvg(series, words)) : noHtml,
    href: `${addresses.publication(language.code, 'statistics', series.collection.slug)}#source`,
  };
}

/** Area and codes of a series: `Iran, women`; without the area, its codes: `Both sexes`. */
function seriesLabels({ area, collection, dimensions }: Series, language: Language, named = true): string {
  const codes = Object.entries(dimensions).flatMap(([name, code]) => {
    const { total, codes: known } = required(collection.facts.dimensions[name], `dimension “${name}”`);
    return named && code === total ? [] : [textIn(required(known[code], `code “${code}” of ${name}`), language)];
  });
  return capitalised(
    [...(named ? [areaName(area, language, collection.facts.areas)] : []), ...codes].join(commaOf(language)),
    language,
  );
}

/** In Arabic script a number on its own has no letter that would put its signs on the side they have in a text. */
const marked = (text: string, language: Language) => scriptOfLanguage(language).numberMark + text;

export interface OrderedTable {
  /** Anchor of this order. */
  id: string;
  heads: { text: string; href: string; sort: 'ascending' | 'descending' | 'none' }[];
  rows: { href: string; name: string; cells: string[] }[];
}

/** One order of a table: by the name of the area (column 0) or by a column of values, up or down. */
interface Order {
  id: string;
  column: number;
  direction: 1 | -1;
}

interface LatestRow {
  area: string;
  name: string;
  period: string;
  values: (number | null)[];
}

/**
 * The latest values of all areas in every order a reader may want: by name and by each column, up and down. The headings
 * lead from one to the other, so that the table sorts without a script.
 */
export function latestTables(view: FigureView, collection: FigureCollection, indicator: string): OrderedTable[] {
  const { addresses, language, words } = view;
  const measure = required(collection.facts.indicators[indicator], `indicator “${indicator}”`);
  const [split] = Object.entries(collection.facts.dimensions);
  const columns = split === undefined ? [['', measure.unit.label] as const] : Object.entries(split[1].codes);
  const codes = columns.map(([code]) => code);
  const rows = collection.areas.flatMap(
    (area) => latestRow(view, collection, { area, indicator, dimension: split?.[0], codes }) ?? [],
  );
  const names = [words.text('figures.area'), ...columns.map(([, label]) => textIn(label, language))];
  const collator = new Intl.Collator(language.code);
  const orders = ordersOf(`table-${indicator}`, codes);
  return orders.map((order) => ({
    id: order.id,
    heads: names.map((text, index) => head(text, index, order, orders)),
    rows: [...rows].sort(comparison(order, collator)).map(({ area, name, period, values }) => ({
      href: addresses.area(language.code, area),
      name,
      cells: [
        ...values.map((value) => (value === null ? '–' : marked(formatValue(value, measure, language), language))),
        formatPeriod(period, language),
      ],
    })),
  }));
}

/** The values of an area at the last period that all its columns have, projections apart; `undefined` where it has none. */
function latestRow(
  { figures, language }: FigureView,
  collection: FigureCollection,
  wanted: { area: string; indicator: string; dimension: string | undefined; codes: readonly string[] },
): LatestRow | undefined {
  const { area, indicator, dimension, codes } = wanted;
  const series = figures.seriesOf(collection, area).filter((entry) => entry.indicator === indicator);
  const bare = codes.map((code) =>
    series.find(
      (entry) =>
        dimension === undefined || (entry.dimensions[dimension] === code && others(entry, dimension, collection)),
    ),
  );
  const found = bare.flatMap((entry) => entry ?? []);
  const [first] = found;
  if (!first) return undefined;
  const latest = found
    .map(({ points }) => required(points.findLast(({ status }) => status !== 'F') ?? points[0], 'point').period)
    .sort();
  const earliest = required(latest[0], 'period');
  const period =
    first.points.findLast(
      (point) =>
        point.period <= earliest && found.every(({ points }) => points.some((other) => other.period === point.period)),
    )?.period ?? required(latest.at(-1), 'period');
  const values = bare.map((entry) => entry?.points.find((point) => point.period === period)?.value ?? null);
  return { area, name: areaName(area, language, collection.facts.areas), period, values };
}

const ordersOf = (prefix: string, codes: readonly string[]): Order[] => [
  { id: prefix, column: 0, direction: 1 },
  { id: `${prefix}-za`, column: 0, direction: -1 },
  ...codes.flatMap((code, index): Order[] => [
    { id: `${prefix}-${code || 'value'}-high`, column: index + 1, direction: -1 },
    { id: `${prefix}-${code || 'value'}-low`, column: index + 1, direction: 1 },
  ]),
];

/** A heading turns its own order round; another column begins with its highest values, names with the first letter. */
function head(
  text: string,
  index: number,
  { column, direction }: Order,
  orders: readonly Order[],
): OrderedTable['heads'][number] {
  const own = index === column;
  const next = own ? -direction : index === 0 ? 1 : -1;
  const target = required(
    orders.find((order) => order.column === index && order.direction === next),
    `order by column ${index}`,
  );
  return { text, href: `#${target.id}`, sort: own ? (direction === 1 ? 'ascending' : 'descending') : 'none' };
}

const comparison =
  ({ column, direction }: Order, collator: Intl.Collator) =>
  (a: LatestRow, b: LatestRow): number => {
    if (column === 0) return direction * collator.compare(a.name, b.name);
    const [x, y] = [a.values[column - 1] ?? null, b.values[column - 1] ?? null];
    // Missing values come last in either direction.
    if (x === null || y === null) return x === y ? collator.compare(a.name, b.name) : x === null ? 1 : -1;
    return direction * (x - y) || collator.compare(a.name, b.name);
  };

/** True where all dimensions but the first are at their total. */
function others(series: Series, dimension: string, { facts }: FigureCollection): boolean {
  return Object.entries(series.dimensions).every(
    ([name, code]) =>
      name === dimension || code === (required(facts.dimensions[name], `dimension “${name}”`).total ?? code),
  );
}
