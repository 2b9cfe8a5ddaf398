import { rule } from './rule.ts';

export default rule<{ name: string; code: string }>({
  severity: 'error',
  message: (p) => `The line holds a control character: ${p.name} (${p.code}).`,
  hint: () => 'Delete it, or type the line anew. Where there are many, the file is damaged or no text file.',
  example: {
    'letters/first/letter.yaml': 'topics: [education]\u0007',
  },
  remedy: 'Type the line anew. Such characters come from damaged files and old programs.',
});
