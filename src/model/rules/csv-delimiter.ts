import { rule } from './rule.ts';

export default rule<{ separator: string; commas: boolean }>({
  severity: 'error',
  message: (p) =>
    `The columns are separated by ${p.separator}, not by commas${p.commas ? ', and the decimal sign is a comma' : ''}.`,
  hint: (p) =>
    `Save the table as CSV with commas between the columns${p.commas ? ' and points as decimal signs' : ''}; in Excel: “CSV UTF-8 (comma delimited)”.`,
  example: {
    'statistics/enrolment/values.csv': `code;year;sex;value
IRN;2020;female;80,5`,
  },
  remedy: 'Save as “CSV UTF-8 (comma delimited)”, with points in decimal numbers: `IRN,2020,female,80.5`.',
});
