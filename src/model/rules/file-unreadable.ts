import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The file cannot be read: ${p.reason}.`,
  hint: () => 'Check that it is an ordinary file and that you may read it.',
  example: 'A file that the person who builds may not read.',
  remedy: 'Check that it is an ordinary file, and who may read it.',
});
