import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'error',
  message: (p) => `${p.what} is not allowed in MDX.`,
  hint: () =>
    'Use the known components with plain attribute values. Code runs only where whoever builds the site names the file: --trust FILE.',
});
