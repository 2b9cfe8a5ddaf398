import { rule } from './rule.ts';

export default rule<{ size: string; limit: string }>({
  severity: 'error',
  message: (p) => `The picture has ${p.size}; the limit is ${p.limit}.`,
  hint: () => 'Make it smaller: 3,200 pixels of width are enough for every page; save it as JPEG.',
  example: 'A picture of more bytes or pixels than are read.',
  remedy: 'Reduce it to some 3,200 pixels of width and save it as JPEG.',
});
