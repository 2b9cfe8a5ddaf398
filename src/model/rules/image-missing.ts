import { rule } from './rule.ts';

export default rule<{ image: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `The image ${p.image} does not exist.`,
  hint: (p) => (p.nearest ? `Did you mean ${p.nearest}?` : 'Put the file in the folder of the publication.'),
  example: {
    'letters/first/en.md': '![A map](map.png)',
  },
  remedy: 'Put the file in the folder of the publication, under the very name.',
});
