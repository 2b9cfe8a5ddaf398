import { rule } from './rule.ts';

/** @param more further lines of the file that cannot be read */
export default rule<{ more: number }>({
  severity: 'warning',
  message: (p) =>
    `This line of the record of a translation cannot be read${p.more > 0 ? `, nor ${p.more === 1 ? 'another one' : `${p.more} others`} of the file` : ''}.`,
  hint: () => 'Delete it, and run npm run check -- --fix, which writes it anew.',
  example: {
    'letters/first/fa.paragraphs': `0a1b2c3d h Subject

The first paragraph is a specimen.`,
  },
  remedy:
    'Each line of `fa.paragraphs` holds a digest of the translation, the kind of the paragraph and the words of the original. The file is kept by `npm run check -- --fix`: delete a line that is damaged, or the whole file, and let it be written again.',
});
