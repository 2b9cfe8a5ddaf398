import { rule } from './rule.ts';

export default rule<{ image: string; format: string }>({
  severity: 'error',
  message: (p) => `The picture ${p.image} is ${p.format}, which browsers do not show.`,
  hint: () => 'Convert it to JPEG (a photograph) or PNG (a drawing) and name the new file.',
  example: {
    'letters/first/en.md': '![A map](map.heic)',
  },
  remedy: 'Save photographs as JPEG, drawings as PNG or SVG.',
});
