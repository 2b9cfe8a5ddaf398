import { z } from 'zod';
import { isScript } from '../../languages/scripts.ts';
import { FileName, IsoDate, LanguageCode, Licence, Localized, WebAddress } from './common.ts';

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour like #1f5f7a');

const numberings: readonly string[] = Intl.supportedValuesOf('numberingSystem');

/** A language the system does not know yet; the fields are those of src/languages/table.ts. */
const LanguageRow = z.strictObject({
  code: LanguageCode,
  name: z.string().describe('Its name in itself. Example: Türkçe'),
  dir: z.enum(['ltr', 'rtl']).optional().describe('Default: that of the script.'),
  script: z
    .string()
    .refine(isScript, 'must be the code of a script (ISO 15924) such as Latn, Hebr or Deva')
    .optional()
    .describe('Code of ISO 15924. Default: the script in which the language is usually written.'),
  calendar: z.enum(['gregory', 'persian']).default('gregory'),
  numerals: z
    .string()
    .refine((system) => numberings.includes(system), 'must be a numbering system of CLDR such as latn, arab or deva')
    .default('latn'),
  quotes: z.tuple([z.string(), z.string(), z.string(), z.string()]).default(['“', '”', '‘', '’']),
  fallback: z.array(LanguageCode).default(['en']),
  official: z.boolean().default(false),
});

/** `site.yaml`: the publisher and the site as a whole. */
export const Site = z.strictObject({
  name: Localized.describe('Name of the site, shown on every page.'),
  tagline: Localized.optional().describe('One line under the name on the home page.'),
  url: WebAddress.describe('Address under which the site is published. Example: https://example.org'),
  languages: z
    .array(z.union([LanguageCode, LanguageRow]))
    .min(1)
    .describe('Languages of the site; the first is the main one.'),
  publisher: z.strictObject({
    name: Localized.describe('Name of the office.'),
    type: z
      .enum(['GovernmentOrganization', 'NGO', 'Organization'])
      .default('Organization')
      .describe('What it is (schema.org).'),
    url: WebAddress.optional(),
    logo: FileName.optional().describe('Logo as SVG or PNG in the content folder.'),
    place: Localized.optional().describe('City and country.'),
    founded: IsoDate.optional(),
  }),
  contact: z
    .strictObject({
      email: z.email().optional(),
      url: WebAddress.optional(),
      address: Localized.optional(),
      telephone: z.string().optional(),
    })
    .optional()
    .describe('How to reach the office.'),
  colours: z
    .strictObject({
      accent: Colour.describe('Colour of links and marks.'),
      ground: Colour.optional().describe('Ground of social cards. Default: derived from accent.'),
    })
    .prefault({ accent: '#14506b' })
    .describe('Colours of the publisher; contrast is checked.'),
  licence: Licence.describe('Licence of the texts.'),
  translations: z
    .partialRecord(z.enum(['letters', 'reports', 'statistics', 'pages']), z.array(LanguageCode))
    .optional()
    .describe('Languages that publications of a kind should have, for npm run status. Without it, all of the site.'),
  specimen: z.boolean().default(false).describe('true says on every page that this is a sample site.'),
});
export type Site = z.infer<typeof Site>;
