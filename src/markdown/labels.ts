/** Interface words that the HTML of a text needs, in its language. */
import type { Interface } from '../languages/interface.ts';
import type { Labels } from './types.ts';

export const labelsOf = (words: Pick<Interface, 'text' | 'languageName'>): Labels => ({
  footnotes: words.text('text.footnotes'),
  footnoteBack: (number) => words.text('text.footnoteBack', { n: number }),
  paragraph: (number) => words.text('text.paragraph', { n: number }),
  note: words.text('text.note'),
  table: (number) => words.text('text.table', { n: number }),
  credit: (credit) => words.text('text.credit', { credit }),
  block: (name, number) => words.text(`text.${name}`, { n: number }),
  outdated: {
    state: {
      changed: words.text('outdated.changed'),
      missing: words.text('outdated.missing'),
      gone: words.text('outdated.gone'),
    },
    original: (language, number) =>
      number === undefined
        ? words.text('outdated.original', { language: words.languageName(language) })
        : words.text('outdated.originalParagraph', { language: words.languageName(language), n: number }),
    change: { changed: words.text('outdated.change'), missing: words.text('outdated.words') },
  },
});
