import { rule } from './rule.ts';

/** `was`: what was public there; `now`: what became of it, where that is known; `ways`: what to do about it. */
export default rule<{ address: string; was: string; now?: string | undefined; ways: string }>({
  severity: 'error',
  message: (p) => `${p.address} ${p.address.includes(' and ') ? 'were' : 'was'} public (${p.was}), and nothing would stand there any more${p.now ? `: ${p.now}` : ''}.`, // prettier-ignore
  hint: (p) => p.ways,
  example: {
    'published.csv': `id,kind,address,first
letter-first,letter,/letters/first/,2025-06-17
letter-second,letter,/letters/second/,2025-06-17`,
  },
  remedy:
    'An address that was public stays: bring the folder back, write its old name under `aliases`, withdraw the publication, or give a line in `redirects.csv`.',
});
