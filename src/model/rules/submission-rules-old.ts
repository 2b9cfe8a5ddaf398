import { exampleForum } from './handed-in.ts';
import { rule } from './rule.ts';

export default rule<{ in: string; profile: string; read: string; source: string; used: number }>({
  severity: 'warning',
  message: (p) =>
    `The rules “${p.profile}” of “${p.in}” were read on ${p.read}, more than a year ago${p.used === 0 ? '' : `, and ${p.used === 1 ? 'a text is' : `${p.used} texts are`} held to them`}.`,
  hint: (p) => `Read ${p.source} again, correct what has changed, and write the day under \`read\`.`,
  example: {
    'forums.yaml': exampleForum('limits: [{ max: 2000, unit: words }]').replace('2026-11-01', '2020-01-15'),
  },
  remedy: 'Forums change their rules. Read them again each year, correct the profile, and write the day under `read`.',
});
