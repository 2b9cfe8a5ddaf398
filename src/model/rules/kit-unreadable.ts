import { rule } from './rule.ts';

export default rule<{ isThere: boolean }>({
  severity: 'error',
  message: (p) =>
    p.isThere ? 'This is not the manifest of something that was handed in.' : 'There is no manifest.json here.',
  hint: (p) =>
    `Copy manifest.json from the folder that npm run submit wrote${p.isThere ? ', unchanged' : ''}; files of another kind have no place in handed-in/.`,
  example: {
    'letters/first/deliveries.csv': `version,languages,body,sent,visibility,kit
1,en,secretary-general,2026-11-20,internal,first
`,
    'letters/first/handed-in/first/manifest.json': `{ "name": "something else" }`,
  },
  remedy:
    'Each folder in `handed-in/` holds what was handed in once, with the `manifest.json` that `npm run submit` wrote, unchanged.',
});
