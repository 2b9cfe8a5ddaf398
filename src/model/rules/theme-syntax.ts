import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The style sheet cannot be understood: ${p.reason}.`,
  hint: () => 'Write a property, a colon, its value and a semicolon, inside { and } after a selector.',
  example: { 'theme.css': ':root { --ground #ffffff }' },
  remedy: 'Correct what stands at the line. Nothing of a faulty style sheet is published.',
});
