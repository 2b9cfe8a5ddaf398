import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'The heading is empty.',
  hint: () => 'Write the heading after the # characters, or remove the line.',
  example: {
    'letters/first/en.md': `##

The text.`,
  },
  remedy: 'Write the words of the heading after `##`.',
});
