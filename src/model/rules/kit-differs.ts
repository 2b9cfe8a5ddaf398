import { rule } from './rule.ts';

export default rule<{ column: string; said: string; made: string; kit: string }>({
  severity: 'error',
  message: (p) => `“${p.column}” is “${p.said}”, but what lies in handed-in/${p.kit} was made for “${p.made}”.`,
  hint: (p) => `Write ${p.made} here, or name the folder of what was handed in.`,
  example: {
    'letters/first/deliveries.csv': `version,languages,body,sent,visibility,kit
1,en,secretary-general,2026-11-20,internal,first
`,
    'letters/first/handed-in/first/manifest.json': `{
  "kit": 1,
  "publication": "letter-first",
  "version": 1,
  "language": "fa",
  "body": "secretary-general",
  "profile": "circulation",
  "files": [{ "name": "letter.txt", "bytes": 3, "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }]
}
`,
  },
  remedy:
    'A row and the manifest of what was handed in say the same: version, language, forum or body, session, rules.',
});
