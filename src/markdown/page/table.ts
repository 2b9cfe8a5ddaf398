/**
 * Tables scroll in a region of their own, which the keyboard reaches and which has a name. Columns are aligned by class and
 * by the direction of the text: `:--` is its start, `--:` its end.
 */
import type { Element } from 'hast';
import { h } from './element.ts';
import type { NodeOf } from '../../model/text/tree.ts';
import { text, type Draw, type View } from './index.ts';

const alignments = { left: undefined, center: 'center', right: 'end' } as const;

export const table: Draw<'table'> = (node, view) => {
  const { digits, labels } = view.options;
  const [first, ...rest] = node.children;
  const head = first ? h('thead', {}, row(first, node, true, view)) : [];
  const body = rest.length > 0 ? h('tbody', {}, rest.flatMap((line) => [row(line, node, false, view), text('\n')])) : []; // prettier-ignore
  return [
    h(
      'div',
      { className: ['table'], role: 'group', ariaLabel: labels.table(digits(node.number)), tabIndex: 0 },
      h('table', {}, head, body),
    ),
  ];
};

function row({ children }: NodeOf<'tableRow'>, { align }: NodeOf<'table'>, head: boolean, view: View): Element {
  const cells = children.map((cell, column) => {
    const className = alignments[align[column] ?? 'left'];
    const own = className === undefined ? {} : { className: [className] };
    const content = view.nodes(cell.children);
    // A corner without words heads nothing.
    return head && content.length > 0 ? h('th', { scope: 'col', ...own }, content) : h('td', own, content);
  });
  return h('tr', {}, cells);
}

/** Tables draw their rows, since these do not know which of them is the heading. */
export const tableRow: Draw<'tableRow'> = ({ children }, { nodes }) => [h('tr', {}, nodes(children))];
export const tableCell: Draw<'tableCell'> = ({ children }, { nodes }) => [h('td', {}, nodes(children))];
