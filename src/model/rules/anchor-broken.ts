import { rule } from './rule.ts';

export default rule<{ anchor: string; page: string }>({
  severity: 'error',
  message: (p) => `There is no anchor “#${p.anchor}” in ${p.page}.`,
  hint: () => 'Headings and numbered paragraphs (#p12) have anchors; correct the part after #.',
  example: {
    'letters/first/en.md': 'See [the second paragraph](#p9).',
  },
  remedy:
    'Copy the address of the place from the page: every heading and every numbered paragraph has one, such as `#p2`.',
});
