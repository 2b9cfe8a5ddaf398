import { rule } from './rule.ts';

export default rule<{ key: string; found: string }>({
  severity: 'error',
  message: (p) => `The interface text “${p.key}” holds HTML (${p.found}); it is printed as it is written.`,
  hint: () => 'Write plain text, without < and without character references such as &nbsp;.',
  example: {
    'strings/en.yaml': 'search: <b>Search</b>',
  },
  remedy: 'Write plain text.',
});
