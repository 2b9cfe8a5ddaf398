import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'The heading has no words.',
  hint: () => 'Write the heading after the signs #, or remove the line.',
  example: {
    'letters/first/en.md': `##

The text.`,
  },
  remedy: 'Write the words of the heading after `##`.',
});
