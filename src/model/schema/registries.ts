/** Registries: names used by many publications, each written once. A registry file maps an id to its entry. */
import { z } from 'zod';
import { hasForeignDigits } from '../tables/digits.ts';
import { AreaCode, Id, IsoDate, Localized, WebAddress } from './common.ts';
import { Profiles, TextRules } from './submission.ts';
import { keysOf } from '../own.ts';

const named = {
  name: Localized.describe('Name in every language.'),
  short: Localized.optional().describe('Short name or abbreviation.'),
  description: Localized.optional().describe('One or two sentences for its page.'),
  url: WebAddress.optional(),
};

export const Topic = z.strictObject(named);
export const Body = z.strictObject({
  ...named,
  parent: Id.optional().describe('The body it belongs to.'),
  prefix: z.string().optional().describe('Series symbol of its documents. Example: A/HRC'),
});
export const Mission = z.strictObject({
  ...named,
  city: Localized,
  area: AreaCode.optional(),
  accredited: z.array(Id).default([]).describe('Bodies it is accredited to.'),
});
export const Forum = z.strictObject({
  ...named,
  body: Id.optional().describe('The body whose sessions these are.'),
  sessions: z
    .array(
      z
        .strictObject({
          id: z
            .string()
            .refine((id) => !hasForeignDigits(id), 'must be written in Latin digits')
            .describe('Number or year, in quotation marks. Example: "59"'),
          name: Localized.optional(),
          starts: IsoDate.optional().describe('First day; leave out both days while they are not known.'),
          ends: IsoDate.optional().describe('Last day.'),
          place: Localized.optional(),
          url: WebAddress.optional(),
        })
        .refine(
          ({ starts, ends }) => (starts === undefined) === (ends === undefined),
          'needs both starts and ends, or neither',
        )
        .refine(
          ({ starts, ends }) => starts === undefined || ends === undefined || starts <= ends || !/^\d{4}-/.test(starts),
          {
            message: 'is before starts',
            path: ['ends'],
          },
        ),
    )
    .default([]),
});
export const Agency = z.strictObject(named);

/** Rules for what is handed in are in the same files and are kept apart: no page shows them. */
const submissions = Profiles.default({}).describe(
  'What is handed in there, each with its rules, under a name of your own. Example: { ngo-general: { … } }',
);
const handsIn = TextRules.optional().describe('Rules for all texts that it hands in. Example: { languages: [en] }');

export const registrySchemas = {
  topics: Topic,
  bodies: Body.extend({ submissions }),
  missions: Mission,
  forums: Forum.extend({ submissions }),
  agencies: Agency.extend({ handsIn }),
};
export const registryNames = keysOf(registrySchemas);
