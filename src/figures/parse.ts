/**
 * Reads the CSV files of a statistics collection row by row. Pure: text in, observations and problems out.
 * Every bad row is reported with its line; a row with a problem yields no observation. Missing stays missing.
 */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Observation } from '../model/library.ts';
import { nearest, problem, type Problem, type Place } from '../model/problems.ts';
import type { Collection } from '../model/schema/statistics.ts';
import { areaCodes, areaNamed, isArea } from './areas.ts';
import { checkProjections, checkUnits, bounds } from './plausibility.ts';
import { languages } from '../languages/table.ts';
import { own } from '../model/own.ts';

export interface CsvFile {
  /** Name in the folder of the collection. */
  name: string;
  text: string;
}

export interface ParsedCollection {
  /** In the order of the files. */
  observations: Observation[];
  problems: Problem[];
}

type Resource = Collection['resources'][number];
interface Row {
  record: string[];
  info: { lines: number };
}

/** Problems of one rule that are printed for one file before the rest is summed up. */
const shown = 20;

/**
 * @param facts the validated `collection.yaml`
 * @param files the CSV files it names, as text
 * @param folder path of the collection inside the content folder, for problems
 */
export function parseCollection(facts: Collection, files: readonly CsvFile[], folder: string): ParsedCollection {
  const observations: Observation[] = [];
  const problems: Problem[] = [];
  const sidecar = { file: `${folder}/collection.yaml` };
  const seen = new Map<string, { line: number; file: string }>();
  for (const resource of facts.resources) {
    const file = files.find(({ name }) => name === resource.file);
    if (!file) {
      problems.push(problem('file-missing', sidecar, { what: resource.file }));
      continue;
    }
    const found: Problem[] = [];
    const rows = readRows(file.text, { file: `${folder}/${file.name}` }, found);
    const read = rows ? readResource(facts, resource, rows, `${folder}/${file.name}`, seen, found) : [];
    found.push(...checkProjections(facts, read, `${folder}/${file.name}`));
    observations.push(...read);
    problems.push(...summedUp(found));
  }
  for (const { area, period } of facts.breaks) {
    if (area !== undefined && !knowsArea(facts, area))
      problems.push(problem('figure-area', sidecar, { code: area, name: '', nearest: nearest(area, areaCodes) }));
    const reason = periodFault(period);
    if (reason) problems.push(problem('csv-value', sidecar, { column: 'breaks.period', value: period, reason }));
  }
  for (const [dimension, { codes, total }] of Object.entries(facts.dimensions)) {
    const known = Object.keys(codes);
    if (total !== undefined && !known.includes(total))
      problems.push(
        problem('figure-code', sidecar, {
          dimension,
          code: total,
          nearest: nearest(total, known),
          known: known.join(', '),
        }),
      );
  }
  problems.push(...checkUnits(facts, observations, sidecar.file));
  return { observations, problems };
}

function readRows(text: string, place: Place, problems: Problem[]): Row[] | undefined {
  try {
    // Widths are compared below, so that every bad row is reported and not the first only.
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    const reason =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark is never closed'
        : 'a quotation mark stands inside a value';
    problems.push(problem('csv-syntax', { ...place, line }, { reason }));
    return undefined;
  }
}

/** Where each thing stands in a row; `undefined` after reporting what is wrong with the heading. */
function readHeading(facts: Collection, resource: Resource, heading: Row, file: string, problems: Problem[]) {
  const { columns } = resource;
  const place = { file, line: heading.info.lines };
  const names = heading.record;
  const dimensions = Object.keys(facts.dimensions);
  const required = [columns.area, columns.period, columns.value, ...dimensions];
  for (const column of [columns.indicator, columns.status]) if (column !== undefined) required.push(column);
  const known = [...new Set([...required, ...columns.ignore])];
  const before = problems.length;
  for (const column of required)
    if (!names.includes(column)) problems.push(problem('csv-column-missing', place, { column }));
  for (const [index, column] of names.entries()) {
    if (names.indexOf(column) !== index)
      problems.push(problem('csv-syntax', place, { reason: `the column “${column}” stands twice` }));
    else if (!known.includes(column))
      problems.push(problem('csv-column', place, { column, nearest: nearest(column, known), known: known.join(', ') }));
  }
  if (problems.length > before) return undefined;
  const at = (column: string | undefined) => (column === undefined ? -1 : names.indexOf(column));
  return {
    width: names.length,
    area: at(columns.area),
    period: at(columns.period),
    value: at(columns.value),
    indicator: at(columns.indicator),
    status: at(columns.status),
    name: at(columns.ignore[0]),
    dimensions: dimensions.map((dimension) => [dimension, at(dimension)] as const),
  };
}

