import { exampleForum } from './handed-in.ts';
import { rule } from './rule.ts';

export default rule<{
  to: string;
  from: string;
  now: string;
  /** First or last day of the session; absent where the rules give the day themselves. */
  session: string | undefined;
  opens: boolean;
}>({
  severity: 'warning',
  message: (p) =>
    `The deadline of ${p.to} moved from ${p.from} to ${p.now}${p.session === undefined ? '' : `, because the session now ${p.opens ? 'opens' : 'closes'} on ${p.session}`}.`,
  hint: (p) => `Plan anew, then write \`due: ${p.now}\`.`,
  example: {
    'forums.yaml': exampleForum('deadline: { before: opening, weeks: 2 }').replace(
      '  submissions:',
      '  sessions: [{ id: "63", starts: 2999-09-14, ends: 2999-10-05 }]\n  submissions:',
    ),
    'letters/first/letter.yaml':
      'submissions: [{ forum: hrc, session: 63, profile: ngo-general, language: en, due: 2999-08-24 }]',
  },
  remedy:
    'An entry under `submissions` may note the deadline that it was planned for (`due`). When the session or the rules change, the check says so; after planning anew, write the new day.',
});
