import { rule } from './rule.ts';

export default rule<{ name: string; code: string; where: string }>({
  severity: 'error',
  message: (p) =>
    `There is ${/^[aeiou]/i.test(p.name) ? 'an' : 'a'} ${p.name} (${p.code}) ${p.where}, where an ordinary space belongs.`,
  hint: () => 'Delete it and press the space bar; text pasted from Word often brings it along.',
  example: {
    'letters/first/letter.yaml': 'topics:\u00a0[education]',
  },
  remedy: 'Delete the space and type it anew.',
});
