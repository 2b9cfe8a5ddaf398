/** Paragraphs without numbers: `:::unnumbered`, for the salutation and the closing of a letter. */
import { h } from 'hastscript';
import type { FlowDirective } from '../../model/text/directive.ts';
import type { Context } from '../types.ts';

type Plain = Record<string, never>;

export const unnumbered: FlowDirective<Plain, unknown, Context> = {
  attributes: [],
  stands: 'alone',
  forms: ['container'],
  open: () => ({ resolve: () => ({ value: {} }) }),
  page: ({ children = [] }, { nodes }) => [h('div', { className: ['unnumbered'] }, nodes(children))],
  document: ({ children = [] }, { blocks }) => blocks(children),
};

/** Who signs, under the closing of a letter: `:::signature`. */
export const signature: FlowDirective<Plain, unknown, Context> = {
  attributes: [],
  stands: 'alone',
  forms: ['container'],
  open: () => ({ resolve: () => ({ value: {} }) }),
  page: ({ children = [] }, { nodes }) => [h('div', { className: ['signature'] }, nodes(children))],
  document: ({ children = [] }, { blocks }) => [
    { type: 'box', kind: 'signature', label: [], blocks: blocks(children) },
  ],
};

/** Directives whose paragraphs are not counted. */
export const uncounted: ReadonlySet<string> = new Set(['unnumbered', 'signature']);
