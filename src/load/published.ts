/** I/O: `published.csv`, the addresses that were public once, and `redirects.csv`, where others lead. */
import { problem, type Problem } from '../model/problems.ts';
import { IsoDate } from '../model/schema/common.ts';
import { recordedKinds, type Recorded, type RecordedKind } from '../model/published.ts';
import type { Redirect } from '../model/library.ts';
import { readTable } from '../model/tables/read.ts';
import { readText, type ContentFile } from './files.ts';

export const PUBLISHED = 'published.csv';
export const REDIRECTS = 'redirects.csv';

export type RedirectRow = Redirect & { line: number };

type Take = (path: string) => ContentFile | undefined;
type Row = Record<string, string>;

/** Rows of a table with just these columns; `undefined` where there is no such file. */
async function rowsOf(
  name: string,
  columns: readonly string[],
  take: Take,
  problems: Problem[],
): Promise<{ row: Row; line: number }[] | undefined> {
  const file = take(name);
  if (!file) return undefined;
  const text = await readText(file, problems);
  const table = text === undefined ? undefined : readTable(text, columns, name, problems);
  if (!table) return [];
  const missing = columns.filter((column) => !table.heading.includes(column));
  if (missing.length === columns.length) {
    const reason = `none of its columns has a name that is known (${table.heading.join(', ').slice(0, 80)})`;
    problems.push(problem('csv-heading', { file: name, line: table.line }, { reason, remedy: `Write ${columns.join(',')} as the first line.` })); // prettier-ignore
    return [];
  }
  for (const column of missing) problems.push(problem('csv-column-missing', { file: name, line: table.line }, { column })); // prettier-ignore
  if (missing.length > 0) return [];
  // Lines are added by programs, which go by the order.
  if (table.heading.join() !== columns.join()) {
    const reason = `the columns must be ${columns.join(',')}, in this order`;
    problems.push(problem('csv-heading', { file: name, line: table.line }, { reason, remedy: `Write ${columns.join(',')} as the first line.` })); // prettier-ignore
    return [];
  }
  return table.rows.flatMap(({ cells, line }) => {
    if (cells.length !== table.heading.length) {
      const reason = `it has ${cells.length} values, the heading has ${table.heading.length}`;
      problems.push(problem('csv-syntax', { file: name, line }, { reason }));
      return [];
    }
    return [{ line, row: Object.fromEntries(table.heading.map((column, index) => [column, cells[index] ?? ''])) }];
  });
}

const isRecordedKind = (word: string): word is RecordedKind => recordedKinds.some((kind) => kind === word);

export async function readPublished(take: Take, problems: Problem[]): Promise<Recorded[] | undefined> {
  const rows = await rowsOf(PUBLISHED, ['id', 'kind', 'address', 'first'], take, problems);
  const seen = new Map<string, number>();
  return rows?.flatMap(({ row: { id = '', kind = '', address = '', first = '' }, line }): Recorded[] => {
    const place = { file: PUBLISHED, line };
    const bad = (column: string, value: string, reason: string) => {
      problems.push(problem('csv-value', place, { column, value, reason }));
      return [];
    };
    if (!isRecordedKind(kind)) return bad('kind', kind, `it must be one of ${recordedKinds.join(', ')}`);
    if (!/^[a-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(id)) return bad('id', id, 'it must be an id like letter-2025-014');
    if (!isPath(address)) return bad('address', address, 'it must be a path like /letters/2026-water-supply/');
    if (!IsoDate.safeParse(first).success) return bad('first', first, 'it must be a day like 2026-11-20');
    const key = `${kind} ${id} ${address}`;
    const other = seen.get(key);
    if (other !== undefined) {
      problems.push(problem('csv-duplicate', place, { key: `${id} at ${address}`, other }));
      return [];
    }
    seen.set(key, line);
    return [{ id, kind, address, first, line }];
  });
}

/** A path below the base path that needs no guessing: no steps, no doubled slashes, no query. */
const isPath = (text: string) => /^\/(?:[^/?#\s\\]+\/)*[^/?#\s\\]*$/.test(text) && !/\/\.{1,2}(?:\/|$)/.test(text);

/** Rows in order, each address once; whether they lead anywhere is a matter of the rules. */
export async function readRedirects(take: Take, problems: Problem[]): Promise<RedirectRow[]> {
  const rows = await rowsOf(REDIRECTS, ['from', 'to'], take, problems);
  const seen = new Map<string, number>();
  return (rows ?? []).flatMap(({ row: { from = '', to = '' }, line }): RedirectRow[] => {
    const place = { file: REDIRECTS, line };
    const bad = (reason: string, hint: string) => {
      problems.push(problem('redirect-unusable', place, { from, to, reason, hint }));
      return [];
    };
    if (!isPath(from) || from === '/')
      return bad(`“${from}” is not a path of this site`, 'Write the old address without the name of the site and without ? and #, like /en/old-page/.'); // prettier-ignore
    if (!isPath(to.replace(/#.*$/, '')) && !/^https:\/\/[^\s/?#]+(?:[/?#]\S*)?$/.test(to))
      return bad(`“${to}” is neither a path of this site nor an address with https://`, 'Write the new address, like /letters/2026-water-supply/ or https://example.org/.'); // prettier-ignore
    const other = seen.get(from);
    if (other !== undefined) {
      problems.push(problem('csv-duplicate', place, { key: from, other }));
      return [];
    }
    seen.set(from, line);
    return [{ from, to, line }];
  });
}
