import { rule } from './rule.ts';

export default rule<{ target: string }>({
  severity: 'error',
  message: (p) => `The path leads out of the content folder: ${p.target}.`,
  hint: () => 'Copy the file into the content folder; links and paths to places outside are not followed.',
});
