/** Tables that are none, and rows that do not fit theirs. */
import { shortened } from '../../model/problems.ts';
import { required } from '../../model/required.ts';
import type { Paragraph } from 'mdast';
import type { Session } from '../session.ts';
import { linesOf, type Check } from './runs.ts';

const listSign = /^\s*(?:[^\p{L}\p{N}\s]+|\p{N}{1,3}[.)])\t/u;

/** Cells pasted from a spreadsheet come with tabs. */
export const checkTabTables: Check = ({ paragraphs }, session) => {
  for (const { node, source } of paragraphs) {
    if (!source.includes('\t')) continue;
    const lines = linesOf(node, session);
    // A tab behind the sign of a list, as Word pastes it, parts no cells.
    const tabbed = lines.filter(({ text }) => /\S\t+\S/.test(text.replace(listSign, '')));
    if (tabbed.length < 2 || tabbed.length < lines.length / 2) continue;
    session.report('table-tabs', required(tabbed[0], 'first line with tabs').place, {
      columns: required(tabbed[0], 'first line with tabs').text.trim().split(/\t/).length,
    });
  }
};

export const checkTableRules: Check = ({ paragraphs }, session) => {
  for (const { node, source } of paragraphs) {
    if (!source.includes('|') && !source.includes('｜')) continue;
    const lines = linesOf(node, session);
    const [first, second] = lines.filter(({ text }) => /^\s*[|｜].*[|｜]\s*$/.test(text));
    if (first && lines.length === 1 && isRule(nextLine(node, session)))
      session.report('markdown-sign', first.place, { written: shortened(first.text.trim()), reason: 'a blank line stands between the rows of a table', hint: 'Delete the blank lines between the rows.' }); // prettier-ignore
    if (first && second) session.report('table-rule-missing', first.place, { columns: cellsOf(first.text) });
  }
};

export const checkTableCells: Check = ({ nodes }, session) => {
  for (const { node } of nodes) {
    if (node.type !== 'table') continue;
    const columns = node.align?.length ?? node.children[0]?.children.length ?? 0;
    for (const row of node.children.slice(1)) {
      const [line] = linesOf(row, session);
      const cells = line ? cellsOf(line.text) : columns;
      if (/^\s*:{3,}\s*$/.test(line?.text ?? '')) continue;
      if (cells !== columns)
        session.report(cells > columns ? 'table-cells' : 'table-cells-missing', row, { cells, columns });
    }
  }
};

/** What stands below a paragraph and the blank lines after it. */
const nextLine = ({ position }: Paragraph, session: Session): string =>
  /^(?:[ \t]*\n){2,}([^\n]*)/.exec(session.source.slice(position?.end.offset ?? session.source.length))?.[1] ?? '';
const isRule = (line: string) => /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(line);

/** Cells of a row of a GFM table; a backslash keeps its line from dividing cells. */
const cellsOf = (row: string) =>
  row
    .trim()
    .replace(/^[|｜]/, '')
    .replace(/(?<!\\)[|｜]$/, '')
    .split(/(?<!\\)[|｜]/).length;
