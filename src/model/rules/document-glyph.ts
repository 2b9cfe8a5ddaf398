import { rule } from './rule.ts';

export default rule<{ character: string; code: string }>({
  severity: 'warning',
  message: (p) =>
    `None of the fonts of documents contains “${p.character}” (${p.code}); the PDF prints [${p.code}] in its place.`,
  hint: () => 'Replace the character, or leave it if the PDF may show its code.',
  example: {
    'letters/first/en.md': 'A sign that no font of documents draws: 𓀀.',
  },
  remedy: 'Write the sign in words, or show it as a picture with an alternative text.',
});
