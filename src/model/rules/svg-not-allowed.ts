import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'error',
  message: (p) => `The SVG contains ${p.what}, which is not allowed.`,
  hint: () => 'Export it again as a plain drawing, or save it as PNG.',
  example: {
    'letters/first/en.md': '![A map](map.svg)',
    'letters/first/map.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  },
  remedy: 'Export the drawing as “plain SVG”, or save it as PNG.',
});
