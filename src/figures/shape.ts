/** Tables of statistics in another shape than one value a row: years, areas or codes as columns, rows and columns exchanged. Pure. */
import { nearest, problem, type Problem } from '../model/problems.ts';
import type { Collection } from '../model/schema/statistics.ts';
import { readPeriod } from '../model/tables/periods.ts';
import { latinDigits } from '../model/tables/digits.ts';
import { plainName, type Table } from '../model/tables/read.ts';
import { meantArea } from './written-areas.ts';

/** Columns that every row of a resource needs. */
export function requiredColumns(facts: Collection, { columns, area }: Collection['resources'][number]): string[] {
  const required = [
    ...(area === undefined ? [columns.area] : []),
    columns.period,
    columns.value,
    ...Object.keys(facts.dimensions),
  ];
  for (const column of [columns.indicator, columns.status]) if (column !== undefined) required.push(column);
  return required;
}

/** `2019`, `2019 [YR2019]`, `۲۰۱۹`, `YR2019`, `2019/20` as the heading of a column. */
const isYear = (name: string): boolean =>
  typeof readPeriod(latinDigits(name).replace(/^(?:YR|X|F)?(\d{4})(?:\.0|\s*\[YR\d{4}\])?$/i, '$1')) === 'string';

/** @returns the one problem that says so, or `undefined` where the table has the shape it needs */
export function wrongShape(
  facts: Collection,
  resource: Collection['resources'][number],
  { heading, line, rows }: Table,
  file: string,
): Problem | undefined {
  const required = requiredColumns(facts, resource);
  const names = new Set(heading.map(plainName));
  const lacking = required.filter((column) => !names.has(plainName(column)));
  if (lacking.length === 0) return undefined;
  const { columns } = resource;
  const example = `${required.join(',')} as the heading`;
  const shape = (reason: string, remedy: string) => problem('csv-heading', { file, line }, { reason, remedy });
  const several = (found: readonly string[]) => found.slice(0, 4).join(', ') + (found.length > 4 ? ', …' : '');

  const years = heading.filter(isYear);
  if (years.length > 1 && lacking.includes(columns.period))
    return shape(
      `the years stand as columns (${several(years)})`,
      `Write one row for each year, with ${example}; in Excel: Power Query, “Unpivot columns”.`,
    );
  const first = new Set([heading[0] ?? '', ...rows.slice(0, 40).map(({ cells }) => cells[0] ?? '')].map(plainName));
  if (required.filter((column) => first.has(plainName(column))).length > 1 && required.length - lacking.length < 2)
    return shape(
      'rows and columns are exchanged: the names of the columns stand below each other',
      'Exchange them again (in Excel: copy, then Paste special, “Transpose”), so that the heading is the first row.',
    );
  const areas = heading.filter((name) => name.length > 1 && meantArea(name) !== undefined);
  if (areas.length > 1 && lacking.includes(columns.area))
    return shape(
      `the areas stand as columns (${several(areas)})`,
      `Write one row for each area and period, with ${example}.`,
    );
  for (const [dimension, { codes }] of Object.entries(facts.dimensions)) {
    const found = Object.keys(codes).filter((code) => names.has(plainName(code)));
    if (found.length > 1 && lacking.includes(dimension))
      return shape(
        `the codes of “${dimension}” stand as columns (${several(found)})`,
        `Write one row for each of them, with ${example}.`,
      );
  }
  const indicators = Object.keys(facts.indicators).filter((name) => names.has(plainName(name)));
  if (indicators.length > 1 && lacking.includes(columns.value))
    return shape(
      `the indicators stand as columns (${several(indicators)})`,
      `Write one row for each of them, with ${example}.`,
    );
  const values = heading.filter((cell) => /^[+-]?\p{Nd}+(?:[.,٫]\p{Nd}+)?$/u.test(cell) || meantArea(cell) !== undefined); // prettier-ignore
  if (lacking.length < required.length) return undefined;
  if (values.length > 1)
    return shape(
      'the heading is missing: the first row holds values',
      `Write as the first row: ${required.join(',')}.`,
    );
  return heading.length >= required.length && heading.every((name) => nearest(name, required) === undefined)
    ? shape(`none of its columns has a name that is known (${several(heading)})`, `Write as the first row: ${required.join(',')}.`) // prettier-ignore
    : undefined;
}
