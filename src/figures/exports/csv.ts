/** RFC 4180 CSV: CRLF, quotes where needed, empty for missing. Without a byte order mark, as Data Package and CSVW want it. */
import type { FigureCollection } from '../figures.ts';
import { columnsOf, tableRowsOf, type Cell } from './rows.ts';
import { writeCsv } from '../../model/tables/write.ts';

export function toCsv(collection: FigureCollection): string {
  const lines = [columnsOf(collection).map(({ name }) => name), ...tableRowsOf(collection)];
  return writeCsv(lines.map((cells) => cells.map((cell: Cell) => (cell === null ? '' : String(cell)))));
}
