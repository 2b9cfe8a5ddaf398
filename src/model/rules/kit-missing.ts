import { rule } from './rule.ts';

export default rule<{ kit: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `There is no folder handed-in/${p.kit} with what was handed in.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean “${p.nearest}”?`
      : 'Put the folder that npm run submit wrote there, at least its manifest.json, or leave the cell empty.',
  example: {
    'letters/first/deliveries.csv': `version,languages,body,sent,visibility,kit
1,en,secretary-general,2026-11-20,internal,to-the-registry
`,
  },
  remedy:
    'A row names what was handed in by its folder in `handed-in/` beside `deliveries.csv`. Of that folder `manifest.json` must be there; the files themselves may be kept elsewhere, since their digests stand in it.',
});
