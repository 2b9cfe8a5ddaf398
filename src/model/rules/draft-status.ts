import { rule } from './rule.ts';

export default rule<{ status: string }>({
  severity: 'warning',
  message: (p) => `The letter is not published, because it says status: ${p.status}.`,
  hint: () => 'Write its present status, such as sent, when it may be published; or draft: true, if it is not to be.',
  example: {
    'letters/first/letter.yaml': 'status: draft',
  },
  remedy: 'Write `status: sent` once the letter was sent; to keep it from being published write `draft: true`.',
});
