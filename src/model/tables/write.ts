/** CSV as RFC 4180 has it: quotes where they are needed. Pure. */

/** @param end of a line */
export const writeCsv = (rows: readonly (readonly string[])[], end = '\r\n'): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}${end}`).join('');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
