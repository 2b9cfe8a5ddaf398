import { rule } from './rule.ts';
import { exampleAttempt } from './handed-in.ts';

export default rule<{ column: string; said: string; made: string; kit: string }>({
  severity: 'error',
  message: (p) => `“${p.column}” is “${p.said}”, but what lies in handed-in/${p.kit} was made for “${p.made}”.`,
  hint: (p) => `Write ${p.made} here, or name the folder of what was handed in.`,
  example: exampleAttempt('fa'),
  remedy:
    'A row and the manifest of what was handed in say the same: version, language, forum or body, session, rules.',
});
