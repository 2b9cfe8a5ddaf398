import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'A browser or a web server could run this file, and nothing that lies in the content is run.',
  hint: () =>
    'In public/ lie files such as CNAME, .well-known/security.txt or the proof that a search engine asks for. A proof that ends in .html must hold plain words without <.',
  example: {
    'public/menu.js': 'alert(1)',
  },
  remedy: 'Keep to files that hosts and search engines ask for: `CNAME`, `.well-known/security.txt`.',
});
