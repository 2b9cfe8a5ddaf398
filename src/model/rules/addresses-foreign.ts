import { rule } from './rule.ts';

export default rule<{ count: number }>({
  severity: 'error',
  message: (p) => `None of the ${p.count} publications of published.csv is in this content; the file seems to be that of another site.`, // prettier-ignore
  hint: () => 'If this is a new site, delete published.csv. Otherwise bring the folders of the publications back.',
  example: {
    'published.csv': `id,kind,address,first
letter-of-another-site,letter,/letters/other/,2025-06-17
another-letter,letter,/letters/another/,2025-06-17`,
  },
  remedy: 'A new site begins without `published.csv`: delete the file that came with a copied folder.',
});
