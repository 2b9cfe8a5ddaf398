import { Page } from '../schema/page.ts';
import type { KindEntry } from './kind.ts';

export const page = {
  folder: 'pages',
  factsFile: 'page.yaml',
  factsOptional: true,
  schema: Page,
  date: ({ modified }) => modified ?? '',
  dateName: 'the day of the latest change',
  listed: false,
  numbered: false,
  card: 'page',
  documents: { formats: ['txt', 'md'] },
  schemaOrg: 'WebPage',
  cited: { csl: 'webpage', zotero: 'webpage' },
  start: (slug) => ({ id: slug }),
} as const satisfies KindEntry<Page>;
