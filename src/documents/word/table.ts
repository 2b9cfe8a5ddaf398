/** Tables of Word. Pure. */
import { bordersXml, empty, type Border, type Borders } from './ooxml.ts';

/** Twentieths of a point across the text. */
const TEXT_WIDTH = 9026;

interface WordCell {
  /** Paragraphs. */
  inner: string;
  columns: number;
  rows: number;
  /** Fiftieths of a per cent of the table. */
  width?: number;
}

export interface WordRow {
  cells: readonly WordCell[];
  header?: boolean;
  /** Whether the row may be broken over pages. */
  breakable?: boolean;
}

const around = (border: Border): Borders => ({ top: border, left: border, bottom: border, right: border, insideH: border, insideV: border }); // prettier-ignore
const ruled = around({ value: 'single', size: 4, color: 'auto' });
const bare = around({ value: 'none', size: 0, color: 'auto' });

/** @param widths of the columns in twentieths of a point; default: all alike */
export function wordTable(
  rows: readonly WordRow[],
  { rtl, borders, widths }: { rtl: boolean; borders: boolean; widths?: readonly number[] },
): string {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0)));
  const grid = widths ?? Array.from({ length: count }, () => Math.round(TEXT_WIDTH / count));
  const properties = `${rtl ? '<w:bidiVisual/>' : ''}${empty('tblW', { type: 'pct', w: 5000 })}${bordersXml('tblBorders', borders ? ruled : bare)}`;
  const write = createRowWriter();
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid.map((w) => empty('gridCol', { w })).join('')}</w:tblGrid>${rows.map(write).join('')}</w:tbl>`;
}

/** A cell over several rows is in each of them: first as their beginning, then as their continuation. */
function createRowWriter(): (row: WordRow) => string {
  /** Rows that a cell still reaches into, and its columns, by the column where it begins. */
  const open = new Map<number, { rows: number; columns: number }>();
  return ({ cells, header, breakable }) => {
    let column = 0;
    let written = '';
    const continueCells = () => {
      for (let cell = open.get(column); cell; cell = open.get(column)) {
        written += cellXml({ inner: '<w:p/>', columns: cell.columns, rows: 1 }, 'continue');
        if (--cell.rows === 0) open.delete(column);
        column += cell.columns;
      }
    };
    for (const cell of cells) {
      continueCells();
      written += cellXml(cell, cell.rows > 1 ? 'restart' : undefined);
      if (cell.rows > 1) open.set(column, { rows: cell.rows - 1, columns: cell.columns });
      column += cell.columns;
    }
    continueCells();
    const properties = `${breakable ? '' : '<w:cantSplit/>'}${header ? '<w:tblHeader/>' : ''}`;
    return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${written}</w:tr>`;
  };
}

function cellXml({ inner, columns, width }: WordCell, merge: 'restart' | 'continue' | undefined): string {
  const properties = [
    width === undefined ? '' : empty('tcW', { type: 'pct', w: width }),
    columns > 1 ? empty('gridSpan', { val: columns }) : '',
    merge === undefined ? '' : empty('vMerge', { val: merge }),
  ].join('');
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
}
