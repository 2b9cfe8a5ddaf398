import { rule } from './rule.ts';

export default rule<{ value: string; series: string; around: string; meant: string | undefined }>({
  severity: 'warning',
  message: (p) => `${p.value} lies far outside the course of its series (${p.series}: ${p.around}).`,
  hint: (p) =>
    `${p.meant === undefined ? 'Compare it with the source.' : `Compare it with the source: is ${p.meant} meant?`} If it is right, add its period and area under breaks in collection.yaml, with a note why.`,
});
