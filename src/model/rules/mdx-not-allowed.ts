import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'error',
  message: (p) => `${p.what} is not allowed in MDX.`,
  hint: () => 'Use the known components with plain attribute values, or list the file under trusted in site.yaml.',
});
