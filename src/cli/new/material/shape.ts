/**
 * Tables as statistical offices and databases give them out, as rows of the long form: World Bank (title rows, years as columns),
 * UNICEF and SDMX-CSV (`REF_AREA:Geographic area`, `IRN: Iran`), Our World in Data (`Entity,Code,Year,…`), Open SDG (`Year,…,Value`)
 * and tables of an office's own, long or wide. Pure.
 */
import { meantArea, sourceAggregate } from '../../../figures/written-areas.ts';
import { meantDays } from '../../../model/tables/dates.ts';
import { canonicalPeriod, readPeriod } from '../../../model/tables/periods.ts';
import { latinDigits, visible } from '../../../model/tables/digits.ts';
import { breakdownNamed, headingOf, memberNamed, roleOf, yearOf, type Role } from './headings.ts';

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
  const start = table.findIndex((row, index) => isHeading(row, table.slice(index + 1)));
  const [first, second] = [table[start], table[start + 1] ?? []];
  if (!first)
    return { refusal: 'No row of headings was found. The table needs a column with the year, or a column for each year, and a column with values.' }; // prettier-ignore
  const isDouble = isSecondHeading(first, second);
  const heading = isDouble ? joined(first, second) : first.map((cell) => ({ top: cell, sub: '' }));
  const rows = table.slice(start + (isDouble ? 2 : 1)).filter((row) => filledIn(row).size > 1);
  const notes: string[] = [];
  const above = table.slice(0, start).map(filledIn).filter((words) => words.size > 0); // prettier-ignore
  const caption = above.flatMap((words) => (words.size === 1 ? [...words] : [])).find((words) => !/^(?:منبع|مأخذ|ماخذ|المصدر|source)/i.test(words)); // prettier-ignore
  const left = above.length - (caption === undefined ? 0 : 1);
  if (left > 0) notes.push(`${left} rows above the headings were left out.`);
  const columns = chooseColumns(heading, rows, given);
  if ('refusal' in columns) return columns;
  const years = columns.values.flatMap(({ period }) => period ?? []);
  if (years.length > 0) notes.push(`Years stood as columns (${years[0] ?? ''} to ${years.at(-1) ?? ''}); there is now a row for each.`); // prettier-ignore
  const cells = rows.flatMap((row): Cell[] =>
    columns.values.map(({ column, period, member }) => ({
      row,
      period: period ?? row[columns.period ?? -1] ?? '',
      member,
      value: row[column] ?? '',
    })),
  );
  return gather(cells, heading, columns, given, { notes, caption });
}

/** What stands in a row; merged cells say the same in several places. */
const filledIn = (row: readonly string[]): Set<string> => new Set(row.map(visible).filter((cell) => cell !== ''));

/**
 * A row with the names of columns: two that are known, one and at least two years, or one among words above numbers.
 * @param below the rows after it
 */
function isHeading(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const filled = [...filledIn(row)];
  const known = filled.filter((cell) => roleOf(cell) !== undefined).length;
  const years = filled.filter((cell) => yearOf(cell) !== undefined).length;
  if (known >= 2 || (years >= 2 && filled.some((cell) => yearOf(cell) === undefined))) return true;
  const next = below.find((each) => filledIn(each).size > 1);
  return known === 1 && filled.length >= 2 && !filled.some(isNumeric) && next !== undefined && next.filter(isNumeric).length >= filled.length - 1; // prettier-ignore
}

/** Names of columns in two rows: the first is empty, or the same in several columns, where the second tells them apart. */
function isSecondHeading(first: readonly string[], second: readonly string[]): boolean {
  const isGroup = (column: number) => visible(first[column] ?? '') === '' || first[column] === first[column + 1] || first[column] === first[column - 1]; // prettier-ignore
  const divided = second.flatMap((cell, column) => (cell.trim() === '' || cell === first[column] ? [] : [column]));
  return divided.length >= 2 && divided.every(isGroup) && divided.every((column) => !isNumeric(second[column] ?? '') || yearOf(second[column] ?? '') !== undefined); // prettier-ignore
}

interface Heading {
  top: string;
  /** What stands below it, where it is divided. */
  sub: string;
}

