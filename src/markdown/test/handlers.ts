/** A handler as figures/ has one, for tests: shows what it was given. */
import { h, text } from '../hast/build.ts';
import type { DirectiveHandler } from '../types.ts';

export const statHandler: DirectiveHandler = {
  attributes: ['of', 'area', 'period'],
  forms: ['text'],
  render: ({ attributes }) => [h('data', { value: '1' }, text(attributes.of ?? ''))],
};
