import { rule } from './rule.ts';

export default rule<{ address: string; until: string }>({
  severity: 'error',
  message: (p) => `The link ${p.address} leads to what is under embargo until ${p.until}; before that it would lead nowhere, and tell of it.`, // prettier-ignore
  hint: (p) => `Give this text publish: ${p.until} or later, or add the link when the time has come.`,
});
