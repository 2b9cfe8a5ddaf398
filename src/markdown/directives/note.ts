/** A note beside the text: `:::note[Label]`. */
import { h } from 'hastscript';
import type { FlowDirective } from '../../model/text/directive.ts';
import type { Context } from '../types.ts';

interface Note {
  /** The word of the language, for a note without a label. */
  title: string;
}

export const note: FlowDirective<Note, unknown, Context> = {
  attributes: [],
  stands: 'alone',
  forms: ['container'],
  open: () => ({ resolve: (_, { labels }) => ({ value: { title: labels.note } }) }),
  page: ({ value, label, children = [] }, { nodes, isolated }) => [
    h(
      'section',
      { className: ['note'], role: 'note' },
      h('p', { className: ['label'] }, label ? nodes(label) : isolated(value.title)),
      nodes(children),
    ),
  ],
  document: ({ value, label, children = [] }, { blocks, inline, isolated }) => [
    { type: 'box', kind: 'note', label: label ? inline(label) : isolated(value.title), blocks: blocks(children) },
  ],
};
