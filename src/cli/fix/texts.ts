/** What is mended in the files of editors, by their kind. Pure; twice gives the same as once. */
import { parse as parseCsv } from 'csv-parse/sync';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Language } from '../../languages/table.ts';
import { tidied } from '../../load/reading/tidy.ts';
import { withPlainSigns } from '../../load/reading/signs.ts';
import { meantDays } from '../../model/tables/dates.ts';
import { latinDigits } from '../../model/tables/digits.ts';
import { mendLetters, mendProse, type Tally } from './prose.ts';

/** Line ends, blanks at the end of lines, one line end at the end. Two blanks break a line in Markdown, and stay as two. */
function plainLines(text: string, isMarkdown: boolean, tally: Tally, kept: ReadonlySet<number> = new Set()): string {
  if (text.trim() === '') return text;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (/\r/.test(text)) tally('line ends');
  let fence: string | undefined;
  const plain = lines.map((line, index) => {
    if (kept.has(index)) return line;
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (isMarkdown && fence === undefined) fence = opening;
    else if (opening !== undefined && fence !== undefined && opening.startsWith(fence)) fence = undefined;
    if (isMarkdown && fence !== undefined && opening === undefined) return line;
    const breaks = isMarkdown && /\S {2,}$/.test(line) && (lines[index + 1] ?? '').trim() !== '';
    return line.replace(/[ \t]+$/, breaks ? '  ' : '');
  });
  if (plain.join('\n') !== lines.join('\n')) tally('blanks at the end of lines');
  return `${plain.join('\n').replace(/\n+$/, '')}\n`;
}

function withoutHidden(text: string, kind: 'markdown' | 'yaml' | 'table', tally: Tally): string {
  const visible = tidied(text, kind);
  if (visible !== text) tally('invisible characters and spaces');
  return visible;
}

/** @param language of the file; without it only characters are mended */
export function mendMarkdown(text: string, language: Language | undefined, tally: Tally): string {
  const lines = withoutHidden(plainLines(text, true, tally), 'markdown', tally).split('\n');
  if (!language) return lines.join('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  let fence: string | undefined;
  let isComment = false;
  return lines
    .map((line, index) => {
      const wasComment = isComment;
      isComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (isComment && !line.includes('-->'));
      if (wasComment || isComment) return line;
      if (index <= end) return mendFrontMatter(line, language, tally);
      const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === undefined) fence = opening;
      else if (opening?.startsWith(fence)) fence = undefined;
      // Code, and lines that Markdown may read as code.
      if (fence !== undefined || opening !== undefined || /^(?: {4}|\t)/.test(line)) return line;
      return mendProse(line, language, tally);
    })
    .join('\n');
}

function mendFrontMatter(line: string, language: Language, tally: Tally): string {
  const [, head = '', value = ''] = /^((?:title|summary|short): |[ ]{2,})(.*)$/.exec(line) ?? [];
  return value === '' ? line : head + mendProse(value, language, tally);
}

/** @param days names of keys whose values are days */
export function mendYaml(text: string, days: ReadonlySet<string>, tally: Tally): string {
  const { texts } = structureOf(text.replace(/\r\n?/g, '\n'));
  const visible = withoutHidden(plainLines(text, false, tally, texts), 'yaml', tally);
  const signs = withPlainSigns(visible, { file: '' }, []);
  const structure = structureOf(signs);
  // Signs inside a text over several lines are part of it.
  const source = signs === visible || structure.texts.size === 0 ? signs : visible;
  if (source !== visible) tally('signs of YAML');
  // What cannot be read may be text anywhere.
  if (!structure.isRead) return source;
  return source
    .split('\n')
    .map((line, index) => (structure.texts.has(index) ? line : mendPersian(mendDay(line, days, tally), tally)))
    .join('\n');
}

/** Which lines belong to texts of several lines (from 0), and whether the YAML can be read at all. */
function structureOf(text: string): { isRead: boolean; texts: ReadonlySet<number> } {
  const counter = new LineCounter();
  const texts = new Set<number>();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { schema: 'core', lineCounter: counter, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    return { isRead: false, texts };
  }
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (!range) return;
      const [first, last] = [counter.linePos(range[0]).line, counter.linePos(Math.max(range[0], range[1] - 1)).line];
      // The first line of a text in quotation marks holds its key; its end is part of it all the same.
      for (let line = type?.startsWith('BLOCK') === true ? first + 1 : first; line <= last && last > first; line++)
        texts.add(line - 1);
    },
  });
  return { isRead: document.errors.length === 0, texts };
}

