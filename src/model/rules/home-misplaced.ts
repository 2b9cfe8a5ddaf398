import { rule } from './rule.ts';

export default rule<{ home: string }>({
  severity: 'error',
  message: () => '“home” says what the front page shows, and this page is another: it would change nothing.',
  hint: (p) => `Write it in ${p.home}/page.yaml, or take it out.`,
  example: {
    'pages/other/page.yaml': 'home: { parts: [letters] }',
  },
  remedy: 'Choose what the front page shows in `pages/home/page.yaml` alone.',
});
