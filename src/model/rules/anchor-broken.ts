import { rule } from './rule.ts';

export default rule<{ anchor: string; page: string }>({
  severity: 'error',
  message: (p) => `There is no place “#${p.anchor}” in ${p.page}.`,
  hint: () => 'Headings and numbered paragraphs (#p12) have anchors; correct the part after #.',
});
