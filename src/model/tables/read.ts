/**
 * Reads a table as CSV with commas (RFC 4180) and says where a spreadsheet has made something else of it: other
 * separators, rows above the heading, notes below the values. Pure: text in, rows and problems out.
 */
import { problem, shortened, type Problem } from '../problems.ts';
import { visible } from './digits.ts';
import { createFindings } from './findings.ts';
import { mostColumns, splitRows, type TableRow } from './split.ts';
import { required } from '../required.ts';

export interface Table {
  heading: string[];
  /** Of the heading. */
  line: number;
  rows: TableRow[];
}

/** Separators that programs put in the place of commas, with their names. */
const separators: readonly (readonly [sign: string, name: string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
  ['،', 'Arabic commas (،)'],
  ['，', 'full-width commas (，)'],
  ['؛', 'Arabic semicolons (؛)'],
  ['；', 'full-width semicolons (；)'],
  ['^', 'signs ^'],
  ['~', 'signs ~'],
  [':', 'colons'],
];

/** Rows from the head of a file among which its heading is looked for. */
const headRows = 40;
/** Characters of a line that are looked at. */
const longestLine = 20_000;

/** Names of columns are compared without regard to capitals, blanks, hyphens and quotation marks. */
export const plainName = (name: string): string =>
  visible(name)
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replace(/[\s_-]+/g, '');

/**
 * @param required columns by which the heading is known
 * @param file path inside the content folder
 * @returns `undefined` after reporting that no row can be taken
 */
export function readTable(
  text: string,
  required: readonly string[],
  file: string,
  problems: Problem[],
): Table | undefined {
  const wanted = new Set(required.map(plainName));
  const separator = otherSeparator(text, wanted);
  if (separator) {
    problems.push(problem('csv-delimiter', { file, line: separator.line }, separator));
    return undefined;
  }
  const all = splitRows(text);
  const faulty = all.filter(({ fault }) => fault !== undefined);
  const findings = createFindings(file);
  for (const { line, fault = '' } of faulty)
    findings.add('csv-syntax', line, fault, (count) => problem('csv-syntax', { file, line }, { reason: fault, rows: count })); // prettier-ignore
  const rows = faulty.length === 0 ? all : all.filter(({ fault }) => fault === undefined);
  // Without its first row a table has no heading.
  const found = all[0]?.fault === undefined ? rows[findHeading(rows, wanted)] : undefined;
  if (!found) {
    problems.push(...findings.done());
    return undefined;
  }
  const { cells: heading, line } = found;
  const above = rows.filter((row) => row.line < line);
  const [title] = above;
  if (line > 1 && title) problems.push(aboveHeading(title.cells, line, file));
  const below = rows.slice(above.length + 1);
  const isShort = (row: TableRow) => heading.length > 2 && row.cells.filter((cell) => cell !== '').length === 1;
  const partedBy = (row: TableRow) => (isShort(row) ? otherwiseParted(row, heading.length) : undefined);
  for (const row of below) {
    const sign = partedBy(row);
    if (sign === undefined) continue;
    const reason = `${sign} part its values, and commas those of the heading`;
    findings.add('csv-syntax', row.line, reason, (count) => problem('csv-syntax', { file, line: row.line }, { reason, rows: count })); // prettier-ignore
  }
  problems.push(...findings.done());
  const taken = below.filter((row) => partedBy(row) === undefined);
  const notes = taken.filter((row) => isShort(row) && hasWords(row));
  const [note] = notes;
  if (note) {
    const words = note.cells.find((cell) => cell !== '') ?? '';
    problems.push(problem('csv-note', { file, line: note.line }, { text: shortened(words), rows: notes.length }));
  }
  return {
    heading: heading.map((name) => shortened(visible(name))),
    line,
    rows: taken.filter((row) => !notes.includes(row)),
  };
}

/** A number alone may be a row that was cut; words are a note. */
const hasWords = ({ cells }: TableRow) => cells.some((cell) => /[^\d.,%]{4}/.test(cell));

/** The name of the separator by which a row of one cell has a value for each column, as where it was pasted from another table. */
function otherwiseParted({ cells }: TableRow, columns: number): string | undefined {
  const written = cells.find((cell) => cell !== '') ?? '';
  return separators.find(([sign]) => {
    const parts = written.split(sign);
    return parts.length === columns && parts.some((part) => /^\s*-?\p{Nd}[\p{Nd}.,٫]*\s*$/u.test(part));
  })?.[1];
}

const aboveHeading = (cells: readonly string[], line: number, file: string) =>
  problem(
    'csv-heading',
    { file, line: 1 },
    {
      reason: `the heading must be the first row, but ${line === 2 ? 'line 1 stands' : line === 3 ? 'lines 1 and 2 stand' : `lines 1 to ${line - 1} stand`} above it`,
      remedy: `Delete what stands above the heading${cells[0] ? ` (“${shortened(cells.find(Boolean) ?? '')}”)` : ''}; a title belongs in the text beside the table.`,
    },
  );

/** Index of the row with the most names of columns among the first; 0 unless another one has more, and two at least. */
function findHeading(rows: readonly TableRow[], wanted: ReadonlySet<string>): number {
  const score = ({ cells }: TableRow) =>
    new Set(
      cells
        .slice(0, mostColumns)
        .map(plainName)
        .filter((name) => wanted.has(name)),
    ).size;
  let best = 0;
  let most = score(required(rows[0], 'first row'));
  for (const [index, row] of rows.slice(0, headRows).entries()) {
    const found = score(row);
    if (found > most && (found > 1 || wanted.size === 1)) [best, most] = [index, found];
  }
  if (best > 0 || most > 0) return best;
  // A heading with other names than ours still has more cells than the title above it.
  const widest = Math.max(...rows.slice(0, headRows).map(filled));
  const first = rows.findIndex((row) => filled(row) === widest);
  return first > 0 && widest >= 3 && rows.slice(0, first).every((row) => filled(row) === 1) ? first : 0;
}

const filled = ({ cells }: TableRow) => cells.filter((cell) => cell !== '').length;

/** The separator used where commas should be, if it is not commas. */
function otherSeparator(text: string, wanted: ReadonlySet<string>) {
  const lines = headLines(text);
  const declared = /^\ufeff?sep=(.)$/i.exec(lines[0] ?? '')?.[1];
  const best = (sign: string) => {
    const found = lines.map(
      (line) =>
        new Set(
          line
            .split(sign)
            .map(plainName)
            .filter((name) => wanted.has(name)),
        ).size,
    );
    const most = Math.max(0, ...found);
    return { most, line: found.indexOf(most) + 1 };
  };
  const byCommas = best(',').most;
  // Without any name that is known the separator is the sign that parts every line into as many cells.
  const steady = (sign: string) => {
    const widths = lines.filter(Boolean).map((line) => line.split(sign).length);
    return widths.length > 1 && widths.every((width) => width > 1 && width === widths[0]);
  };
  const found =
    separators.find(([sign]) => sign === declared) ??
    separators.find(([sign]) => best(sign).most > Math.max(1, byCommas)) ??
    (byCommas === 0 && lines.filter(Boolean).length > 1 && !lines.some((line) => line.split(',').length > 2)
      ? separators.find(([sign]) => sign !== ':' && steady(sign))
      : undefined);
  if (!found) return undefined;
  const [sign, separator] = found;
  const commas = lines.some((line) =>
    line.split(sign).some((cell) => /^\s*["']?[+-]?\p{Nd}+[,٫]\p{Nd}+["']?\s*$/u.test(cell)),
  );
  return { separator, commas, line: Math.max(1, best(sign).most > 1 && declared === undefined ? best(sign).line : 1) };
}

/** The first lines, each at most so long that a file of one line costs nothing. */
function headLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < headRows;) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    lines.push(text.slice(at, Math.min(stop, at + longestLine)).replace(/\r$/, ''));
    at = stop + 1;
  }
  return lines;
}
