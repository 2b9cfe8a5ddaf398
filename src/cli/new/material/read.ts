/** I/O: tables of other programs: CSV, TSV and XLSX. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { guessEncoding } from '../../../load/reading/encoding.ts';
import { messageOf } from '../../../model/failure.ts';

/** @returns rows of cells as text, or why the file cannot be read */
export async function readTableOf(file: string): Promise<string[][] | { refusal: string }> {
  const kind = extname(file).toLowerCase();
  if (kind === '.xls') return { refusal: `${file} is of an old kind of Excel. Save it as .xlsx or as “CSV UTF-8”.` };
  if (kind === '.xlsx') return readWorkbook(file);
  if (!['.csv', '.tsv', '.txt', '.tab'].includes(kind)) return { refusal: `${file}: tables are taken from .csv, .tsv and .xlsx.` }; // prettier-ignore
  const text = decoded(readFileSync(file));
  if (text === undefined) return { refusal: `${file} is in an encoding that cannot be told. Save it as “CSV UTF-8”.` };
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, bom: true });
  } catch (error) {
    return { refusal: `${file} cannot be read as a table: ${messageOf(error)}` };
  }
}

/** The sheet with the most cells: others hold notes. */
async function readWorkbook(file: string): Promise<string[][] | { refusal: string }> {
  const { readSheets } = await import('./workbook.ts');
  try {
    const size = (table: string[][]) => table.flat().filter((cell) => cell !== '').length;
    return readSheets(readFileSync(file)).reduce((best, table) => (size(table) > size(best) ? table : best), []);
  } catch (error) {
    return { refusal: `${file} cannot be read as an Excel file: ${reasonOf(error)}` };
  }
}

/** In words that editors know; what a parser says of a broken file as it is. */
const reasonOf = (error: unknown): string => {
  const reason = messageOf(error);
  return /invalid zip/i.test(reason) ? 'it is no ZIP file' : reason;
};

function decoded(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 2).toString('latin1');
  if (head === '\xff\xfe' || head === '\xfe\xff') return new TextDecoder(head === '\xff\xfe' ? 'utf-16le' : 'utf-16be').decode(bytes); // prettier-ignore
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const label = /utf-16|windows-125\d/i.exec(guessEncoding(bytes) ?? '')?.[0].toLowerCase();
    return label === undefined ? undefined : new TextDecoder(label === 'utf-16' ? 'utf-16le' : label).decode(bytes);
  }
}

/** The sign that stands most often in the first lines, outside quotation marks. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/).slice(0, 12).join('\n').replace(/"[^"]*"/g, ''); // prettier-ignore
  const counted = ['\t', ';', ','].map((sign) => ({ sign, count: head.split(sign).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
