import { rule } from './rule.ts';

/** @param translations how many agree with one another and differ from the original alike: then it is told of the original, once */
export default rule<{ what: string; has: number; original: string; of: number; translations?: number }>({
  severity: 'warning',
  message: (p) =>
    `The original (${p.original}) has ${p.of} ${p.of === 1 ? p.what.slice(0, -1) : p.what}, ${p.translations === undefined ? 'this translation' : `each of its ${p.translations} translations`} ${p.has}.`,
  hint: (p) =>
    p.translations !== undefined
      ? 'Look for what was added or lost here, such as a heading without a space after ##; if it is meant, bring the translations up to it.'
      : 'Translate what is missing, or join and divide paragraphs as the original does: they are numbered, cited and set side by side.',
  example: {
    'letters/first/fa.md': `---
title: نمونهٔ نخست
summary: نمونه\u200cای برای آزمون.
translation: courtesy
---

## موضوع

بند نخست یک نمونه.`,
  },
  remedy: 'A translation has the headings and paragraphs of its original: their numbers are cited.',
});
