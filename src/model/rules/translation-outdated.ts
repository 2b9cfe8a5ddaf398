import { rule } from './rule.ts';

export default rule<{ renders: number; version: number }>({
  severity: 'warning',
  message: (p) =>
    `By its front matter this translation is based on version ${p.renders}; the current version is ${p.version}.`,
  hint: (p) => `Bring the text up to date, then write renders: ${p.version}; if it is so already, write only that.`,
  example: {
    'letters/first/letter.yaml': `version: 2
corrections: [{ date: 2025-07-01, version: 2, note: { en: A word., fa: یک واژه. } }]`,
    'letters/first/fa.md': `---
title: نمونهٔ نخست
summary: نمونه\u200cای برای آزمون.
translation: courtesy
renders: 1
---

## موضوع

بند نخست یک نمونه.

بند دوم.`,
  },
  remedy: 'Bring the translation up to date and write the version it is based on: `renders: 2`.',
});
