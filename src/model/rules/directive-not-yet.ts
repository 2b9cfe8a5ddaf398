import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'error',
  message: (p) => `“${p.name}” is a known directive that this version does not render yet.`,
  hint: () => 'Leave it out until the version that renders it; see the changelog.',
});