function joined(first: readonly string[], second: readonly string[]): Heading[] {
  let group = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const [top = '', sub = ''] = [first[column], second[column]];
    if (top.trim() !== '') group = top;
    return sub.trim() === '' || sub === top ? { top: top || sub, sub: '' } : { top: group, sub };
  });
}

interface Cell {
  row: readonly string[];
  period: string;
  /** Code of a breakdown that stood as a column. */
  member: string | undefined;
  value: string;
}

/** A column that holds values: all of them, those of a year, or those of one code of a breakdown. */
interface ValueColumn {
  column: number;
  period?: string | undefined;
  member?: string | undefined;
}

interface Columns {
  code?: number;
  name?: number;
  period?: number;
  indicator?: number;
  unit?: number;
  values: readonly ValueColumn[];
  /** What the columns of values are divided by, and how they are called. */
  breakdown?: { name: string; title: string; labels: Readonly<Record<string, string>> };
  /** What all columns of values are about. */
  measured?: string;
  dimensions: number[];
}

const isNumeric = (cell: string) => numberIn(cell) !== undefined;

/** Values as sources write them; `undefined` for no value and for what is none. */
function numberIn(cell: string): string | undefined {
  const isPersian = /[۰-۹٠-٩]/.test(cell);
  const text = latinDigits(visible(cell)).replace(/[٬\u2009 '’]/g, '').replace(/[٫]/g, '.').replace('−', '-').replace(/^[%٪]|[%٪]$/g, ''); // prettier-ignore
  const plain = /^-?\d{1,3}(?:[,،]\d{3})+(?:\.\d+)?$/.test(text)
    ? text.replace(/[,،]/g, '')
    : // In Persian and Arabic writing a stroke or a comma is a decimal sign too: ۹۵/۲.
      text.replace(isPersian ? /^(-?\d+)[,،/](\d+)$/ : /^(-?\d+),(\d+)$/, '$1.$2');
  return /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(plain) ? String(Number(plain)) : undefined;
}

const wholeOf = ({ top, sub }: Heading) => (sub === '' ? headingOf(top) : `${headingOf(top)}: ${headingOf(sub)}`);

function chooseColumns(
  heading: readonly Heading[],
  rows: readonly (readonly string[])[],
  given: ShapeGiven,
): Columns | { refusal: string } {
  const years = yearsIn(heading);
  const of = (role: Role) => {
    const column = heading.findIndex(({ top, sub }, index) => !years.has(index) && sub === '' && roleOf(top) === role);
    return column < 0 ? undefined : column;
  };
  const [code, period, indicator, unit] = [of('area code'), of('period'), of('indicator'), of('unit')]; // prettier-ignore
  const named = of('area name');
  const part = of('part of area');
  // Names of provinces in a column that is called “area” are no areas of the table of countries.
  const areas = named === undefined ? [] : [...new Set(rows.map((row) => visible(row[named] ?? '')).filter(Boolean))];
  const isPart = named !== undefined && code === undefined && areas.filter((each) => meantArea(each) !== undefined).length * 2 < areas.length && areas.length > 1 && (given.area !== undefined || part === undefined && /استان|شهر|محافظ|provinc|district/i.test(heading[named]?.top ?? '')); // prettier-ignore
  const name = isPart ? undefined : named;
  if (code === undefined && name === undefined && given.area === undefined) {
    const column = isPart ? named : part;
    const parts = column === undefined ? [] : [...new Set(rows.map((row) => visible(row[column] ?? '')).filter(Boolean))].slice(0, 3); // prettier-ignore
    return { refusal: parts.length > 0
      ? `The names in the column “${headingOf(heading[column ?? 0]?.top ?? '')}” are no countries (${parts.join(', ')}). Say of which country they are parts: --area IRN` // prettier-ignore
      : 'No column names countries. Say which country or area all rows are of: --area IRN (WLD is the world).' }; // prettier-ignore
  }
  const taken = new Set([code, name, period, indicator, unit]);
  const rest = heading.flatMap(
    ({ top, sub }, column) =>
    taken.has(column) || years.has(column) || top.trim() === '' || (sub === '' && roleOf(top) === 'left out') ? [] : [column], // prettier-ignore
  );
  const place = { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }) };
  const about = { ...(indicator === undefined ? {} : { indicator }), ...(unit === undefined ? {} : { unit }) };
  if (years.size > 0) return { ...place, ...about, ...valuesOf([...years.keys()], heading, years), dimensions: rest };
  if (period === undefined) return { refusal: 'No column holds the year or the period. Call it year.' };
  const chosen = chooseValues(heading, rows, rest, given);
  if ('refusal' in chosen) return chosen;
  return { ...place, ...about, period, ...chosen };
}

