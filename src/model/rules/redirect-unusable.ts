import { rule } from './rule.ts';

export default rule<{ from: string; to: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `The redirect from ${p.from || 'nowhere'} cannot be used: ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'redirects.csv': `from,to
/letters/first/,/about/`,
  },
  remedy: 'Redirect only addresses at which nothing stands, to one that exists.',
});
