import { rule } from './rule.ts';

export default rule<{ typed: string; figure: string; value: string; other: string }>({
  severity: 'error',
  message: (p) => `${p.typed} is typed here, but ${p.other} shows ${p.value} from the figure ${p.figure}.`,
  hint: (p) => `Write :stat{${p.figure}} instead of the number; it stays right in every language.`,
});
