import { rule } from './rule.ts';

export default rule<{ status: string; reason: string }>({
  severity: 'error',
  message: (p) => `The status “${p.status}” ${p.reason}.`,
  hint: () => 'Use the SDMX codes: A normal, B break, E estimated, F forecast, I imputed, M missing, P provisional.',
  example: {
    'statistics/enrolment/collection.yaml': 'resources: [{ file: values.csv, columns: { status: status } }]',
    'statistics/enrolment/values.csv': `code,year,sex,value,status
IRN,2020,female,80.5,estimated`,
  },
  remedy: 'Write the letter of the status: `E` for an estimate, `F` for a forecast.',
});
