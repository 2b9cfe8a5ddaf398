import { rule } from './rule.ts';

export default rule<{ separator: string; commas: boolean }>({
  severity: 'error',
  message: (p) =>
    `The columns are separated by ${p.separator}, not by commas${p.commas ? ', and the decimal sign is a comma' : ''}.`,
  hint: (p) =>
    `Save the table as CSV with commas between the columns${p.commas ? ' and points as decimal signs' : ''}; in Excel: “CSV UTF-8 (comma delimited)”.`,
});
