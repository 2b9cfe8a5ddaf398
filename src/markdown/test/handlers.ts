/** A directive as figures/ has one, for tests: shows what it was given. */
import { h } from 'hastscript';
import type { LineDirective, OpenDirective } from '../../model/text/directive.ts';

const stat: LineDirective<{ of: string }> = {
  attributes: ['of', 'area', 'period'],
  stands: 'in a line',
  forms: ['text'],
  open: () => ({ resolve: ({ attributes }) => ({ value: { of: attributes['of'] ?? '' } }) }),
  facts: ({ attributes, place }, { figures }) =>
    void figures.push({ directive: 'stat', attributes, line: place.line ?? 1 }),
  page: ({ value }) => [h('data', { value: '1' }, value.of)],
  document: ({ value }) => [{ type: 'text', text: value.of }],
};

export const statHandler: OpenDirective = { ...stat, ...stat.open(undefined) };
