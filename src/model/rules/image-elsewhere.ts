import { rule } from './rule.ts';

export default rule<{ image: string }>({
  severity: 'error',
  message: (p) => `The image ${p.image} is on another site.`,
  hint: () => 'Save it in the folder of the publication, if its licence allows, and name the file.',
  example: {
    'letters/first/en.md': '![A map](https://example.org/map.png)',
  },
  remedy: 'Save the picture beside the text, if its licence allows, and write `![A map](map.png)`.',
});
