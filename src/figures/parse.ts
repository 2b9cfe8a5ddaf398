/**
 * Reads the CSV files of a statistics collection row by row. Pure: text in, observations and problems out.
 * Every bad row is reported with its line, rows with the same mistake at the first of them; a row with a problem yields no
 * observation. Missing stays missing.
 */
import type { Observation } from '../model/library.ts';
import { nearest, problem, shortened, type Problem, type RuleName } from '../model/problems.ts';
import { own } from '../model/own.ts';
import type { Collection } from '../model/schema/statistics.ts';
import { createFindings, type Findings } from '../model/tables/findings.ts';
import { readNumber, type CellFault } from '../model/tables/numbers.ts';
import { maybeSchoolYear, readPeriod } from '../model/tables/periods.ts';
import { plainName, readTable, type Table } from '../model/tables/read.ts';
import { areaCodes, isArea } from './areas.ts';
import { areaNamed, meantArea, sourceAggregate } from './written-areas.ts';
import { checkOutliers } from './outliers.ts';
import { dimensionOf } from './known.ts';
import { checkProjections, checkUnits, bounds } from './plausibility.ts';
import { requiredColumns, wrongShape } from './shape.ts';

export interface CsvFile {
  /** Name in the folder of the collection. */
  name: string;
  /** Absent where the file cannot be read, which is reported elsewhere. */
  text?: string | undefined;
}

export interface ParsedCollection {
  /** In the order of the files. */
  observations: Observation[];
  problems: Problem[];
}

type Resource = Collection['resources'][number];

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
    if (!file) problems.push(problem('file-missing', sidecar, { what: resource.file }));
    if (file?.text === undefined) continue;
    const path = `${folder}/${file.name}`;
    const found: Problem[] = [];
    const table = readTable(file.text, requiredColumns(facts, resource), path, found);
    const read = table ? readResource(facts, resource, table, path, seen, found) : [];
    if (!table && found.length === 0) found.push(noRows(path));
    found.push(...checkProjections(facts, read, path), ...checkOutliers(facts, read, path));
    for (const observation of read) observations.push(observation);
    problems.push(...found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  }
  problems.push(...checkSidecar(facts, sidecar), ...checkUnits(facts, observations, sidecar.file));
  return { observations, problems };
}

const noRows = (file: string) => problem('csv-heading', { file }, { reason: 'it has no rows', remedy: 'Write a row for each value below the row with the names of the columns.' }); // prettier-ignore

