import { z } from 'zod';
import { isScript } from '../../languages/scripts.ts';
import { Deadlines } from './submission.ts';
import { FileName, IsoDate, LanguageCode, Licence, Localized, WebAddress } from './common.ts';

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour like #1f5f7a');

const numberings: readonly string[] = Intl.supportedValuesOf('numberingSystem');

const FontFile = z
  .string()
  .regex(
    /^[^/\\]+\.(?:ttf|otf|woff2|TTF|OTF|WOFF2)$/,
    'must be the name of a .ttf, .otf or .woff2 file in fonts/, such as Office-Regular.ttf',
  );

/** A family of an office; its files are in `fonts/`. */
const FontFamily = z.strictObject({
  family: z
    .string()
    .regex(
      /^[^"'\\<>{}();:,@/\u0000-\u001f]{1,40}$/,
      'must be the name of a family, at most 40 letters, digits and spaces',
    )
    .describe('Name of the family.'),
  regular: FontFile.describe('File of the usual weight in fonts/; a variable font has all weights in it.'),
  bold: FontFile.optional().describe(
    'File for titles and emphasis. Without it a variable font has its own, another none.',
  ),
  italic: FontFile.optional().describe('File for slanted emphasis.'),
  languages: z
    .array(LanguageCode)
    .min(1)
    .optional()
    .describe('Languages that are set in it. Default: those of the scripts named, else all.'),
  scripts: z
    .array(z.string().refine(isScript, 'must be the code of a script (ISO 15924) such as Latn, Cyrl or Arab'))
    .min(1)
    .optional()
    .describe('Scripts whose languages are set in it.'),
  licence: Licence.describe('Licence of the font; it must allow web pages and documents.'),
});

/** Where the picture of the office is shown. */
const picturePlaces = ['home', 'cards'] as const;

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
  fonts: z.array(FontFamily).max(12).default([]).describe('Fonts of the office. Without them those of Sanad are used.'),
  picture: z
    .strictObject({
      file: FileName.describe('Picture or pattern in the content folder.'),
      alt: Localized.optional().describe('What it shows; without it the picture is an ornament.'),
      credit: Localized.optional().describe('Who made it; shown beneath it on the home page.'),
      on: z
        .array(z.enum(picturePlaces))
        .min(1)
        .default([...picturePlaces])
        .describe('Where it is shown.'),
    })
    .optional()
    .describe('Picture or pattern of the office, on the home page and social cards.'),
  menu: z
    .array(z.string())
    .min(1)
    .refine((names) => new Set(names).size === names.length, 'names an entry twice')
    .optional()
    .describe(
      'What the menu at the top leads to, in this order: letters, reports, statistics, topics, bodies, missions, forums, areas, register, corrections-log, or folders of pages/. Default: the lists, topics, and pages with menu: header.',
    ),
  spelling: z
    .array(LanguageCode)
    .default([])
    .describe('Languages whose spelling is checked: en, es, fa, fr, ru. Own words stand in words/<language>.txt.'),
  licence: Licence.describe('Licence of the texts.'),
  translations: z
    .partialRecord(z.enum(['letters', 'reports', 'statistics', 'pages']), z.array(LanguageCode))
    .optional()
    .describe('Languages that publications of a kind should have, for npm run status. Without it, all of the site.'),
  deadlines: Deadlines.optional().describe(
    'How the office reckons its deadlines, for npm run status. Example: { zone: Asia/Tehran, lead: { clearance: 5 } }',
  ),
  specimen: z.boolean().default(false).describe('true says on every page that this is a sample site.'),
});
export type Site = z.infer<typeof Site>;
