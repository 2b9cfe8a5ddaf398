/**
 * Sheets of an Excel file (ECMA-376, SpreadsheetML) as rows of cells as a person sees them: merged cells say their text in each of
 * their places, shares that are shown as per cent are per cent, days are days. Pure.
 */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Merged cells are spread no further than this; a merge down to the last row of a sheet is a matter of looks. */
const MOST_ROWS = 100_000;

interface Cell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
}

/** @returns a table for each sheet. @throws if the bytes are no such file */
export function readSheets(bytes: Uint8Array): string[][][] {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:(?:sharedStrings|styles|workbook)|worksheets\/[^/]+)\.xml$/.test(name) }); // prettier-ignore
  const read = (name: string) => {
    const file = files[name];
    return file === undefined ? '' : new TextDecoder().decode(file);
  };
  const names = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/'));
  if (names.length === 0) throw new Error('there is no sheet in it');
  const strings = sharedStrings(read('xl/sharedStrings.xml'));
  const formats = formatsOf(read('xl/styles.xml'));
  const from1904 = /<workbookPr[^>]*\bdate1904="(?:1|true)"/.test(read('xl/workbook.xml'));
  const number = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
  return names.sort((a, b) => number(a) - number(b)).map((name) => sheetOf(read(name), strings, formats, from1904));
}

type Attributes = Readonly<Record<string, string>>;

/** @param text gets the text of the element that is open */
function walk(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  close: (name: string, text: string) => void,
): void {
  // prettier-ignore
  if (xml === '') return;
  const parser = new SaxesParser();
  let text = '';
  const plain = (name: string) => name.replace(/^.*:/, '');
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    open(plain(name), attributes);
  });
  parser.on('text', (words) => (text += words));
  parser.on('closetag', ({ name }) => {
    close(plain(name), text);
    text = '';
  });
  parser.write(xml).close();
}

/** Without readings (`rPh`), which stand beside the words. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let isReading = false;
  walk(
    xml,
    (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') isReading = true;
    },
    (name, text) => {
      if (name === 't' && !isReading) strings.push((strings.pop() ?? '') + text);
      if (name === 'rPh') isReading = false;
    },
  );
  return strings;
}

type Look = 'percent' | 'day' | undefined;

/** How the cells of each style show a number. Numbers below 164 are those of the standard (18.8.30). */
function formatsOf(xml: string): Look[] {
  const own = new Map<number, string>();
  const looks: Look[] = [];
  let isCells = false;
  walk(
    xml,
    (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') own.set(id, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name === 'xf' && isCells) looks.push(lookOf(id, own.get(id)));
    },
    (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  );
  return looks;
}

function lookOf(id: number, code = ''): Look {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22) return 'day';
  // What stands in quotation marks or brackets is printed, or names a colour or a locale.
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[%٪]/.test(signs)) return 'percent';
  return /y|d/i.test(signs) && !/[0#]/.test(signs) ? 'day' : undefined;
}

function sheetOf(xml: string, strings: readonly string[], formats: readonly Look[], from1904: boolean): string[][] {
  const table: string[][] = [];
  const merges: string[] = [];
  let [row, column] = [-1, -1];
  let cell: Cell | undefined;
  walk(
    xml,
    (name, attributes) => {
      if (name === 'row') [row, column] = [attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1, -1];
      if (name === 'mergeCell') merges.push(attributes['ref'] ?? '');
      if (name !== 'c') return;
      column = attributes['r'] === undefined ? column + 1 : placeOf(attributes['r']).column;
      cell = { row, column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' };
    },
    (name, text) => {
      if (cell && (name === 'v' || name === 't')) cell.value = name === 'v' ? text : cell.value + text;
      if (!cell || name !== 'c') return;
      const words = wordsOf(cell, strings, formats[cell.style], from1904);
      if (words !== '') (table[cell.row] ??= [])[cell.column] = words;
      cell = undefined;
    },
  );
  for (const merge of merges) spread(table, merge);
  const width = table.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  return Array.from(table, (line) => Array.from({ length: width }, (_, index) => line?.[index] ?? ''));
}

function wordsOf({ type, value }: Cell, strings: readonly string[], look: Look, from1904: boolean): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  const number = Number(value);
  if (type !== 'n' || value === '' || !Number.isFinite(number)) return value;
  // Fifteen digits are what a spreadsheet holds; the rest is noise of the binary fraction.
  if (look === 'percent') return `${Number((number * 100).toPrecision(12))}%`;
  if (look === 'day' && number > 0 && number < 2_958_466)
    // Day 25569 of the usual count, 24107 of that from 1904, is 1 January 1970.
    return new Date((Math.floor(number) - (from1904 ? 24_107 : 25_569)) * 86_400_000).toISOString().slice(0, 10);
  return String(Number(number.toPrecision(15)));
}

/** `AB12` → row 11, column 27. */
function placeOf(reference: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function spread(table: string[][], merge: string): void {
  const [first = '', last = first] = merge.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  const words = table[from.row]?.[from.column];
  if (words === undefined) return;
  for (let row = from.row; row <= Math.min(to.row, table.length - 1, from.row + MOST_ROWS); row++)
    for (let column = from.column; column <= to.column; column++) (table[row] ??= [])[column] = words;
}
