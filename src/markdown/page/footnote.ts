/** Footnotes: numbers in the digits of the language, a list at the end with its heading, and ways back. */
import type { Element, ElementContent } from 'hast';
import { h } from './element.ts';
import { referenceAnchor } from '../../model/text/tree.ts';
import { text, type Draw } from './index.ts';

export const footnoteReference: Draw<'footnoteReference'> = ({ number, occurrence }, { options, anchor }) => [
  h(
    'sup',
    // Isolated, or the mark would join the number before it: ۲۰۲۳¹ as one number of five digits.
    options.language.dir === 'rtl' ? { dir: 'rtl' } : {},
    h(
      'a',
      { href: `#${anchor(`fn${number}`)}`, id: anchor(referenceAnchor(number, occurrence)), role: 'doc-noteref' },
      options.digits(number),
    ),
  ),
];

export const footnotes: Draw<'footnotes'> = ({ children }, { options, nodes, anchor }) => {
  const id = anchor('footnotes');
  return [
    h(
      'section',
      { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: [id] },
      h('h2', { id }, options.labels.footnotes),
      h('ol', {}, nodes(children).flatMap((item) => [item, text('\n')])), // prettier-ignore
    ),
  ];
};

export const footnoteDefinition: Draw<'footnoteDefinition'> = (
  { number, references, children },
  { options, nodes, anchor },
) => {
  const content = nodes(children);
  const back = Array.from({ length: references }, (_, index): ElementContent[] => {
    const digits = options.digits(index === 0 ? number : `${number}.${index + 1}`);
    return [
      text(' '),
      h(
        'a',
        {
          href: `#${anchor(referenceAnchor(number, index + 1))}`,
          role: 'doc-backlink',
          ariaLabel: options.labels.footnoteBack(digits),
        },
        '↩\uFE0E',
      ),
    ];
  }).flat();
  const last = content.at(-1);
  if (last && isParagraph(last)) last.children = [...last.children, ...back];
  else content.push(h('p', {}, back));
  // A note of one paragraph needs no paragraph of its own.
  const [only] = content;
  return [h('li', { id: anchor(`fn${number}`) }, content.length === 1 && only && isParagraph(only) ? only.children : content)]; // prettier-ignore
};

const isParagraph = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'p';
