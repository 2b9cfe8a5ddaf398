import { rule } from './rule.ts';

export default rule<{ file: string; version: number; fingerprint: string }>({
  severity: 'error',
  message: (p) => `${p.file} has changed since it was published: its fingerprint is different.`,
  hint: (p) =>
    `For a change of substance write version: ${p.version}, an entry under corrections and fingerprint: '${p.fingerprint}'; for a misspelling only the fingerprint.`,
  example: {
    'letters/first/letter.yaml': "fingerprint: '0000000000000000'",
  },
  remedy: 'What was published changes only openly: a new `version`, an entry under `corrections`, the new fingerprint.',
});
