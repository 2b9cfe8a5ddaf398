import { rule } from './rule.ts';

/** `was`: what was public there; `now`: what became of it, where that is known; `ways`: what to do about it. */
export default rule<{ address: string; was: string; now?: string | undefined; ways: string }>({
  severity: 'error',
  message: (p) => `${p.address} ${p.address.includes(' and ') ? 'were' : 'was'} public (${p.was}), and nothing would stand there any more${p.now ? `: ${p.now}` : ''}.`, // prettier-ignore
  hint: (p) => p.ways,
});
