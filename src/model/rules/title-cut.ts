import { rule } from './rule.ts';

export default rule<{ language: string }>({
  severity: 'warning',
  message: () => 'The title is too long for its social card and is cut there.',
  hint: () => 'Shorten the title.',
});
