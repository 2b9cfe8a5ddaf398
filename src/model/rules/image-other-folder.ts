import { rule } from './rule.ts';

export default rule<{ image: string; folder: string; name: string }>({
  severity: 'error',
  message: (p) =>
    `The picture ${p.image} lies in another folder (${p.folder}); pictures are taken from the folder of the text only.`,
  hint: (p) => `Copy ${p.name} into this folder and write ${p.name}.`,
  example: {
    'letters/first/en.md': '![A map](../second/map.png)',
  },
  remedy: 'Copy the picture into the folder of the text: `![A map](map.png)`.',
});
