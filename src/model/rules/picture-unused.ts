import { rule } from './rule.ts';

export default rule<object>({
  severity: 'warning',
  message: () => 'No text shows this picture; it is left out of the site.',
  hint: () => 'Show it, attach it, or take it out of the folder.',
});
