import { Report } from '../schema/report.ts';
import { documentFormats, type KindEntry } from './kind.ts';

export const report = {
  folder: 'reports',
  factsFile: 'report.yaml',
  schema: Report,
  date: ({ published }) => published,
  dateName: 'the day of publication',
  number: ({ reference }) => reference,
  listed: true,
  numbered: true,
  card: 'report',
  documents: { formats: documentFormats, layout: 'report' },
  schemaOrg: 'Report',
  cited: { csl: 'report', zotero: 'report' },
  start: (slug, today) => ({ id: `report-${slug}`, published: today }),
} as const satisfies KindEntry<Report>;
