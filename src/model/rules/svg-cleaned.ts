import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'warning',
  message: (p) =>
    `The drawing asks for something that it does not hold itself (${p.what}); it is published without that.`,
  hint: () => 'Draw it with a plain colour, or with a gradient or pattern of the same file.',
  example: {
    'letters/first/en.md': '![A map](map.svg)',
    'letters/first/map.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="url(other.svg#a)" d="M0 0h9v9z"/></svg>',
  },
  remedy: 'Export the drawing as “plain SVG”, with everything it needs inside.',
});
