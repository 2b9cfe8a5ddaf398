import { rule } from './rule.ts';

export default rule<{ image: string }>({
  severity: 'error',
  message: (p) => `The image ${p.image} has no alternative text.`,
  hint: () => 'Describe between the square brackets what it shows: ![two women voting](photo.jpg).',
  example: {
    'letters/first/en.md': '![](map.svg)',
    'letters/first/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  },
  remedy: 'Say what the picture shows: `![A map of closed schools](map.svg)`.',
});
