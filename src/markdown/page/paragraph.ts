/** A paragraph; a numbered one begins with its number, a link to itself. */
import { h } from './element.ts';
import { text, type Draw } from './index.ts';

export const paragraph: Draw<'paragraph'> = ({ number, children }, { options, nodes, anchor }) => {
  if (number === undefined) return [h('p', {}, nodes(children))];
  const digits = options.digits(number);
  const id = anchor(`p${number}`);
  const self = h('a', { className: ['pn'], href: `#${id}`, ariaLabel: options.labels.paragraph(digits) }, digits);
  return [h('p', { id }, self, text(' '), nodes(children))];
};
