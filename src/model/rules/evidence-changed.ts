import { rule } from './rule.ts';

export default rule<{ id: string; file: string; sha256: string }>({
  severity: 'error',
  message: (p) => `The evidence “${p.id}” is not the file it was: the SHA-256 of ${p.file} differs from the one given.`,
  hint: (p) => `Restore the file, or, if the change is meant, write sha256: ${p.sha256}.`,
});
