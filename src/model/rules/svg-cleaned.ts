import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'warning',
  message: (p) =>
    `The drawing asks for something that it does not hold itself (${p.what}); it is published without that.`,
  hint: () => 'Draw it with a plain colour, or with a gradient or pattern of the same file.',
});
