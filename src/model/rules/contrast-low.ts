import { rule } from './rule.ts';

export default rule<{ colour: string; ratio: string }>({
  severity: 'error',
  message: (p) => `The colour ${p.colour} has a contrast of ${p.ratio} on the page; text needs 4.5.`,
  hint: () => 'Choose a darker colour in site.yaml.',
});
