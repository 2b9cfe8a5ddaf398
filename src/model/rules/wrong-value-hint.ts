import { rule } from './rule.ts';

export default rule<{ key: string; expected: string; received: string; hint: string }>({
  severity: 'error',
  message: (p) => `“${p.key}” ${p.expected}; it is ${p.received}.`,
  hint: (p) => p.hint,
  example: {
    'letters/first/letter.yaml': 'status: snet',
  },
  remedy: 'Write one of the values that the message names.',
});
