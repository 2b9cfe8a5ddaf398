import { rule } from './rule.ts';

export default rule<{ word: string; right: string; signs: string; more: number; language: string }>({
  severity: 'warning',
  message: (p) =>
    `“${p.word}” holds ${p.signs}${p.more > 0 ? `; so ${p.more === 1 ? 'does one more word' : `do ${p.more} more words`}` : ''}.`,
  hint: (p) => `Write ${p.right}; the words look alike, but are not found when readers search for them.`,
  example: {
    'letters/first/fa.md': 'مدرسه\u200cهاي شهر بسته\u200cاند.',
  },
  remedy: 'Type the word anew on the keyboard of its language.',
});
