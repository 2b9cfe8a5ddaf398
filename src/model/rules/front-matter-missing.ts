import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'The file does not begin with front matter.',
  hint: () => 'Begin it with a line ---, then title:, summary: and translation:, then another line ---.',
});
