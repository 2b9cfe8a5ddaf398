/** The words of a chart: its title, its unit, what tells its series apart, where the numbers come from. */
import { commaOf, remarked, type Language } from '../languages/table.ts';
import { required } from '../model/required.ts';
import { capitalised, formatPeriod, inLanguage, textIn } from './format.ts';
import { codeOf, indicatorOf } from './known.ts';
import { nameOfArea, periodsOf, type ChartSelection } from './select.ts';
import type { Words } from './words.ts';

/** As it is written, for a place after a comma. */
export function codeLabel({ collection, by }: ChartSelection, code: string, language: Language): string {
  const names = by === undefined ? undefined : collection.facts.dimensions[by]?.codes[code];
  return names ? textIn(names, language) : '';
}

/** What tells a series from the others of its chart. */
export function seriesLabel(
  selection: ChartSelection,
  { area, code }: { area: string; code: string },
  language: Language,
): string {
  const parts = [
    ...(selection.areas.length > 1 ? [nameOfArea(area, selection.collection, language)] : []),
    ...(selection.codes.length > 1 ? [codeLabel(selection, code, language)] : []),
  ];
  return capitalised(parts.join(commaOf(language)), language);
}

/** Title from the indicator and what is fixed in the whole chart. */
export function chartTitle(selection: ChartSelection, language: Language): string {
  const { collection, indicator, fixed, areas, codes } = selection;
  return [
    textIn(indicatorOf(collection.facts, indicator).title, language),
    ...Object.entries(fixed).map(([name, code]) => textIn(codeOf(collection.facts, name, code), language)),
    ...(codes.length === 1 && codes[0] !== ''
      ? [codeLabel(selection, required(codes[0], 'first code'), language)]
      : []),
    ...(areas.length === 1 ? [nameOfArea(required(areas[0], 'first area'), collection, language)] : []),
  ].join(commaOf(language));
}

/** Unit, and the period of a chart without a time axis. */
function chartUnit(selection: ChartSelection, words: Words): string {
  const { language } = words;
  const { collection, indicator } = selection;
  const unit = textIn(indicatorOf(collection.facts, indicator).unit.label, language);
  const periods = periodsOf(selection);
  if (periods.length === 0) return unit;
  const range = periodRange(periods, words);
  return remarked(language, unit, range);
}

/** Under a title: the unit; where the title says something else, such as the finding, also what is measured. */
export function chartSubtitle(selection: ChartSelection, words: Words, title: string): string {
  const measured = chartTitle(selection, words.language);
  const unit = chartUnit(selection, words);
  return title === measured ? unit : [measured, unit].join(commaOf(words.language));
}

/** One period, or the first and the last: `2015–2023`, `۲۰۱۵ تا ۲۰۲۳`. */
export function periodRange(periods: readonly string[], { language, text }: Words): string {
  const from = formatPeriod(required(periods[0], 'first period'), language);
  const to = formatPeriod(required(periods.at(-1), 'last period'), language);
  return from === to ? from : text('figures.range', { from, to });
}

/** Who made the figures and when they were obtained. */
export function sourceLine(
  { collection }: { collection: Pick<ChartSelection['collection'], 'facts'> },
  words: Words,
): string {
  const { source } = collection.facts;
  return words.text('figures.source', {
    source: inLanguage(source.organisation, words.language).text,
    dataset: textIn(source.dataset, words.language),
    date: words.date(source.retrieved),
  });
}
