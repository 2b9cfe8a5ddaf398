import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The image cannot be read: ${p.reason}.`,
  hint: () => 'Save it again as JPEG, PNG or WebP.',
  example: {
    'letters/first/en.md': '![A map](map.png)',
    'letters/first/map.png': 'not a picture',
  },
  remedy: 'Open the picture and save it again as JPEG, PNG or WebP.',
});