/** Columns of years, each with its year; none where a column says the period or there are not two. */
function yearsIn(heading: readonly Heading[]): ReadonlyMap<number, string> {
  if (heading.some(({ top, sub }) => sub === '' && roleOf(top) === 'period')) return new Map();
  const years = heading.flatMap(({ top, sub }, column) => {
    const year = yearOf(top) ?? (sub === '' ? undefined : yearOf(sub));
    return year === undefined ? [] : [[column, year] as const];
  });
  return new Map(years.length >= 2 ? years : []);
}

/** Of several columns with numbers: those that are codes of one breakdown are taken together, else one must be named. */
function chooseValues(
  heading: readonly Heading[],
  rows: readonly (readonly string[])[],
  rest: readonly number[],
  given: ShapeGiven,
): Pick<Columns, 'values' | 'breakdown' | 'measured' | 'dimensions'> | { refusal: string } {
  const at = (column: number): Heading => heading[column] ?? { top: '', sub: '' };
  const wanted = given.value?.trim().toLowerCase();
  const numeric = rest.filter((column) => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(isNumeric).length >= filled.length * 0.5;
  });
  const named = numeric.filter((column) => (wanted === undefined ? at(column).sub === '' && roleOf(at(column).top) === 'value' : [headingOf(at(column).top), wholeOf(at(column))].some((each) => each.toLowerCase() === wanted))); // prettier-ignore
  const candidates = named.length > 0 ? named : numeric;
  const [value, ...more] = candidates;
  if (value === undefined) return { refusal: 'No column holds numbers.' };
  const dimensions = rest.filter((column) => !numeric.includes(column));
  if (more.length === 0) return { values: [{ column: value }], dimensions };
  const all = valuesOf(candidates, heading, new Map());
  if (all.breakdown) return { ...all, dimensions };
  const names = [...new Set(candidates.map((column) => headingOf(at(column).top)))];
  const choices = names.length > 1 ? names : candidates.map((column) => wholeOf(at(column)));
  return { refusal: `Several columns hold numbers: ${choices.join(', ')}. Say which one to take: --value ${JSON.stringify(choices[0])}` }; // prettier-ignore
}

/** The columns as parts of one breakdown, where their headings are its codes and what they are about is one thing. */
function valuesOf(
  columns: readonly number[],
  heading: readonly Heading[],
  years: ReadonlyMap<number, string>,
): Pick<Columns, 'values' | 'breakdown' | 'measured'> {
  const parts = columns.map((column) => {
    const { top = '', sub = '' } = heading[column] ?? {};
    const period = years.get(column);
    // Beside a year stands the code; otherwise the lower heading is it.
    const [words, about] = period !== undefined ? (yearOf(top) === undefined ? [top, ''] : [sub, '']) : sub === '' ? [top, ''] : [sub, top]; // prettier-ignore
    return { column, period, words: headingOf(words), about: headingOf(about), member: memberNamed(words) };
  });
  const plain = { values: parts.map(({ column, period }) => ({ column, period })) };
  const divided = [...new Set(parts.flatMap(({ member }) => member?.breakdown ?? []))];
  const [name] = divided;
  const isOne = new Set(parts.map(({ about }) => about)).size === 1;
  if (name === undefined || divided.length > 1 || !isOne || parts.some(({ member }) => member === undefined)) return plain; // prettier-ignore
  const [{ about, words } = { about: '', words: '' }] = parts;
  return {
    values: parts.map(({ column, period, member }) => ({ column, period, member: member?.code })),
    breakdown: {
      name,
      title: titleOf(name, words),
      labels: Object.fromEntries(parts.map(({ member, words: label }) => [member?.code ?? '', label])),
    },
    ...(about === '' ? {} : { measured: about }),
  };
}

