import { rule } from './rule.ts';
import { exampleAttempt } from './handed-in.ts';

export default rule<{ name: string; isExtra: boolean }>({
  severity: 'error',
  message: (p) =>
    p.isExtra
      ? `“${p.name}” is none of the files that were handed in: the manifest does not name it.`
      : `“${p.name}” is not the file that was handed in: its digest (SHA-256) is another one.`,
  hint: (p) =>
    p.isExtra
      ? 'Move it elsewhere.'
      : 'Put back the file that was handed in, for instance from the history of the repository. What was handed in anew gets a folder and a row of its own.',
  example: {
    ...exampleAttempt('en'),
    'letters/first/handed-in/first/letter.txt': `Other words`,
  },
  remedy:
    'What was handed in stays as it was. A new attempt gets a folder of its own in `handed-in/` and a row of its own.',
});
