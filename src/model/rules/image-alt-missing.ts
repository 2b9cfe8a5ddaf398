import { rule } from './rule.ts';

export default rule<{ image: string }>({
  severity: 'error',
  message: (p) => `The image ${p.image} has no alternative text.`,
  hint: () => 'Describe between the square brackets what it shows: ![two women voting](photo.jpg).',
});
