/**
 * Tables as statistical offices and databases give them out, as rows of the long form: World Bank (title rows, years as columns),
 * UNICEF and SDMX-CSV (`REF_AREA:Geographic area`, `IRN: Iran`), Our World in Data (`Entity,Code,Year,…`), Open SDG (`Year,…,Value`)
 * and tables of an office's own, long or wide. Pure.
 */
import { meantArea, sourceAggregate } from '../../../figures/written-areas.ts';
import { canonicalPeriod, readPeriod } from '../../../model/tables/periods.ts';
import { latinDigits, visible } from '../../../model/tables/digits.ts';

/** One value; `codes` by dimension. */
interface LongRow {
  area: string;
  period: string;
  codes: Readonly<Record<string, string>>;
  value: string;
}

interface Dimension {
  /** As the column is called in the source. */
  title: string;
  /** Labels of the source by code. */
  codes: Record<string, string>;
  total?: string;
}

export interface Material {
  rows: LongRow[];
  /** By the name of their column in the long table. */
  dimensions: Record<string, Dimension>;
  /** Names of aggregates with codes of the source's own. */
  areas: Record<string, string>;
  /** What the source calls the indicator, where it says so. */
  indicator?: string;
  unit?: string;
  /** What was found out, and what could not be determined; for the person at the keyboard. */
  notes: string[];
}

interface ShapeGiven {
  /** Area of all rows, where no column names one. */
  area?: string | undefined;
  /** Column of the values, where several hold numbers. */
  value?: string | undefined;
}

type Role = 'area code' | 'area name' | 'period' | 'value' | 'indicator' | 'unit' | 'left out';

/** Names of columns as sources write them, in lower case. */
const roles: readonly (readonly [Role, RegExp])[] = [
  ['area code', /^(?:ref_area|country[ _]?code|area[ _]?code|geo(?:graphic)?[ _]?(?:area)?[ _]?code|geoareacode|geocode|iso[ _-]?3?(?:[ _]?code)?|iso3|code|country ?iso3?|کد|کد کشور|رمز البلد)$/],
  ['area name', /^(?:country(?:[ _]?name)?|entity|area(?:[ _]?name)?|geo(?:graphic)?[ _]?area(?:[ _]?name)?|geoareaname|location|region|territory|economy|country ?or ?area|کشور|نام کشور|منطقه|البلد|الدولة|pays|país|страна|国家)$/],
  ['period', /^(?:time_period|time[ _]?period|time|timeperiod|period|year|date|years|سال|دوره|السنة|العام|année|annee|año|ano|год|年份|年)$/],
  ['value', /^(?:obs_value|obs[ _]?value|observation[ _]?value|value|values|val|figure|amount|مقدار|رقم|القيمة|valeur|valor|значение|数值)$/],
  ['indicator', /^(?:indicator(?:[ _]?name)?|series(?:[ _]?(?:name|description))?|seriesdescription|شاخص|المؤشر|indicateur|indicador)$/],
  ['unit', /^(?:unit(?:s)?|unit_measure|unit of measure|unit[ _]measure|یکا|واحد|الوحدة)$/],
  ['left out', /^(?:dataflow|indicator[ _]?code|series[ _]?code|seriescode|unit_mult(?:iplier)?|obs_(?:status|conf|footnote)|obs status|observation status|source|data_source|footnotes?|note|notes|freq|frequency|last updated|decimals|nature|upperbound|lowerbound|goal|target|time_detail|timecoverage|basePeriod|comments?|region code|income ?group)$/i],
]; // prettier-ignore

/** `TIME_PERIOD:Time period` → `TIME_PERIOD` */
const headingOf = (cell: string) =>
  visible(cell)
    .replace(/^([A-Z][A-Z0-9_]*):.*$/, '$1')
    .trim();
const roleOf = (cell: string): Role | undefined =>
  roles.find(([, pattern]) => pattern.test(headingOf(cell).toLowerCase()))?.[0];

/** `2020`, `2020 [YR2020]`, `۱۳۹۹` is a year of columns. */
const yearOf = (cell: string): string | undefined =>
  /^((?:1[3-9]|20|21)\d{2})(?:\.0)?(?: \[YR\d{4}\])?$/.exec(latinDigits(visible(cell)))?.[1];

/** `IRN: Iran (Islamic Republic of)` → code and label. */
const coded = (cell: string): { code: string; label: string } => {
  const [, code, label] = /^([A-Za-z0-9_+-]+): (.+)$/.exec(cell) ?? [];
  return code !== undefined && label !== undefined ? { code, label } : { code: cell, label: cell };
};

