/** A paragraph; a numbered one begins with its number, a link to itself. */
import type { Element } from 'hast';
import type { Paragraph } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Session } from '../../session.ts';
import { h, text } from '../build.ts';

export const paragraph =
  ({ context }: Session) =>
  (state: State, node: Paragraph): Element => {
    const children = state.all(node);
    const number = node.data?.number;
    if (number === undefined) return h('p', {}, ...children);
    const digits = context.digits(number);
    const self = h(
      'a',
      { className: ['pn'], href: `#p${number}`, ariaLabel: context.labels.paragraph(digits) },
      text(digits),
    );
    return h('p', { id: `p${number}` }, self, text(' '), ...children);
  };
