/** `themes.yaml`: what agencies hand in along fixed themes. Not published; `npm run status` reckons with it. */
import { z } from 'zod';
import { Id, IsoDate, LanguageCode, Localized } from './common.ts';
import { TextRules } from './submission.ts';

const Expectation = z.strictObject({
  agency: Id.describe('Agency from agencies.yaml that hands the material in.'),
  due: IsoDate.optional().describe('The day it is due, if not that of the theme.'),
  figures: z
    .array(z.string())
    .default([])
    .describe(
      'Series, as in :stat: collection, indicator and codes, then @ and the area. Example: adult-literacy/female@IRN',
    ),
  from: z
    .string()
    .optional()
    .describe('First period that is new enough; older values count as expired. Example: "2022"'),
  texts: z
    .array(Id)
    .default([])
    .describe('Ids of the letters, reports or pages expected. Example: report-education-2026'),
  languages: z.array(LanguageCode).default([]).describe('Languages in which each text is expected. Default: any one.'),
  since: IsoDate.optional().describe('Texts last changed before this day have expired.'),
  rules: TextRules.optional().describe(
    'Rules for these texts, in place of those of the theme. Example: { limits: [{ max: 1500, unit: words }] }',
  ),
});

export const Theme = z.strictObject({
  name: Localized.describe('Name of the theme.'),
  description: Localized.optional().describe('What belongs to it, for the agencies.'),
  due: IsoDate.describe('The day by which the agencies hand in. Example: 2026-09-30'),
  rules: TextRules.optional().describe(
    'Rules for the texts of the theme. Example: { limits: [{ max: 3000, unit: words }] }',
  ),
  expects: z.array(Expectation).min(1).describe('Who hands in what.'),
});
export type Theme = z.infer<typeof Theme>;

export const Themes = z.record(Id, Theme);
export type Themes = z.infer<typeof Themes>;
