/** Statistics collections. Names follow SDMX (observation status, time period, reference area) and Frictionless Data Package. */
import { z } from 'zod';
import {
  FileName,
  Id,
  IsoDate,
  Localized,
  WebAddress,
  Licence,
  Withdrawal,
  publicationFields,
  Period,
} from './common.ts';

/** Code of an aggregate as a source writes it: `LAC`, `OWID_AFR`. */
const OwnAreaCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{1,24}$/, 'must be the code as the source writes it, in capitals: LAC, OWID_AFR');

/** A code of a dimension with its label: `female`. */
const CodeList = z.record(z.string(), Localized);

export const Indicator = z.strictObject({
  title: Localized.describe('What is measured.'),
  short: Localized.optional().describe('Short label for charts.'),
  definition: Localized.describe('Exact definition, as the source gives it.'),
  unit: z.strictObject({
    kind: z
      .enum(['percent', 'ratio', 'index', 'count', 'years', 'currency', 'other'])
      .describe('What sort of number it is.'),
    label: Localized.describe('Unit as printed after the value. Example: % of people aged 15 and above'),
    symbol: Localized.optional().describe('Short unit. Example: %'),
  }),
  decimals: z.int().min(0).max(6).default(1).describe('Decimals to print.'),
  range: z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .default({})
    .describe(
      'Bounds outside which a value is an error. Without them: percentages 0 to 100, counts from 0, years 0 to 130. Gross rates that may exceed 100 need max.',
    ),
  direction: z
    .enum(['higher', 'lower', 'none'])
    .default('none')
    .describe('Which way is better; for the wording of comparisons.'),
});

const Resource = z.strictObject({
  file: FileName.describe('CSV file beside this one.'),
  columns: z
    .strictObject({
      area: z.string().default('code').describe('Column with the area code.'),
      period: z.string().default('year').describe('Column with the period: a year, or a date such as 2024-03.'),
      value: z.string().default('value').describe('Column with the value.'),
      indicator: z.string().optional().describe('Column with the indicator, if the file holds several.'),
      status: z.string().optional().describe('Column with the SDMX observation status.'),
      ignore: z.array(z.string()).default([]).describe('Columns that are not used, such as a name beside a code.'),
    })
    .prefault({}),
  indicator: Id.optional().describe('The indicator of the whole file, if no column gives it.'),
  area: z.string().optional().describe('The area of the whole file, if no column gives it. Example: WLD'),
});

export const Collection = z.strictObject({
  ...publicationFields,
  published: IsoDate.describe('The day this edition was published here.'),
  indicators: z.record(Id, Indicator),
  dimensions: z
    .record(
      Id,
      z.strictObject({
        title: Localized.describe('What the dimension is. Example: Sex'),
        codes: CodeList.describe('Every code the CSV uses, with its label.'),
        total: z
          .string()
          .optional()
          .describe('The code that stands for the whole; a figure that names no code means it. Example: both'),
      }),
    )
    .default({})
    .describe('Dimensions besides area and period; each is a column of that name. Example: sex'),
  areas: z
    .record(OwnAreaCode, Localized)
    .default({})
    .describe('Names of aggregates with codes of the source’s own. Countries and WLD need none.'),
  resources: z.array(Resource).min(1),
  source: z.strictObject({
    organisation: Localized.describe('Who made the figures.'),
    dataset: Localized.describe('Name of the data set.'),
    version: z.string().optional(),
    url: WebAddress.describe('Where the data were obtained.'),
    retrieved: IsoDate.describe('The day they were obtained.'),
    licence: Licence,
    citation: Localized.optional(),
    upstream: Localized.optional().describe('Terms of the original producer, and whether they were verified.'),
    paths: z.array(z.string()).default([]).describe('Files of the source that were used.'),
  }),
  period: z
    .strictObject({ from: Period, to: Period })
    .refine(({ from, to }) => !/^\d{4}/.test(from) || from.slice(0, 4) <= to.slice(0, 4), {
      message: 'is before from',
      path: ['to'],
    })
    .optional()
    .describe('Reference period.'),
  projectionsFrom: Period.optional().describe('First period that holds projections.'),
  nextUpdate: IsoDate.optional().describe('When a newer edition is due; older figures are reported after that day.'),
  processing: Localized.optional().describe('What was done to the source data.'),
  caveats: Localized.optional().describe('What a reader must know before using the figures.'),
  breaks: z
    .array(z.strictObject({ period: Period, area: z.string().optional(), note: Localized }))
    .default([])
    .describe('Breaks in series.'),
  revisions: z.array(z.strictObject({ date: IsoDate, note: Localized })).default([]),
  headline: z.array(z.string()).default([]).describe('Series to show first. Example: "adult-literacy/female@IRN"'),
  withdrawn: z
    .union([z.boolean(), Withdrawal])
    .default(false)
    .describe(
      'true shows none of the figures but keeps the page; with date, reason and successor the page goes as well, and a notice stays.',
    ),
});
export type Collection = z.infer<typeof Collection>;
