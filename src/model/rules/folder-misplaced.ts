import { rule } from './rule.ts';

export default rule<{ reason: string; remedy: string }>({
  severity: 'error',
  message: (p) => `This folder is not where publications are looked for: ${p.reason}.`,
  hint: (p) => p.remedy,
  example: {
    'letter/water/letter.yaml': 'id: letter-water',
  },
  remedy:
    'Letters lie in `letters/`, reports in `reports/`, statistics in `statistics/`, pages in `pages/`: one folder a publication.',
});