function readResource(
  facts: Collection,
  resource: Resource,
  rows: readonly Row[],
  file: string,
  seen: Map<string, { line: number; file: string }>,
  problems: Problem[],
): Observation[] {
  const [heading, ...body] = rows;
  if (!heading || body.length === 0) {
    // A draft may wait for its values.
    if (!facts.draft || !heading) problems.push(problem('csv-syntax', { file }, { reason: 'the file has no rows' }));
    return [];
  }
  const at = readHeading(facts, resource, heading, file, problems);
  const indicators = Object.keys(facts.indicators);
  const whole = resource.indicator ?? (indicators.length === 1 ? indicators[0] : undefined);
  if (!at) return [];
  if (at.indicator < 0 && (whole === undefined || !own(facts.indicators, whole))) {
    const reason =
      whole === undefined
        ? 'the file says neither in a column nor in collection.yaml which indicator it holds'
        : `the indicator “${whole}” is not declared`;
    problems.push(problem('csv-syntax', { file, line: 1 }, { reason }));
    return [];
  }

  const observations: Observation[] = [];
  for (const { record, info } of body) {
    const place = { file, line: info.lines };
    const before = problems.length;
    if (record.length !== at.width) {
      problems.push(problem('csv-syntax', place, { reason: `it has ${record.length} values instead of ${at.width}` }));
      continue;
    }
    const cell = (index: number) => record[index] ?? '';
    // A row that a draft was begun with and nobody has filled in.
    if (facts.draft && cell(at.period) === '' && cell(at.value) === '') continue;

    const area = cell(at.area);
    if (!knowsArea(facts, area)) {
      const own = at.name < 0 ? '' : cell(at.name);
      const near = areaNamed(own, languages) ?? nearest(area, [...Object.keys(facts.areas), ...areaCodes]);
      problems.push(problem('figure-area', place, { code: area, name: own, nearest: near }));
    }

    const period = cell(at.period);
    const periodReason = periodFault(period);
    if (periodReason)
      problems.push(
        problem('csv-value', place, { column: resource.columns.period, value: period, reason: periodReason }),
      );
    else if (facts.period && (period < facts.period.from || period.slice(0, facts.period.to.length) > facts.period.to))
      problems.push(
        problem('figure-range', place, {
          value: period,
          what: 'the reference period',
          bounds: `${facts.period.from} to ${facts.period.to}`,
          declared: true,
        }),
      );

    const indicator = at.indicator < 0 ? whole! : cell(at.indicator);
    const measure = own(facts.indicators, indicator);
    if (!measure)
      problems.push(
        problem('figure-code', place, {
          dimension: 'indicators',
          code: indicator,
          nearest: nearest(indicator, indicators),
          known: indicators.join(', '),
        }),
      );

    const dimensions: Record<string, string> = {};
    for (const [dimension, index] of at.dimensions) {
      const code = cell(index);
      const codes = Object.keys(facts.dimensions[dimension]!.codes);
      dimensions[dimension] = code;
      if (!codes.includes(code))
        problems.push(
          problem('figure-code', place, { dimension, code, nearest: nearest(code, codes), known: codes.join(', ') }),
        );
    }

    const written = cell(at.value);
    const value = written === '' ? null : Number(written);
    const valueReason = written === '' ? undefined : numberFault(written);
    if (valueReason)
      problems.push(
        problem('csv-value', place, { column: resource.columns.value, value: written, reason: valueReason }),
      );
    else if (value !== null && measure) {
      const { min, max, declared } = bounds(measure);
      if (value < min || value > max)
        problems.push(
          problem('figure-range', place, {
            value: written,
            what: `“${indicator}”`,
            bounds: boundsText(min, max),
            declared,
          }),
        );
    }

    const projected = facts.projectionsFrom !== undefined && period >= facts.projectionsFrom;
    const status = (at.status < 0 ? '' : cell(at.status)) || (value === null ? 'M' : projected ? 'F' : 'A');
    if (!/^[ABEFIMP]$/.test(status))
      problems.push(problem('figure-status', place, { status, reason: 'is not an observation status' }));
    else if (status === 'M' && value !== null)
      problems.push(
        problem('figure-status', place, { status, reason: `says missing, but the row has the value ${written}` }),
      );

    if (problems.length > before) continue;
    const key = [indicator, area, period, ...Object.values(dimensions)].join(' · ');
    const other = seen.get(key);
    if (other)
      problems.push(
        problem('csv-duplicate', place, {
          key: other.file === file ? key : `${key} of ${other.file}`,
          other: other.line,
        }),
      );
    else {
      seen.set(key, { line: info.lines, file });
      observations.push({ indicator, area, period, dimensions, value, status, line: info.lines });
    }
  }
  return observations;
}

const knowsArea = (facts: Collection, code: string) => isArea(code) || Object.hasOwn(facts.areas, code);

const boundsText = (min: number, max: number) =>
  max === Infinity ? `from ${min}` : min === -Infinity ? `up to ${max}` : `${min} to ${max}`;

/** What is wrong with a period, or `undefined`. Periods are years, months (`2024-03`), quarters (`2024-Q1`) or days. */
function periodFault(text: string): string | undefined {
  if (text === '') return 'a period is needed';
  if (/[۰-۹٠-٩]/.test(text)) return 'use Latin digits';
  const match = /^(\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$/.exec(text);
  if (!match) return 'write a year, a month like 2024-03 or a quarter like 2024-Q1';
  const year = Number(match[1]);
  if (year >= 1250 && year < 1500)
    return `this looks like a year of the Persian calendar; the Gregorian year is ${year + 621} or ${year + 622}`;
  return year < 1700 || year > 2200 ? 'it is not a plausible year' : undefined;
}

/** What is wrong with a number, or `undefined`. */
function numberFault(text: string): string | undefined {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text))
    return Number.isFinite(Number(text)) ? undefined : 'it is too large to be a number';
  if (/[۰-۹٠-٩]/.test(text)) return 'use Latin digits';
  if (/^[+-]?\d{1,3}(?:[ ,’'\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(text)) return 'leave out the separators of thousands';
  if (/^[+-]?\d+,\d+$/.test(text)) return 'use a decimal point, not a comma';
  if (/%|٪/.test(text)) return 'leave out the percent sign; the unit stands in collection.yaml';
  return 'it is not a number';
}

/** Keeps the first problems of each rule and says how many more there are: a wrong column would drown the rest. */
function summedUp(problems: readonly Problem[]): Problem[] {
  const result: Problem[] = [];
  for (const [name, list] of Map.groupBy(problems, ({ rule }) => rule)) {
    result.push(...list.slice(0, shown));
    const rest = list[shown];
    if (rest)
      result.push(
        problem('figure-rows', { file: rest.file, line: rest.line }, { rule: name, more: list.length - shown }),
      );
  }
  return result.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