/** Name of a breakdown in the language of its codes. */
const titleOf = (name: 'sex' | 'residence', words: string): string => {
  const [latin, persian, arabic] = name === 'sex' ? ['Sex', 'جنس', 'الجنس'] : ['Residence', 'محل سکونت', 'مكان الإقامة']; // prettier-ignore
  return !/\p{Script=Arabic}/u.test(words) ? latin : /[پچژگکی]|زن|مرد|کل|دختر|پسر/.test(words) ? persian : arabic;
};

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
  heading: readonly Heading[],
  columns: Columns,
  given: ShapeGiven,
  { notes, caption }: { notes: string[]; caption: string | undefined },
): Material {
  const at = (row: readonly string[], column: number | undefined) => (column === undefined ? '' : visible(row[column] ?? '')); // prettier-ignore
  const varied = columns.dimensions.filter((column) => new Set(cells.map(({ row }) => at(row, column))).size > 1);
  const indicators = new Set(cells.map(({ row }) => coded(at(row, columns.indicator)).label).filter(Boolean));
  const dimensionColumns = [...varied, ...(indicators.size > 1 && columns.indicator !== undefined ? [columns.indicator] : [])]; // prettier-ignore
  const names = new Map(dimensionColumns.map((column) => [column, dimensionName(headingOf(heading[column]?.top ?? ''), column)])); // prettier-ignore
  const { breakdown } = columns;
  const material: Material = { rows: [], dimensions: {}, areas: {}, notes, ...aboutOf(cells, heading, columns, caption) }; // prettier-ignore
  const unknown = new Set<string>();
  const calendars = new Map<string, string>();
  const [odd, missing] = [new Set<string>(), { count: 0 }];
  const isLunar = cells.some(({ row }) => row.some((cell) => /هـ|ه\.|قمری/.test(cell))) || heading.some(({ top }) => /قمری|السنة|العام|سنة|هـ/.test(top)); // prettier-ignore
  let carried: readonly string[] = [];
  for (const { row: written, period: when, member, value: cell } of cells) {
    // Where a cell spans rows, tables say it once; a cell that is empty for all codes means all.
    const row = written.map((each, column) => (each.trim() === '' && [columns.code, columns.name, columns.period].includes(column) ? (carried[column] ?? '') : each)); // prettier-ignore
    carried = row;
    const value = numberIn(cell);
    if (value === undefined) {
      missing.count++;
      if (!/^(?:|\.{1,3}|…|-|–|—|n\/?a|na|nan|null|none|\*|:|m|x)$/i.test(visible(cell))) odd.add(visible(cell));
      continue;
    }
    const area = columns.code === undefined && columns.name === undefined ? given.area : (given.area ?? areaOf(coded(at(row, columns.code)), at(row, columns.name), material.areas)); // prettier-ignore
    const period = periodOf(when.trim() === '' ? at(row, columns.period) : when, isLunar, calendars);
    if (area === undefined) unknown.add(at(row, columns.name) || at(row, columns.code));
    else if (period === undefined) odd.add(visible(when));
    else {
      const codes = codesOf(row, names, heading, material.dimensions, at);
      if (breakdown && member !== undefined) {
        const dimension = (material.dimensions[breakdown.name] ??= { title: breakdown.title, codes: {} });
        dimension.codes[member] ??= breakdown.labels[member] ?? member;
        if (member === 'total') dimension.total ??= member;
        codes[breakdown.name] = member;
      }
      material.rows.push({ area, period, value, codes });
    }
  }
  for (const [year, period] of [...calendars].slice(0, 1)) notes.push(`Years of another calendar stand as the two Gregorian years that they fall in: ${year} is ${period}.`); // prettier-ignore
  if (missing.count > 0) notes.push(`${missing.count} cells without a value were left out.`);
  if (odd.size > 0) notes.push(`Not understood, and left out: ${some(odd)}.`);
  if (unknown.size > 0) notes.push(`Not known as countries or areas, and left out: ${some(unknown)}. Give them a code in the table, and a name under areas.`); // prettier-ignore
  const own = Object.keys(material.areas);
  if (own.length > 0) notes.push(`Areas with codes of the source’s own stand under areas: ${some(new Set(own))}.`);
  const doubled = material.rows.length - new Set(material.rows.map(keyOf)).size;
  if (doubled > 0) notes.push(`${doubled} rows have the same area, period and codes as another one: a column that tells them apart may be missing.`); // prettier-ignore
  return material;
}

