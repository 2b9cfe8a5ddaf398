import { exampleForum } from './handed-in.ts';
import { rule } from './rule.ts';

export default rule<{
  what: 'profile' | 'session';
  id: string;
  in: string;
  file: string;
  nearest: string | undefined;
  known: string;
}>({
  severity: 'error',
  message: (p) =>
    p.what === 'profile'
      ? `“${p.in}” has no rules called “${p.id}” in ${p.file}.`
      : `“${p.in}” has no session “${p.id}” in ${p.file}.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean “${p.nearest}”?`
      : p.what === 'profile'
        ? `${p.known === '' ? '' : `Known there: ${p.known}. `}Add the rules under its \`submissions\`, or correct the name.`
        : `${p.known === '' ? '' : `Known there: ${p.known}. `}Add the session with its dates, or correct its number.`,
  example: {
    'forums.yaml': exampleForum('limits: [{ max: 2000, unit: words }]'),
    'letters/first/letter.yaml': 'submissions: [{ forum: hrc, profile: ngo-genral, language: en }]',
  },
  remedy:
    'A submission names rules (`profile`) that stand under `submissions` of the forum or body, and a session that is listed there; a row of deliveries names such rules too.',
});
