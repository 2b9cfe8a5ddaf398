import { rule } from './rule.ts';

export default rule<{ status: string; reason: string }>({
  severity: 'error',
  message: (p) => `The status “${p.status}” ${p.reason}.`,
  hint: () => 'Use the SDMX codes: A normal, B break, E estimated, F forecast, I imputed, M missing, P provisional.',
});