/** What is measured and in which unit, as far as the table says so. */
function aboutOf(
  cells: readonly Cell[],
  heading: readonly Heading[],
  { indicator: column, unit: unitColumn, values, measured }: Columns,
  caption: string | undefined,
): Pick<Material, 'indicator' | 'unit'> {
  const words = (row: readonly string[], at: number | undefined) => (at === undefined ? '' : coded(visible(row[at] ?? '')).label); // prettier-ignore
  const indicators = new Set(cells.map(({ row }) => words(row, column)).filter(Boolean));
  const [first] = values;
  const isDivided = values.length > 1;
  const own = indicators.size === 1 ? [...indicators][0] : (measured ?? (isDivided || !first ? undefined : ownName(heading[first.column]?.top ?? ''))); // prettier-ignore
  const indicator = own ?? caption?.replace(/^(?:جدول|الجدول|table)\s*[\p{Nd}.\-–/]+\s*[:.،–-]?\s*/iu, '');
  const shares = cells.filter(({ value }) => /[%٪]\s*$/.test(value)).length;
  const unit =
    cells.map(({ row }) => words(row, unitColumn)).find(Boolean) ??
    (shares * 2 > cells.length ? '%' : undefined) ??
    /\(([^()]{1,30})\)\s*$/.exec(indicator ?? '')?.[1] ??
    // “Percentage” is said by the heading, or by the title above.
    [first ? headingOf(heading[first.column]?.top ?? '') : '', indicator ?? ''].flatMap((each) => /^(?:درصد|النسبة المئوية|نسبة مئوية|per ?cent(?:age)?)/i.exec(each)?.[0] ?? [])[0]; // prettier-ignore
  return { ...(indicator === undefined ? {} : { indicator }), ...(unit === undefined ? {} : { unit }) };
}

/** The period in our form; years of the Persian and the lunar calendar as the two Gregorian years they fall in. */
function periodOf(written: string, isLunar: boolean, calendars: Map<string, string>): string | undefined {
  const text = latinDigits(visible(written)).replace(/^(?:سال|سنة|عام)\s+/, '').replace(/\s*(?:هـ|م|ش|ق)\.?$/, ''); // prettier-ignore
  const year = /^1[2-4]\d{2}$/.test(text) ? Number(text) : undefined;
  if (year !== undefined && year >= 1250 && year <= 1480) {
    // The lunar year has 354.367 days of the 365.2425; 1430 of the Persian calendar is in 2051.
    const from = isLunar || year >= 1430 ? Math.floor(year * 0.970224 + 621.5774) : year + 621;
    calendars.set(text, `${from}/${from + 1}`);
    return `${from}/${from + 1}`;
  }
  const period = readPeriod(canonicalPeriod(yearOf(text) ?? text));
  if (typeof period === 'string') return period;
  const [day, ...more] = meantDays(text);
  return more.length === 0 ? day : undefined;
}

const keyOf = ({ area, period, codes }: LongRow) => JSON.stringify([area, period, codes]);
const some = (found: ReadonlySet<string>) => [...found].slice(0, 8).join(', ') + (found.size > 8 ? ` and ${found.size - 8} more` : ''); // prettier-ignore
/** A column that is only called “value” says nothing of what is measured. */
const ownName = (cell: string) => (roleOf(cell) === 'value' ? undefined : headingOf(cell));
const dimensionName = (text: string, column: number) => {
  const slug = breakdownNamed(text) ?? slugOf(text);
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug) ? slug : `column-${column + 1}`;
};

function codesOf(
  row: readonly string[],
  names: ReadonlyMap<number, string>,
  heading: readonly Heading[],
  dimensions: Record<string, Dimension>,
  at: (row: readonly string[], column: number) => string,
): Record<string, string> {
  return Object.fromEntries(
    [...names].map(([column, name]) => {
      const { code, label } = coded(at(row, column));
      const member = code === label && code.length > 1 ? memberNamed(code)?.code : undefined;
      const slug = member ?? (code === '' ? 'total' : slugOf(code));
      const dimension = (dimensions[name] ??= { title: headingOf(heading[column]?.top ?? ''), codes: {} });
      dimension.codes[slug] ??= label === '' ? 'Total' : label;
      if (slug === 'total' || TOTAL.test(slug)) dimension.total ??= slug;
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
