import { rule } from './rule.ts';

export default rule<{ name: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `The menu names “${p.name}”, which the site does not have.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”? ` : '') + `There are: ${p.known}.`,
  example: { 'site.yaml': 'menu: [letters, reprots]' },
  remedy: 'Name lists (letters, reports, statistics, topics …) or folders of pages/.',
});
