import { rule } from './rule.ts';

export default rule<{ figure: string; value: string; due: string }>({
  severity: 'error',
  message: (p) => `The figure ${p.figure} (now ${p.value}) is older than its source: an update was due on ${p.due}.`,
  hint: () => 'Bring the collection up to date, or move nextUpdate in collection.yaml if the source has none yet.',
});
