import { rule } from './rule.ts';

export default rule<{ written: string }>({
  severity: 'error',
  message: (p) => `“${p.written}” would be published: signs of another program hide nothing here.`,
  hint: (p) => `Delete it, or write <!-- ${p.written.replace(/^%+|%+$/g, '').trim()} -->, which appears nowhere.`,
  example: {
    'letters/first/en.md': 'The text. %% check the number %%',
  },
  remedy: 'Notes that nobody is to read belong out of the file, or between `<!--` and `-->`.',
});
