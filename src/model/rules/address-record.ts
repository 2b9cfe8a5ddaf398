import { rule } from './rule.ts';

export default rule<{ row: string; altered: boolean }>({
  severity: 'error',
  message: (p) => `The line “${p.row}” of published.csv was ${p.altered ? 'altered' : 'taken out'}; it was there when the site was last published from here.`, // prettier-ignore
  hint: () => 'Put it back as it was: the file is only ever added to. What is no longer published gets withdrawn, an alias or a redirect.', // prettier-ignore
  example: 'A line of `published.csv` that an earlier build has published was edited or deleted by hand.',
  remedy:
    'Lines are only added to `published.csv`. Take the file from the version before (git), and withdraw, alias or redirect what is gone.',
});