const DAY_LINE = /^(\s*(?:- +)?)([A-Za-z]\w*)(: +)(["']?)([^"'#\n]+?)\4([ \t]*(?:#.*)?)$/;

/** A day in another order, calendar or digits, where it can be but one. */
function mendDay(line: string, days: ReadonlySet<string>, tally: Tally): string {
  const [, indent = '', key = '', colon = '', , written = '', rest = ''] = DAY_LINE.exec(line) ?? [];
  if (!days.has(key) || (/^\d{4}-\d{2}-\d{2}$/.test(written) && !isOfOtherCalendar(written))) return line;
  const day = onlyDay(written);
  if (day === undefined || day === written) return line;
  tally(`the day ${written} is ${day}`);
  return `${indent}${key}${colon}${day}${rest}`;
}

const isOfOtherCalendar = (written: string) => Number(written.slice(0, 4)) < 1900;

const onlyDay = (written: string): string | undefined => {
  const [day, ...more] = meantDays(written);
  return more.length === 0 ? day : undefined;
};

/** Texts in Persian beside those in other languages: `fa: …`. */
const PERSIAN = /(?<=(?:^|[\s{,])fa: *)[^{},\n]+/gu;
const mendPersian = (line: string, tally: Tally) =>
  line.includes('fa:') ? line.replace(PERSIAN, (words) => mendLetters(words, 'fa', tally)) : line;

/** Columns of deliveries that hold days. */
const dayColumns = ['sent', 'received', 'acknowledged', 'replied', 'accepted', 'published', 'returned'];

/** The delimiter, decimal commas, digits and days of a table. What cannot be parsed stays as it is. */
export function mendTable(text: string, tally: Tally): string {
  // Spreadsheets end the lines of tables with both signs (RFC 4180); this alone is no fault.
  const isOfSpreadsheet = !/(?<!\r)\n|\r(?!\n)/.test(text) && text.includes('\r\n');
  const mended = mendRows(isOfSpreadsheet ? text.replaceAll('\r\n', '\n') : text, tally);
  return isOfSpreadsheet ? mended.replaceAll('\n', '\r\n') : mended;
}

function mendRows(text: string, tally: Tally): string {
  const plain = withoutHidden(plainLines(text, false, tally), 'table', tally);
  const delimiter = delimiterOf(plain);
  let rows: string[][];
  try {
    rows = parseCsv(plain, { delimiter, relax_column_count: true });
  } catch {
    return plain;
  }
  // A line that only says the delimiter says a wrong one now.
  if (/^sep=.?$/i.test(rows[0]?.join(delimiter).trim() ?? '') && delimiter !== ',') rows = rows.slice(1);
  const [heading = []] = rows;
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const mended = filled.map((row, index) => (index === 0 ? row : row.map((cell, column) => mendCell(cell, heading[column] ?? '', delimiter, tally)))); // prettier-ignore
  if (delimiter !== ',') tally('commas between the columns');
  if (filled.length !== rows.length) tally('empty rows', rows.length - filled.length);
  const isSame = delimiter === ',' && filled.length === rows.length && mended.every((row, index) => row.join('\0') === filled[index]?.join('\0')); // prettier-ignore
  return isSame ? plain : mended.map((row) => `${row.map(quotedCell).join(',')}\n`).join('');
}

/** Semicolons and tabs where the heading has them and no comma. */
function delimiterOf(text: string): string {
  const [, first = '', second = ''] = /^([^\n]*)\n([^\n]*)/.exec(text) ?? [];
  const heading = (/^sep=/i.test(first) ? second : first).replace(/"[^"]*"/g, '');
  return heading.includes(',') ? ',' : ([';', '\t'].find((sign) => heading.includes(sign)) ?? ',');
}

function mendCell(cell: string, column: string, delimiter: string, tally: Tally): string {
  const latin = latinDigits(cell.trim());
  if (dayColumns.includes(column.trim())) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(cell) && !isOfOtherCalendar(cell) ? cell : onlyDay(cell);
    if (day !== undefined && day !== cell) tally(`the day ${cell} is ${day}`);
    return day ?? cell;
  }
  const isNumber = /^[-−]?\d+(?:[.,٫]\d+)?$/.test(latin);
  if (!isNumber || (delimiter === ',' && latin.includes(','))) return cell;
  const plain = latin.replace('−', '-').replace(/[,٫]/, '.');
  if (plain !== cell) tally('plain numbers');
  return plain;
}

const quotedCell = (cell: string) => (/[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
