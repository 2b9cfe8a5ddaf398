import { rule } from './rule.ts';

export default rule<{ marker: string }>({
  severity: 'error',
  message: (p) => `The line “${p.marker}” was left by a merge conflict of git.`,
  hint: () => 'Keep one of the two versions between <<<<<<< and >>>>>>>, then delete the three lines of signs.',
  example: {
    'letters/first/en.md': `<<<<<<< HEAD
Forty schools.
=======
Fifty schools.
>>>>>>> other`,
  },
  remedy: 'Keep the right version and delete the lines of signs.',
});
