import { rule } from './rule.ts';

export default rule<Record<string, never>>({
  severity: 'warning',
  message: () => 'No text shows this picture.',
  hint: () => 'Show it in a text, list it under attachments, or delete it.',
});
