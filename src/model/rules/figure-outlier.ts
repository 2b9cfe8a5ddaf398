import { rule } from './rule.ts';

export default rule<{ value: string; series: string; around: string; meant: string | undefined }>({
  severity: 'warning',
  message: (p) => `${p.value} lies far outside the course of its series (${p.series}: ${p.around}).`,
  hint: (p) =>
    `${p.meant === undefined ? 'Compare it with the source.' : `Compare it with the source: is ${p.meant} meant?`} If it is right, add its period and area under breaks in collection.yaml, with a note why.`,
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2014,female,80.1
IRN,2015,female,80.2
IRN,2016,female,80.3
IRN,2017,female,80.4
IRN,2018,female,8.05
IRN,2019,female,80.6
IRN,2020,female,80.7
IRN,2021,female,80.8`,
  },
  remedy:
    'Compare the value with the source. One that is right stands under `breaks` in `collection.yaml`, with a note why.',
});