/** @returns the table in long form, or why it cannot be told how it is meant */
export function readShape(
  table: readonly (readonly string[])[],
  given: ShapeGiven = {},
): Material | { refusal: string } {
  const start = table.findIndex(isHeading);
  const heading = table[start];
  if (!heading)
    return { refusal: 'No row of headings was found. The table needs a column with the year, or a column for each year, and a column with values.' }; // prettier-ignore
  const rows = table.slice(start + 1).filter((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const notes: string[] = [];
  const above = table.slice(0, start).filter((row) => row.some((cell) => cell.trim() !== '')).length;
  if (above > 0) notes.push(`${above} rows above the headings were left out.`);
  const years = heading.flatMap((cell, column) => {
    const year = yearOf(cell);
    return year === undefined ? [] : [{ column, year }];
  });
  const isWide = years.length >= 2 && !heading.some((cell) => roleOf(cell) === 'period');
  const columns = chooseColumns(heading, rows, isWide ? new Set(years.map(({ column }) => column)) : undefined, given);
  if ('refusal' in columns) return columns;
  if (isWide) notes.push(`Years stood as columns (${years[0]?.year ?? ''} to ${years.at(-1)?.year ?? ''}); there is now a row for each.`); // prettier-ignore
  const cells = rows.flatMap((row): Cell[] =>
    isWide
      ? years.map(({ column, year }) => ({ row, period: year, value: row[column] ?? '' }))
      : [{ row, period: row[columns.period ?? -1] ?? '', value: row[columns.value ?? -1] ?? '' }],
  );
  return gather(cells, heading, columns, given, notes);
}

/** A row with the names of columns: two that are known, or one and at least two years. */
const isHeading = (row: readonly string[]): boolean => {
  const known = row.filter((cell) => roleOf(cell) !== undefined).length;
  const years = row.filter((cell) => yearOf(cell) !== undefined).length;
  return known >= 2 || (years >= 2 && row.some((cell) => cell.trim() !== '' && yearOf(cell) === undefined));
};

interface Cell {
  row: readonly string[];
  period: string;
  value: string;
}

interface Columns {
  code?: number;
  name?: number;
  period?: number;
  value?: number;
  indicator?: number;
  unit?: number;
  dimensions: number[];
}

const isNumeric = (cell: string) => numberIn(cell) !== undefined;

/** Values as sources write them; `undefined` for no value and for what is none. */
function numberIn(cell: string): string | undefined {
  const text = latinDigits(visible(cell)).replace(/[٬\u2009 ]/g, '').replace('٫', '.').replace('−', '-').replace(/%$/, ''); // prettier-ignore
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(/^(-?\d+),(\d+)$/, '$1.$2'); // prettier-ignore
  return /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(plain) ? String(Number(plain)) : undefined;
}

function chooseColumns(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  years: ReadonlySet<number> | undefined,
  given: ShapeGiven,
): Columns | { refusal: string } {
  const of = (role: Role) => {
    const column = heading.findIndex((cell, index) => !years?.has(index) && roleOf(cell) === role);
    return column < 0 ? undefined : column;
  };
  const [code, name, period, indicator, unit] = [of('area code'), of('area name'), of('period'), of('indicator'), of('unit')]; // prettier-ignore
  const taken = new Set([code, name, period, indicator, unit]);
  const rest = heading.flatMap((cell, column) =>
    taken.has(column) || years?.has(column) || cell.trim() === '' || roleOf(cell) === 'left out' ? [] : [column],
  );
  if (code === undefined && name === undefined && given.area === undefined)
    return { refusal: 'No column names countries. Say which country or area all rows are of: --area IRN (WLD is the world).' }; // prettier-ignore
  const place = { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }) };
  const about = { ...(indicator === undefined ? {} : { indicator }), ...(unit === undefined ? {} : { unit }) };
  if (years) return { ...place, ...about, dimensions: rest };
  if (period === undefined) return { refusal: 'No column holds the year or the period. Call it year.' };
  const wanted = given.value?.trim().toLowerCase();
  const numeric = rest.filter((column) => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(isNumeric).length >= filled.length * 0.5;
  });
  const named = rest.filter((column) => (wanted === undefined ? roleOf(heading[column] ?? '') === 'value' : headingOf(heading[column] ?? '').toLowerCase() === wanted)); // prettier-ignore
  const candidates = named.length > 0 ? named : numeric;
  const [value, ...more] = candidates;
  if (value === undefined) return { refusal: 'No column holds numbers.' };
  if (more.length > 0)
    return { refusal: `Several columns hold numbers: ${candidates.map((column) => headingOf(heading[column] ?? '')).join(', ')}. Say which one to take: --value ${JSON.stringify(headingOf(heading[value] ?? ''))}` }; // prettier-ignore
  const dimensions = rest.filter((column) => column !== value && !(named.length === 0 && numeric.includes(column)));
  return { ...place, ...about, period, value, dimensions: dimensions.filter((column) => !numeric.includes(column)) };
}

/** Column names and codes of the long table: `15 to 24` → `15-to-24`. */
const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'none';

const TOTAL =
  /^(?:_?t|total|both|both-sexes|all|all-ages|all-sexes|all-areas|both-sexes-or-no-breakdown-by-sex|allarea|bothsex|کل|هر-دو-جنس|المجموع)$/;

