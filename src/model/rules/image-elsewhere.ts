import { rule } from './rule.ts';

export default rule<{ image: string }>({
  severity: 'error',
  message: (p) =>
    p.image.startsWith('data:')
      ? `The image stands in the text itself, as ${p.image.slice(0, 40)}…`
      : `The image ${p.image} is on another site.`,
  hint: (p) =>
    p.image.startsWith('data:')
      ? 'Save it as a file in the folder of the publication, and name the file: ![what it shows](photo.jpg)'
      : 'Save it in the folder of the publication, if its licence allows, and name the file.',
  example: {
    'letters/first/en.md': '![A map](https://example.org/map.png)',
  },
  remedy: 'Save the picture beside the text, if its licence allows, and write `![A map](map.png)`.',
});
