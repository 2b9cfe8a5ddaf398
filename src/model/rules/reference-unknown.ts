import { rule } from './rule.ts';

export default rule<{ key: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `There is no source “${p.key}” in references.yaml.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean “${p.nearest}”? Otherwise add it to references.yaml.`
      : 'Add it to the references.yaml of the site, or of this publication.',
  example: {
    'reports/access/en.md': 'So the survey found.:cite[survei]',
  },
  remedy: 'Name a key of `references.yaml`, of the site or of the publication.',
});
