import { z } from 'zod';
import { WebAddress } from './common.ts';

const name = z.union([
  z.strictObject({ literal: z.string().describe('Name of an organisation.') }),
  z.strictObject({ family: z.string(), given: z.string().optional(), suffix: z.string().optional() }),
]);
const year = z.union([z.int(), z.string()]);
const date = z.strictObject({ 'date-parts': z.array(z.array(year).min(1).max(3)).min(1).max(2) });

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
        'chapter',
        'dataset',
        'document',
        'legislation',
        'legal_case',
        'motion_picture',
        'pamphlet',
        'paper-conference',
        'personal_communication',
        'report',
        'speech',
        'standard',
        'thesis',
        'treaty',
        'webpage',
      ])
      .describe('Type of the source (CSL). Example: report'),
    title: z.string().describe('Title in its own language.'),
    author: z.array(name).optional(),
    issued: date.optional().describe('Date. Example: {date-parts: [[2024, 10, 8]]}'),
    accessed: date.optional(),
    publisher: z.string().optional(),
    number: z.string().optional().describe('Symbol or number, in quotation marks. Example: "A/72/926"'),
    URL: WebAddress.optional(),
    language: z.string().optional(),
  })
  .describe('A source in the form of a CSL item.');
