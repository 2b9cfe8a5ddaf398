/** RFC 4180 CSV: CRLF, quotes where needed, empty for missing. Without a byte order mark, as Data Package and CSVW want it. */
import type { FigureCollection } from '../figures.ts';
import { columnsOf, tableRowsOf, type Cell } from './rows.ts';

export function toCsv(collection: FigureCollection): string {
  const lines = [columnsOf(collection).map(({ name }) => name), ...tableRowsOf(collection)];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
