import { rule } from './rule.ts';

export default rule<{ indicator: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `The unit of “${p.indicator}” contradicts its values: ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2018,female,0.71
IRN,2019,female,0.88
IRN,2020,female,0.95
IRN,2021,female,0.97`,
  },
  remedy: 'Let unit and values agree: percentages go to 100, ratios to 1.',
});
