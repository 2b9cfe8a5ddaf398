import { rule } from './rule.ts';

export default rule<{ reason: string; remedy: string }>({
  severity: 'error',
  message: (p) => `This folder is not where publications are looked for: ${p.reason}.`,
  hint: (p) => p.remedy,
});
