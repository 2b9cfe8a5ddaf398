import { rule } from './rule.ts';

export default rule<{ count: number }>({
  severity: 'error',
  message: (p) => `None of the ${p.count} publications of published.csv is in this content; the file seems to be that of another site.`, // prettier-ignore
  hint: () => 'If this is a new site, delete published.csv. Otherwise bring the folders of the publications back.',
});
