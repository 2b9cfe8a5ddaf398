import { rule } from './rule.ts';

export default rule<{ colour: string; ratio: string }>({
  severity: 'error',
  message: (p) => `The colour ${p.colour} has a contrast of ${p.ratio} on the page; text needs 4.5.`,
  hint: () => 'Choose a darker colour in site.yaml.',
  example: {
    'site.yaml': "colours: { accent: '#ffcc00' }",
  },
  remedy: 'Choose a colour in which text is easy to read: a contrast of at least 4.5 to 1 against the page.',
});
