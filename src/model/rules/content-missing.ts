import { rule } from './rule.ts';

export default rule<{ folder: string }>({
  severity: 'error',
  message: (p) => `There is no content folder at ${p.folder}.`,
  hint: () => 'Give the folder with --content DIR, or create it with a site.yaml inside.',
  example: '`npm run check -- --content nowhere`',
  remedy: 'Name the folder that holds `site.yaml`.',
});
