import { rule } from './rule.ts';

export default rule<{ size: number; limit: number }>({
  severity: 'error',
  message: (p) => `The style sheet has ${p.size} bytes without its spaces; at most ${p.limit} are allowed.`,
  hint: () => 'Leave out rules: every page has them before its text is seen.',
  example: 'A theme.css of some 70 rules.',
  remedy: 'Keep to custom properties and a few rules.',
});
