/**
 * Tables scroll in a region of their own, which the keyboard reaches and which has a name. Columns are aligned by class and
 * by the direction of the text: `:--` is its start, `--:` its end.
 */
import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Session } from '../../session.ts';
import { h, text } from '../build.ts';

const alignments = { left: undefined, center: 'center', right: 'end' } as const;

export function tableHandlers({ context }: Session): Handlers {
  let count = 0;
  const row = (state: State, node: TableRow, table: Table, head: boolean): Element => {
    const columns = table.children[0]?.children.length ?? 0;
    const cells: ElementContent[] = [];
    for (let column = 0; column < columns; column++) {
      const cell = node.children[column];
      const className = alignments[table.align?.[column] ?? 'left'];
      const properties = { ...(head ? { scope: 'col' } : {}), ...(className ? { className: [className] } : {}) };
      const children = cell ? state.all(cell) : [];
      // A corner without words heads nothing.
      cells.push(
        head && children.length > 0
          ? h('th', properties, ...children)
          : h('td', className ? { className: [className] } : {}, ...children),
      );
    }
    return h('tr', {}, ...cells);
  };
  return {
    table: (state: State, node: Table): Element => {
      const label = context.labels.table(context.digits(++count));
      const [first, ...rest] = node.children;
      const head = first ? [h('thead', {}, row(state, first, node, true))] : [];
      const body =
        rest.length > 0 ? [h('tbody', {}, ...rest.flatMap((line) => [row(state, line, node, false), text('\n')]))] : [];
      return h(
        'div',
        { className: ['table'], role: 'group', ariaLabel: label, tabIndex: 0 },
        h('table', {}, ...head, ...body),
      );
    },
  };
}
