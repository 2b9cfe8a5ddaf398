import { rule } from './rule.ts';

export default rule<{ typed: string; figure: string; value: string; other: string }>({
  severity: 'error',
  message: (p) =>
    `${p.typed} appears here as a typed number, but ${p.other} shows ${p.value} from the figure ${p.figure}.`,
  hint: (p) => `Write :stat{${p.figure}} instead of the number; it stays right in every language.`,
  example: {
    'reports/access/en.md': 'The rate was :stat{of="enrolment/female" area=IRN}.',
    'reports/access/fa.md': `---
title: گزارش نمونه
summary: نمونه\u200cای برای آزمون.
translation: courtesy
---

نرخ ۸۱٫۲٪ بود.`,
  },
  remedy: 'Write the figure, `:stat{…}`, in every language: its number then changes everywhere at once.',
});
