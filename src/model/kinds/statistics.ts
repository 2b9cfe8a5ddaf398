import { Collection } from '../schema/statistics.ts';
import type { KindEntry } from './kind.ts';

export const statistics = {
  folder: 'statistics',
  factsFile: 'collection.yaml',
  schema: Collection,
  textOptional: true,
  date: ({ published }) => published,
  dateName: 'the day of publication',
  listed: true,
  numbered: false,
  card: 'statistics',
  documents: { formats: ['txt', 'md', 'zip'] },
  schemaOrg: 'Dataset',
  cited: { csl: 'dataset', zotero: 'dataset' },
  start: (slug, today, main) => ({
    id: `statistics-${slug}`,
    published: today,
    indicators: `\n  ${slug}:\n    title: { ${main}: "…" }\n    definition: { ${main}: "…" }\n    unit: { kind: count, label: { ${main}: "…" } }`,
    resources: `\n  - file: ${slug}.csv\n    indicator: ${slug}`,
    source: `\n  organisation: { ${main}: "…" }\n  dataset: { ${main}: "…" }\n  url: https://example.org\n  retrieved: ${today}\n  licence: { name: CC BY 4.0 }`,
  }),
  startFiles: (slug) => ({ [`${slug}.csv`]: 'code,year,value\n' }),
} as const satisfies KindEntry<Collection>;
