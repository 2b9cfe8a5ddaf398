/**
 * CSV with commas (RFC 4180) as rows of cells. Goes through the text once, whatever it holds, and goes on after a row with a
 * stray quotation mark, so that every bad row is found in one run. Pure.
 */

export interface TableRow {
  /** Without blanks around them. */
  cells: string[];
  /** Line on which the row ends, from 1. */
  line: number;
  /** Why it cannot be read. */
  fault?: string;
}

/** More columns than any table that people make. */
export const mostColumns = 2000;

/** @returns rows in which something stands; a row with a fault has no cells, and after one that cannot be ended none follow */
export function splitRows(text: string): TableRow[] {
  const rows: TableRow[] = [];
  const newline = finder(text, '\n');
  const comma = finder(text, ',');
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: TableRow = { cells: [], line };
    const skip = () => {
      row.cells = [];
      at = newline(at);
    };
    for (;;) {
      const quoted = openingQuote(text, at, Math.min(comma(at), newline(at)));
      if (quoted >= 0) {
        const end = closingQuote(text, quoted + 1);
        if (end < 0) return [...rows, { cells: [], line, fault: 'a quotation mark is never closed' }];
        const value = text.slice(quoted + 1, end);
        line += lineBreaks(value);
        row.cells.push(value.replaceAll('""', '"').trim());
        const next = Math.min(comma(end), newline(end));
        at = next;
        if (text.slice(end + 1, next).trim() !== '') {
          row.fault = stray;
          skip();
          break;
        }
      } else {
        const next = Math.min(comma(at), newline(at));
        const value = text.slice(at, next).trim();
        at = next;
        row.cells.push(value);
        if (value.includes('"')) {
          row.fault = stray;
          skip();
          break;
        }
      }
      if (text[at] !== ',') break;
      at++;
      if (row.cells.length > mostColumns) {
        row.fault = `it has more than ${mostColumns} values`;
        skip();
        break;
      }
    }
    // Past the end of the line.
    at++;
    row.line = line++;
    if (row.fault !== undefined || row.cells.some((cell) => cell !== '')) rows.push(row);
  }
  return rows;
}

const stray = 'a quotation mark stands inside a value; double it (""), and put the value in quotation marks';

/** Where a sign is next, from a place that only grows; the end of the text where it does not. */
function finder(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf(sign, from);
      if (found < 0) found = Infinity;
    }
    return Math.min(found, text.length);
  };
}

/** Index of a quotation mark that begins a cell, -1 where the cell begins otherwise. */
function openingQuote(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return text[at] === '"' && at < end ? at : -1;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
