import { rule } from './rule.ts';

export default rule<{ image: string; alt: string }>({
  severity: 'warning',
  message: (p) => `The alternative text of ${p.image} is “${p.alt}”, which does not say what the picture shows.`,
  hint: () => 'Describe what it shows for those who cannot see it: ![two women voting](photo.jpg).',
});
