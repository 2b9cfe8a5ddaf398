import { rule } from './rule.ts';
import { exampleAttempt } from './handed-in.ts';

export default rule<{ kit: string; language: string; day: string; version: number }>({
  severity: 'warning',
  message: (p) =>
    `The text ${p.language} has changed since it was handed in on ${p.day} (handed-in/${p.kit}), and is still version ${p.version}.`,
  hint: () =>
    'If its substance has changed, raise `version` and add an entry under `corrections`; else write the former text again. What was handed in stays in handed-in/.',
  example: exampleAttempt('en', '  "text": "0000000000000000",\n'),
  remedy:
    'The text on the site and the text that was handed in are the same as long as their versions are. A change of substance gets a new version, so that `npm run status` names everybody who has the former one.',
});
