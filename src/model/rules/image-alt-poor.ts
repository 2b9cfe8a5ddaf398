import { rule } from './rule.ts';

export default rule<{ image: string; alt: string }>({
  severity: 'warning',
  message: (p) => `The alternative text of ${p.image} is “${p.alt}”, which does not say what the picture shows.`,
  hint: () => 'Describe what it shows for those who cannot see it: ![two women voting](photo.jpg).',
  example: {
    'letters/first/en.md': '![image](map.svg)',
    'letters/first/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  },
  remedy: 'Say what those would miss who cannot see it: `![A map of closed schools](map.svg)`.',
});
