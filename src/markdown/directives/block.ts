/** Numbered blocks: `:::finding`, `:::recommendation`, `:::claim`, `:::response`. They are numbered when the text is checked. */
import { h } from 'hastscript';
import type { FlowDirective } from '../../model/text/directive.ts';
import type { BlockName, Context } from '../types.ts';

interface Numbered {
  /** `Finding 3`, in the words and digits of the language. */
  title: string;
  /** Anchor: `finding-3`. */
  id: string;
}

export const numberedBlock = (...attributes: string[]): FlowDirective<Numbered, unknown, Context> => ({
  attributes,
  stands: 'alone',
  forms: ['container'],
  open: () => ({
    resolve: ({ name, block }, { labels, digits }) =>
      // The names under which this directive is registered.
      block && { value: { title: labels.block(name as BlockName, digits(block.number)), id: block.id } },
  }),
  anchors: ({ id }) => [id],
  page: ({ name, value: { title, id }, label, children = [] }, { nodes, isolated, anchor }) => [
    h(
      'div',
      { className: ['block', name], id: anchor(id) },
      h(
        'p',
        { className: ['label'] },
        h('a', { href: `#${anchor(id)}` }, isolated(title)),
        label ? [{ type: 'text', value: ' ' }, ...nodes(label)] : [],
      ),
      nodes(children),
    ),
  ],
  document: ({ name, value, label, children = [] }, { blocks, inline, isolated }) => [
    {
      type: 'box',
      kind: name,
      label: [...isolated(value.title), ...(label ? [{ type: 'text' as const, text: ' ' }, ...inline(label)] : [])],
      blocks: blocks(children),
    },
  ],
});
