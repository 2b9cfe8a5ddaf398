import { rule } from './rule.ts';

export default rule<{ summary: string }>({
  severity: 'warning',
  message: (p) => `The summary “${p.summary}” says nothing to those who find it in a list or a search.`,
  hint: () => 'Write two or three sentences.',
});
