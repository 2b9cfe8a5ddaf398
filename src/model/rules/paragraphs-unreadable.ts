import { rule } from './rule.ts';

/** `more`: further lines of the file that cannot be read; `twice`: lines that say again what another one says, instead */
export default rule<{ more: number; twice?: number }>({
  severity: 'warning',
  message: (p) =>
    p.twice !== undefined
      ? `${p.twice === 1 ? 'A line of this record of a translation stands' : `${p.twice} lines of this record of a translation stand`} twice.`
      : `This line of the record of a translation cannot be read${p.more > 0 ? `, nor ${p.more === 1 ? 'another one' : `${p.more} others`} of the file` : ''}.`,
  hint: (p) =>
    p.twice !== undefined
      ? 'Run npm run check -- --fix, which writes the file anew.'
      : 'Delete it, and run npm run check -- --fix, which writes it anew.',
  example: {
    'letters/first/fa.paragraphs': `0a1b2c3d h Subject

The first paragraph is a specimen.`,
  },
  remedy:
    'Each line of `fa.paragraphs` holds a digest of the translation, the kind of the paragraph and the words of the original. The file is kept by `npm run check -- --fix`: delete a line that is damaged, or the whole file, and let it be written again.',
});
