import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'No language file is marked as the original.',
  hint: () => 'Write translation: original in the front matter of the language the text was written in.',
});
