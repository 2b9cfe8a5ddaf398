import { rule } from './rule.ts';

export default rule<{ extension: string; known: string }>({
  severity: 'error',
  message: (p) =>
    `Files of the type ${p.extension} are not offered, because browsers could run them or nobody could open them.`,
  hint: (p) => `Use one of ${p.known}.`,
});
