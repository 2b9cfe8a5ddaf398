import { rule } from './rule.ts';

export default rule<{ sign: string; code: string; meant: string; example: string }>({
  severity: 'error',
  message: (p) => `“${p.sign}” (${p.code}) is not ${p.meant}.`,
  hint: (p) => `Write ${p.example}`,
  example: {
    'letters/first/letter.yaml': 'topics： [education]',
  },
  remedy: 'Type the sign with the Latin keyboard.',
});
