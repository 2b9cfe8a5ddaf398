import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'error',
  message: (p) => `The site has something of its own at /${p.name}.`,
  hint: () => 'Give the file or folder another name.',
  example: {
    'public/cards/note.txt': 'A note.',
  },
  remedy: 'Give it a name that no page of the site has.',
});
