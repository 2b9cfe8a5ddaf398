import { rule } from './rule.ts';

export default rule<{ code: string; known: string; nearest?: string | undefined; inList?: boolean }>({
  severity: 'error',
  message: (p) => `“${p.code}” is not a language of this site.`,
  hint: (p) =>
    `${p.nearest ? `Did you mean ${p.nearest}? ` : ''}Languages of this site: ${p.known}. ${p.inList ? 'Correct the code, or add it under languages in site.yaml.' : 'Add it under languages in site.yaml, or rename the file.'}`,
  example: {
    'letters/first/de.md': `---
title: Wasser
summary: Zur Versorgung.
translation: courtesy
---

Der Text.`,
  },
  remedy: 'Add the language to `languages` in `site.yaml`, or rename the file.',
});
