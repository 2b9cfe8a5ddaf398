import { rule } from './rule.ts';

export default rule<{ size: string; limit: string }>({
  severity: 'error',
  message: (p) => `The file has ${p.size}; the limit for its kind is ${p.limit}.`,
  hint: () => 'Make the file smaller; split a long text, or offer the material as an attachment.',
  example: 'A text of more than 4 MB.',
  remedy: 'Make the file smaller; split a long text, or offer the material as an attachment.',
});
