import { rule } from './rule.ts';

export default rule<{ size: string }>({
  severity: 'warning',
  message: (p) => `The picture has ${p.size}, far more than a page needs.`,
  hint: () => 'Make it smaller, to some 3,200 pixels of width; a photograph saved as JPEG then has 1 to 3 MB.',
  example: 'A photograph of 12 MB, straight from the camera.',
  remedy: 'Reduce it to some 3,200 pixels of width and save it as JPEG.',
});
