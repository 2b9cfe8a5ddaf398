import { inRows } from './in-rows.ts';
import { rule } from './rule.ts';
import { required } from '../required.ts';

/** Several codes that are not known, none of which resembles one. */
export default rule<{ codes: readonly { code: string; name: string }[]; more: number; rows: number }>({
  severity: 'error',
  message: (p) =>
    `Not known as codes of countries or aggregates: ${p.codes.map(({ code, name }) => (name ? `${code} (${name})` : code)).join('; ')}${p.more > 0 ? `; and ${p.more} more` : ''}${inRows(p.rows)}.`,
  hint: ({ codes }) => {
    const { code, name } = required(codes[0], 'code');
    return `If they are aggregates of the source, declare them under areas in collection.yaml (${code}: { en: ${name || '…'} }); otherwise give the three-letter codes, or leave these rows out.`;
  },
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
QQ-NORTH,2020,female,80.5
QQ-SOUTHERN,2020,female,80.5
ZZ-EASTERN,2020,female,70`,
  },
  remedy: 'Declare aggregates of the source under `areas` in `collection.yaml`, each with its name.',
});