/** Areas, periods and codes that the sidecar itself names. */
function checkSidecar(facts: Collection, sidecar: { file: string }): Problem[] {
  const problems: Problem[] = [];
  for (const { area, period } of facts.breaks) {
    if (area !== undefined && !knowsArea(facts, area))
      problems.push(
        problem('figure-area', sidecar, { code: area, name: '', nearest: meantArea(area) ?? nearest(area, areaCodes) }),
      ); // prettier-ignore
    const read = readPeriod(period);
    if (typeof read !== 'string')
      problems.push(problem('csv-value', sidecar, { column: 'breaks.period', value: period, reason: read.reason }));
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
  return problems;
}

/** Where each thing is in a row, -1 for what there is no column of. */
interface Places {
  width: number;
  area: number;
  period: number;
  value: number;
  indicator: number;
  status: number;
  name: number;
  dimensions: readonly (readonly [name: string, at: number])[];
}

/** Reports what is wrong with the heading. `undefined` where a column cannot be found, under another spelling neither. */
function readHeading(
  facts: Collection,
  resource: Resource,
  { heading: names, line }: Table,
  file: string,
  problems: Problem[],
): Places | undefined {
  const { columns } = resource;
  const place = { file, line };
  const required = requiredColumns(facts, resource);
  const known = [...new Set([...required, ...columns.ignore])];
  const free = required.filter((column) => !names.includes(column));
  /** Columns under another name, by the name they should have. */
  const meant = new Map<string, number>();
  for (const [index, column] of names.entries()) {
    if (names.indexOf(column) !== index) {
      if (column !== '')
        problems.push(problem('csv-syntax', place, { reason: `the column “${column}” appears twice` }));
    } else if (!known.includes(column)) {
      const open = free.filter((name) => !meant.has(name));
      const same = open.find((name) => plainName(name) === plainName(column));
      // One name that is not known and one that is missing are the same column.
      const odd = names.filter((name) => !known.includes(name));
      const near = same ?? nearest(column, open) ?? nearest(column, known) ?? (odd.length === 1 && open.length === 1 ? open[0] : undefined); // prettier-ignore
      if (near !== undefined && open.includes(near)) meant.set(near, index);
      problems.push(problem('csv-column', place, { column, nearest: near, known: known.join(', ') }));
    }
    if (problems.length > 40) break;
  }
  const missing = free.filter((column) => !meant.has(column));
  // Of a name that stands twice, one was meant for what is missing.
  const isTwice = names.some((name, index) => name !== '' && names.indexOf(name) !== index);
  if (!isTwice) for (const column of missing) problems.push(problem('csv-column-missing', place, { column }));
  if (missing.length > 0) return undefined;
  const at = (column: string | undefined) =>
    column === undefined ? -1 : names.includes(column) ? names.indexOf(column) : (meant.get(column) ?? -1);
  return {
    width: names.length,
    area: resource.area === undefined ? at(columns.area) : -1,
    period: at(columns.period),
    value: at(columns.value),
    indicator: at(columns.indicator),
    status: at(columns.status),
    name: at(columns.ignore[0]),
    dimensions: Object.keys(facts.dimensions).map((dimension) => [dimension, at(dimension)] as const),
  };
}

function readResource(
  facts: Collection,
  resource: Resource,
  table: Table,
  file: string,
  seen: Map<string, { line: number; file: string }>,
  problems: Problem[],
): Observation[] {
  const shape = wrongShape(facts, resource, table, file);
  if (shape) {
    // What is above the heading or below the values is no matter then.
    problems.splice(0, problems.length, shape);
    return [];
  }
  const at = readHeading(facts, resource, table, file, problems);
  if (!at) return [];
  if (table.rows.length === 0) {
    // A draft may wait for its values.
    if (!facts.draft && problems.length === 0) problems.push(noRows(file));
    return [];
  }
  const indicators = Object.keys(facts.indicators);
  const whole = resource.indicator ?? (indicators.length === 1 ? indicators[0] : undefined);
  if (at.indicator < 0 && (whole === undefined || !own(facts.indicators, whole))) {
    const reason =
      whole === undefined ? 'the file says neither in a column nor in collection.yaml which indicator it holds' : '';
    if (whole !== undefined)
      problems.push(problem('figure-code', { file, line: 1 }, { dimension: 'indicators', code: whole, nearest: nearest(whole, indicators), known: indicators.join(', '), rows: undefined })); // prettier-ignore
    else problems.push(problem('csv-syntax', { file, line: 1 }, { reason }));
    return [];
  }
  const findings = createFindings(file);
  const observations = readRows(facts, resource, table, file, at, whole ?? '', seen, findings);
  problems.push(...findings.done());
  return observations;
}

/** Long, because a row is one thing: each of its cells is read in turn, and what is wrong with it kept for the end. */
// eslint-disable-next-line max-lines-per-function -- its reason is above
function readRows(
  facts: Collection,
  resource: Resource,
  { rows }: Table,
  file: string,
  at: Places,
  whole: string,
  seen: Map<string, { line: number; file: string }>,
  findings: Findings,
): Observation[] {
  const { columns } = resource;
  const indicators = Object.keys(facts.indicators);
  const observations: Observation[] = [];
  const areas = createAreas(facts, file, findings);
  const spans = createSpans(columns.period, file, findings);
  const periods = new Map<string, string>();
  let lastPeriod: CellFault | undefined;
  let lastValue: CellFault | undefined;
  for (const { cells, line } of rows) {
    const place = { file, line };
    const before = findings.count;
    const add = (rule: RuleName, kind: string, make: (rows: number) => Problem) => findings.add(rule, line, kind, make);
    if (cells.length !== at.width) {
      const reason = `it has ${cells.length} ${cells.length === 1 ? 'value' : 'values'} instead of ${at.width}`;
      add('csv-syntax', String(line), () => problem('csv-syntax', place, { reason }));
      continue;
    }
    const cell = (index: number) => cells[index] ?? '';
    const written = cell(at.value);
    // A row that a draft was begun with and nobody has filled in.
    if (facts.draft && cell(at.period) === '' && written === '') continue;
    const badValue = (column: string, value: string, { kind, reason }: { kind: string; reason: string }) =>
      // Foreign digits are one mistake, whatever the column.
      add('csv-value', kind === 'digits' ? kind : `${column} ${kind}`, (rows) =>
        problem('csv-value', place, { column, value: clip(value), reason, rows }),
      );

    const area = at.area < 0 ? (resource.area ?? '') : cell(at.area);
    areas.check(area, at.name < 0 ? '' : cell(at.name), line);

    const text = cell(at.period);
    let period: string | CellFault | undefined = periods.get(text);
    // Past some thousand faults it is enough to know that there is one.
    if (period === undefined) {
      period =
        findings.count > enough && typeof lastPeriod === 'object' && !isYear.test(text) ? lastPeriod : readPeriod(text);
      if (typeof period === 'object') lastPeriod = period;
      else periods.set(text, period);
    }
    if (typeof period !== 'string') badValue(columns.period, text, period);
    else {
      spans.note(text, period, line);
      const { from, to } = facts.period ?? { from: '', to: '9999' };
      if (period < from || period.slice(0, to.length) > to)
        add('figure-range', `period ${period}`, () =>
          problem('figure-range', place, {
            value: text,
            what: 'the reference period',
            bounds: `${from} to ${to}`,
            declared: true,
          }),
        );
    }

    const indicator = at.indicator < 0 ? whole : cell(at.indicator);
    const measure = own(facts.indicators, indicator);
    /** By what the code is called in one of the languages. */
    const labelled = (dimension: string, label: string) =>
      dimension === 'indicators' ? undefined : Object.entries(dimensionOf(facts, dimension).codes).find(([, names]) => Object.values(names).some((name) => plainName(name) === plainName(label)))?.[0]; // prettier-ignore
    const badCode = (dimension: string, code: string, known: readonly string[]) =>
      add('figure-code', `${dimension} ${code}`, (rows) =>
        problem('figure-code', place, {
          dimension,
          code: clip(code),
          nearest: known.find((each) => plainName(each) === plainName(code)) ?? labelled(dimension, code) ?? nearest(clip(code), known), // prettier-ignore
          known: known.join(', '),
          rows,
        }),
      );
    if (!measure) badCode('indicators', indicator, indicators);
    const dimensions: Record<string, string> = {};
    for (const [dimension, index] of at.dimensions) {
      const code = cell(index);
      const { codes } = dimensionOf(facts, dimension);
      dimensions[dimension] = code;
      if (!Object.hasOwn(codes, code)) badCode(dimension, code, Object.keys(codes));
    }

    const value =
      written === ''
        ? null
        : findings.count > enough && lastValue && !isDecimal.test(written)
          ? lastValue
          : readNumber(written);
    if (value !== null && typeof value === 'object') lastValue = value;
    if (value !== null && typeof value !== 'number') badValue(columns.value, written, value);
    else if (value !== null && measure) {
      const { min, max, declared } = bounds(measure);
      if (value < min || value > max)
        add('figure-range', String(line), () =>
          problem('figure-range', place, {
            value: written,
            what: `“${indicator}”`,
            bounds: boundsText(min, max),
            declared,
          }),
        );
    }

    const projected =
      facts.projectionsFrom !== undefined && typeof period === 'string' && period >= facts.projectionsFrom;
    const status = (at.status < 0 ? '' : cell(at.status)) || (value === null ? 'M' : projected ? 'F' : 'A');
    if (!/^[ABEFIMP]$/.test(status))
      add('figure-status', status, () =>
        problem('figure-status', place, { status: clip(status), reason: 'is not an observation status' }),
      );
    else if (status === 'M' && value !== null)
      add('figure-status', String(line), () =>
        problem('figure-status', place, { status, reason: `says missing, but the row has the value ${clip(written)}` }),
      );

    // Narrowed for the compiler; what is no period or number was counted above.
    if (findings.count > before || typeof period !== 'string' || (value !== null && typeof value !== 'number'))
      continue;
    const key = [indicator, area, period, ...Object.values(dimensions)].join(' · ');
    const other = seen.get(key);
    if (other)
      add('csv-duplicate', String(line), () =>
        problem('csv-duplicate', place, {
          key: other.file === file ? key : `${key} of ${other.file}`,
          other: other.line,
        }),
      );
    else {
      seen.set(key, { line, file });
      observations.push({ indicator, area, period, dimensions, value, status, line });
    }
  }
  areas.done();
  spans.done();
  return observations;
}

/** Faults of a table after which cells are only counted, not explained each for itself. */
const enough = 5000;
const isYear = /^\d{4}(?:-[\dQ][\d-]*)?$/;
const isDecimal = /^-?\d{1,20}(?:\.\d{1,20})?$/;

const clip = (text: string) => shortened(text, 80);

/** Most codes that one message lists, and most that are asked for one by one. */
const listed = 12;

interface UnknownArea {
  code: string;
  name: string;
  line: number;
  rows: number;
}

/** Codes of areas: where one is likely meant, it is suggested, one message a code; all others are in one message. */
function createAreas(facts: Collection, file: string, findings: Findings) {
  const present = new Set<string>();
  const unknown = new Map<string, UnknownArea>();
  const declared = Object.keys(facts.areas);
  const meant = ({ code, name }: UnknownArea): string | undefined => {
    const sure =
      areaNamed(name) ??
      declared.find((each) => plainName(each) === plainName(code)) ??
      (sourceAggregate(code) ? undefined : meantArea(code));
    if (sure !== undefined || code === '' || sourceAggregate(code)) return sure;
    // A slip of the hand is likely where the code stands rightly in other rows and no other name contradicts it.
    return nearest(clip(code), name === '' ? [...declared, ...present] : declared);
  };
  return {
    check(code: string, name: string, line: number): void {
      if (knowsArea(facts, code)) {
        present.add(code);
        return;
      }
      findings.mark();
      const key = code === '' ? ` ${name}` : code;
      const known = unknown.get(key);
      if (known) known.rows++;
      else unknown.set(key, { code, name, line, rows: 1 });
    },
    done(): void {
      const strange: UnknownArea[] = [];
      let asked = 0;
      for (const found of unknown.values()) {
        const { code, name, line, rows } = found;
        const near = asked < 4 * listed ? meant(found) : undefined;
        if (near === undefined && code !== '') strange.push(found);
        else {
          asked++;
          findings.add('figure-area', line, code || name, () =>
            problem('figure-area', { file, line }, { code: clip(code), name: clip(name), nearest: near, rows }),
          );
        }
      }
      const [first] = strange;
      if (!first) return;
      const { line, code, name } = first;
      const codes = strange.slice(0, listed).map((each) => ({
        code: clip(each.code),
        name: clip(each.name || sourceAggregate(each.code)),
      }));
      const rows = strange.reduce((sum, each) => sum + each.rows, 0);
      findings.add('figure-areas', line, '', () =>
        strange.length === 1
          ? problem('figure-area', { file, line }, { code: clip(code), name: clip(name), nearest: undefined, rows })
          : problem('figure-areas', { file, line }, { codes, more: strange.length - codes.length, rows }),
      );
    },
  };
}

/** `2009-10` is October, unless other rows of the file show that school years are meant: `2013-14`. */
function createSpans(column: string, file: string, findings: Findings) {
  let hyphened = false;
  const doubtful = new Map<string, number>();
  return {
    note(text: string, period: string, line: number): void {
      if (text.length === 7 && period.length === 9 && text[4] === '-') hyphened = true;
      if (maybeSchoolYear(period) && !doubtful.has(period)) doubtful.set(period, line);
    },
    done(): void {
      if (!hyphened) return;
      for (const [period, line] of doubtful)
        findings.add('csv-value', line, `${column} span ${period}`, () =>
          problem(
            'csv-value',
            { file, line },
            {
              column,
              value: period,
              reason: `it is read as a month; for the school year write ${period.replace('-', '/')}, in all rows`,
            },
          ),
        );
    },
  };
}

const knowsArea = (facts: Collection, code: string) => isArea(code) || Object.hasOwn(facts.areas, code);

const boundsText = (min: number, max: number) =>
  max === Infinity ? `from ${min}` : min === -Infinity ? `up to ${max}` : `${min} to ${max}`;
