import { rule } from './rule.ts';

export default rule<{ value: string; what: string; bounds: string; declared: boolean }>({
  severity: 'error',
  message: (p) => `${p.value} is outside the range of ${p.what} (${p.bounds}).`,
  hint: (p) =>
    p.declared
      ? 'Correct the value, or the range in collection.yaml.'
      : 'Correct the value; if it is right (a gross rate may exceed 100), declare range: {min: …, max: …} for the indicator in collection.yaml.',
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2020,female,805`,
  },
  remedy: 'Correct the value, or declare the bounds: `range: { min: 0, max: 120 }`.',
});
