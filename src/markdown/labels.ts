/** Interface words that the HTML of a text needs, in its language. */
import type { Interface } from '../languages/interface.ts';
import type { Labels } from './types.ts';

export const labelsOf = (words: Pick<Interface, 'text'>): Labels => ({
  footnotes: words.text('text.footnotes'),
  footnoteBack: (number) => words.text('text.footnoteBack', { n: number }),
  paragraph: (number) => words.text('text.paragraph', { n: number }),
  note: words.text('text.note'),
  table: (number) => words.text('text.table', { n: number }),
  credit: (credit) => words.text('text.credit', { credit }),
  block: (name, number) => words.text(`text.${name}`, { n: number }),
});