function gather(
  cells: readonly Cell[],
  heading: readonly string[],
  columns: Columns,
  given: ShapeGiven,
  notes: string[],
): Material {
  const at = (row: readonly string[], column: number | undefined) => (column === undefined ? '' : visible(row[column] ?? '')); // prettier-ignore
  const varied = columns.dimensions.filter((column) => new Set(cells.map(({ row }) => at(row, column))).size > 1);
  const indicators = new Set(cells.map(({ row }) => coded(at(row, columns.indicator)).label).filter(Boolean));
  const dimensionColumns = [...varied, ...(indicators.size > 1 && columns.indicator !== undefined ? [columns.indicator] : [])]; // prettier-ignore
  const names = new Map(dimensionColumns.map((column) => [column, dimensionName(headingOf(heading[column] ?? ''))]));
  const material: Material = { rows: [], dimensions: {}, areas: {}, notes };
  const [indicator, unit] = [
    indicators.size === 1 ? [...indicators][0] : columns.value === undefined ? undefined : ownName(heading[columns.value] ?? ''), // prettier-ignore
    cells.map(({ row }) => coded(at(row, columns.unit)).label).find(Boolean),
  ];
  if (indicator !== undefined) material.indicator = indicator;
  if (unit !== undefined) material.unit = unit;
  const unknown = new Set<string>();
  const [odd, missing] = [new Set<string>(), { count: 0 }];
  for (const { row, period: written, value: cell } of cells) {
    const value = numberIn(cell);
    if (value === undefined) {
      missing.count++;
      if (!/^(?:|\.{1,3}|…|-|–|—|n\/?a|na|nan|null|none|\*|:|m|x)$/i.test(visible(cell))) odd.add(visible(cell));
      continue;
    }
    const area = given.area ?? areaOf(coded(at(row, columns.code)), at(row, columns.name), material.areas);
    const period = readPeriod(canonicalPeriod(yearOf(written) ?? latinDigits(visible(written))));
    if (area === undefined) unknown.add(at(row, columns.name) || at(row, columns.code));
    else if (typeof period !== 'string') odd.add(visible(written));
    else material.rows.push({ area, period, value, codes: codesOf(row, names, heading, material.dimensions, at) });
  }
  if (missing.count > 0) notes.push(`${missing.count} cells without a value were left out.`);
  if (odd.size > 0) notes.push(`Not understood, and left out: ${some(odd)}.`);
  if (unknown.size > 0) notes.push(`Not known as countries or areas, and left out: ${some(unknown)}. Give them a code in the table, and a name under areas.`); // prettier-ignore
  const own = Object.keys(material.areas);
  if (own.length > 0) notes.push(`Areas with codes of the source’s own stand under areas: ${some(new Set(own))}.`);
  const doubled = material.rows.length - new Set(material.rows.map(keyOf)).size;
  if (doubled > 0) notes.push(`${doubled} rows have the same area, period and codes as another one: a column that tells them apart may be missing.`); // prettier-ignore
  return material;
}

const keyOf = ({ area, period, codes }: LongRow) => JSON.stringify([area, period, codes]);
const some = (found: ReadonlySet<string>) => [...found].slice(0, 8).join(', ') + (found.size > 8 ? ` and ${found.size - 8} more` : ''); // prettier-ignore
/** A column that is only called “value” says nothing of what is measured. */
const ownName = (cell: string) => (roleOf(cell) === 'value' ? undefined : headingOf(cell));
const dimensionName = (text: string) => {
  const slug = slugOf(text);
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug) ? slug : `column-${slug.replace(/[^a-z0-9]+/g, '') || 'a'}`;
};

function codesOf(
  row: readonly string[],
  names: ReadonlyMap<number, string>,
  heading: readonly string[],
  dimensions: Record<string, Dimension>,
  at: (row: readonly string[], column: number) => string,
): Record<string, string> {
  return Object.fromEntries(
    [...names].map(([column, name]) => {
      const { code, label } = coded(at(row, column));
      const slug = code === '' ? 'total' : slugOf(code);
      const dimension = (dimensions[name] ??= { title: headingOf(heading[column] ?? ''), codes: {} });
      dimension.codes[slug] ??= label === '' ? 'Total' : label;
      if (TOTAL.test(slug)) dimension.total ??= slug;
      return [name, slug] as const;
    }),
  );
}

/** The area of a row; that of an aggregate with a code of the source's own is noted with its name. */
function areaOf({ code, label }: { code: string; label: string }, name: string, areas: Record<string, string>) {
  const named = name === '' ? (label === code ? '' : label) : coded(name).label;
  // A code comes first: “Georgia” may be two things, GEO is one.
  const meant = (code === '' ? undefined : meantArea(code)) ?? (named === '' ? undefined : meantArea(named));
  if (meant !== undefined) return meant;
  if (!/^[A-Z][A-Z0-9_]{1,24}$/.test(code)) return undefined;
  const own = named || sourceAggregate(code);
  if (own === '') return undefined;
  areas[code] ??= own;
  return code;
}
