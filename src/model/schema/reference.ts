import { z } from 'zod';
import { WebAddress } from './common.ts';

const text = z.string();
const flag = z.union([z.boolean(), z.int(), z.string()]).optional();
const name = z.union([
  z.strictObject({ literal: text.describe('Name of an organisation.') }),
  z.strictObject({
    family: text,
    given: text.optional(),
    suffix: text.optional(),
    'dropping-particle': text
      .optional()
      .describe('Stands after the given name and is left out with it: “de” in “Charles de Gaulle”.'),
    'non-dropping-particle': text.optional().describe('Belongs to the family name: “van der” in “J. van der Berg”.'),
    'comma-suffix': flag,
    'static-ordering': flag,
    'parse-names': flag,
  }),
  // Zotero writes a name in one field as a given name alone.
  z.strictObject({ given: text }),
]);
const year = z.union([z.int(), z.string()]);
const season = z.union([z.int(), z.string()]).optional();
const date = z.union([
  z.int().describe('A year alone.'),
  z.string().describe('A date as EDTF writes it. Example: 2019-03/2019-05'),
  z.strictObject({
    'date-parts': z.array(z.array(year).min(1).max(3)).min(1).max(2),
    season: season.describe('Season: 1 is spring, 4 is winter.'),
    calendar: z
      .enum(['gregorian', 'persian', 'islamic'])
      .optional()
      .describe('Calendar of the year, where the language of the source does not tell it. Example: persian'),
    circa: flag,
    literal: text.optional(),
    raw: text.optional(),
  }),
  z.strictObject({ literal: text.describe('A date in words, printed as it is. Example: n.d.'), circa: flag, season }),
  z.strictObject({ raw: text.describe('A date as the source writes it. Example: 2024-10-08'), circa: flag, season }),
]);

/** A source that texts cite, as a CSL item (docs.citationstyles.org/en/stable/specification.html#appendix-iii-types); the key is its id. */
export const Reference = z
  .looseObject({
    type: z
      .enum([
        'article',
        'article-journal',
        'article-magazine',
        'article-newspaper',
        'bill',
        'book',
        'broadcast',
        'chapter',
        'classic',
        'collection',
        'dataset',
        'document',
        'entry',
        'entry-dictionary',
        'entry-encyclopedia',
        'event',
        'figure',
        'graphic',
        'hearing',
        'interview',
        'legal_case',
        'legislation',
        'manuscript',
        'map',
        'motion_picture',
        'musical_score',
        'pamphlet',
        'paper-conference',
        'patent',
        'performance',
        'periodical',
        'personal_communication',
        'post',
        'post-weblog',
        'regulation',
        'report',
        'review',
        'review-book',
        'software',
        'song',
        'speech',
        'standard',
        'thesis',
        'treaty',
        'webpage',
      ])
      .describe('Type of the source (CSL). Example: report'),
    title: z.string().describe('Title in its own language.'),
    author: z.array(name).optional(),
    editor: z.array(name).optional(),
    translator: z.array(name).optional(),
    issued: date.optional().describe('Date. Example: {date-parts: [[2024, 10, 8]]}'),
    accessed: date.optional(),
    publisher: z.string().optional(),
    number: z.string().optional().describe('Symbol or number, in quotation marks. Example: "A/72/926"'),
    URL: WebAddress.optional(),
    language: z.string().optional(),
  })
  .describe('A source in the form of a CSL item.');
