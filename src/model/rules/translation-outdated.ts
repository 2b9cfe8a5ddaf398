import { rule } from './rule.ts';

export default rule<{ renders: number; version: number }>({
  severity: 'warning',
  message: (p) => `By its front matter this translation renders version ${p.renders}; the present one is ${p.version}.`,
  hint: (p) => `Bring the text up to date, then write renders: ${p.version}; if it is so already, write only that.`,
});
