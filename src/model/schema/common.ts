/** Building blocks shared by the schemas. Field descriptions are the authors' manual: one plain sentence and an example. */
import { z } from 'zod';
import { readPeriod } from '../tables/periods.ts';

/** ISO 8601 calendar date, Gregorian, from 1900 on. YAML must keep it a string; the loader parses with the core schema. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2025-06-16')
  .refine(
    (text) =>
      !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text),
    'is not a day of the calendar',
  )
  .refine((text) => Number(text.slice(0, 4)) >= 1900, 'must be a Gregorian date from 1900 on')
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment with the zone it is given in: `2026-12-01T09:30+03:30`. Without a zone nobody could say when it is. */
export const Moment = z
  .string()
  .refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text), {
    error: 'needs the time of day and its zone, like 2026-12-01T09:30+03:30',
    abort: true,
  })
  .refine((text) => !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/.test(text), {
    error: 'needs the zone of the time at its end, such as +03:30 or Z, like 2026-12-01T09:30+03:30',
    abort: true,
  })
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(text) &&
      IsoDate.safeParse(text.slice(0, 10)).success,
    'must be a day, a time and a zone like 2026-12-01T09:30+03:30',
  );

/** Identifiers of publications, registry entries and references: `hrc`, `letter-2025-014`. */
export const Id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'must be lower-case Latin letters, digits and hyphens, starting with a letter, like hrc-president',
  )
  // It becomes the name of a folder.
  .max(120, 'must have at most 120 characters');

/** Identifiers of publications: not of registry entries, and not their folders. */
export const PublicationId = Id.brand<'PublicationId'>();
export type PublicationId = z.infer<typeof PublicationId>;

export const languageCodeMessage = 'must be a language code like fa or en';

export const LanguageCode = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, languageCodeMessage);

/** Text in several languages: `{ fa: …, en: … }`. */
export const Localized = z
  .record(LanguageCode, z.string().trim().min(1))
  .refine((value) => Object.keys(value).length > 0, 'needs the text in at least one language');
export type Localized = z.infer<typeof Localized>;

export const WebAddress = z.url({ protocol: /^https?$/, error: 'must be a web address starting with https://' });

/** A path inside the publication's own folder. */
export const FileName = z
  .string()
  .regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:*?"<>|\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]+$/u,
    'must be the name of a file in the same folder',
  );

/** A period as tables have it: `2015`, `2024-03`, `2024-Q1`, `2019/20`. */
export const Period = z
  .string()
  .refine((text) => typeof readPeriod(text) === 'string', 'must be a year, or a period like 2024-03 or 2019/20');

/** ISO 3166-1 alpha-3 code, or an M49-style aggregate used by the sources (`WLD`). */
export const AreaCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be a three-letter country code like IRN, or WLD for the world');

/** Forms of symbols: one to a line, with documents that have them. */
const symbolForms: readonly RegExp[] = [
  // A/72/926, S/PRST/2023/1, E/CN.4/2006/32, INFCIRC/1234, GC(66)/RES/12, C-27/DG.5, GB.347/INS/5, CL 171/3, MSC 107/20
  /[A-Z][A-Z0-9.-]{0,14}(?:\(\d{1,4}\))?(?: \d{1,4})?(?:\/[A-Za-z0-9.()-]+)+/,
  // UNESCO: 41 C/5, 214 EX/Decision 12
  /\d{1,3} (?:C|EX|GEN|IIO)\/[A-Za-z0-9.()-]+(?: \d+)?(?:[/.][A-Za-z0-9.()-]+)*/,
  // WHO and IMO: WHA75.17, EB152.R5, WHA75(10), MEPC.377(80)
  /[A-Z]{2,8}\.?\d{1,4}(?:\.[A-Z]?\d{1,4}|\(\d{1,4}\))/,
  // European Union: COM(2020) 65 final
  /[A-Z]{2,5}\(\d{4}\) \d{1,4}(?: final)?/,
];
/** A part of a document, a session or a year: (Sect. 24), (Vol. I), (XXX), (2000); parts of a resolution: A and B. */
const symbolEnd =
  /(?: \([A-Z0-9][A-Za-z0-9 .,–-]{0,40}\)| [A-Z](?:[-–][A-Z])?(?![A-Za-z]))*(?:\/[A-Za-z0-9.()-]+)*\*{0,2}/;

/**
 * Symbol of a document of the United Nations system, suffixes included: `A/72/510/Rev.1`, `S/2018/669`, `A/HRC/59/NGO/12`,
 * `A/79/123*`, and in the forms of other bodies: `INFCIRC/1234`, `UNCTAD/TDR/2023`, `GC(66)/RES/12`, `WHA75.17`, `41 C/5`,
 * `A/79/6 (Sect. 24)`, `HRI/GEN/1/Rev.9 (Vol. I)`.
 */
export const DocumentSymbol = z
  .string()
  .regex(
    new RegExp(`^(?:${symbolForms.map(({ source }) => source).join('|')})${symbolEnd.source}$`),
    'must be a document symbol like A/72/926 or S/2018/669',
  );

export const Licence = z.strictObject({
  name: z.string().describe('Short name of the licence. Example: CC BY 4.0'),
  url: WebAddress.optional().describe('Where the licence can be read.'),
});

/** Where a fact was read; printed with it. */
const Source = z.strictObject({
  title: Localized.optional().describe('Title of the page or document the facts were read in.'),
  url: WebAddress.optional().describe('Its address.'),
  accessed: IsoDate.optional().describe('The day it was read. Example: 2026-11-02'),
  note: Localized.optional().describe('What a reader should know about it.'),
});

/** A change to a published text that readers must be told of. */
export const Correction = z.strictObject({
  date: IsoDate.describe('The day the text was changed.'),
  note: Localized.describe('What was wrong and what stands now, in one or two sentences.'),
  kind: z
    .enum(['correction', 'update', 'clarification'])
    .default('correction')
    .describe('correction: something was wrong; update: something new; clarification: wording only.'),
  version: z
    .int()
    .min(2)
    .optional()
    .describe('The version that this change made; required for each version after the first.'),
});

/** That a publication is no longer published, and why. Its addresses stay, with this notice. */
export const Withdrawal = z.strictObject({
  date: IsoDate.describe('The day it was withdrawn.'),
  reason: Localized.describe('Why, in one or two sentences; printed at every address it had.'),
  successor: PublicationId.optional().describe('Identifier of the publication that takes its place.'),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** Fields of every publication, whatever its kind. */
export const publicationFields = {
  id: PublicationId.describe(
    'Permanent identifier; it never changes, its address is /d/<id>/. Example: letter-2025-014',
  ),
  version: z.int().min(1).default(1).describe('Raised by one with each substantial change of the original text.'),
  modified: IsoDate.optional().describe('The day of the last substantial change, if later than publication.'),
  authentic: z
    .array(LanguageCode)
    .min(1)
    .optional()
    .describe('Languages whose text is authentic. Default: the language marked original.'),
  topics: z.array(Id).default([]).describe('Topics from topics.yaml.'),
  bodies: z
    .array(Id)
    .default([])
    .describe('Bodies from bodies.yaml that this concerns, besides senders and addressees.'),
  missions: z.array(Id).default([]).describe('Missions from missions.yaml that carry it.'),
  forums: z.array(Id).default([]).describe('Forums from forums.yaml in which it is taken up.'),
  agencies: z.array(Id).default([]).describe('Agencies from agencies.yaml that handed in the material.'),
  related: z.array(PublicationId).default([]).describe('Identifiers of publications to show as related.'),
  aliases: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
          'must be an earlier folder name: lower-case Latin letters, digits and hyphens, like 2026-water-supply',
        ),
    )
    .default([])
    .describe('Earlier folder names; their addresses lead to the present one.'),
  formerIds: z
    .array(PublicationId)
    .default([])
    .describe('Earlier identifiers; their addresses /d/<id>/ lead to the present one.'),
  publish: Moment.optional().describe(
    'When it may be seen (embargo), with the zone of the time; until then it is checked and is nowhere in the site. Example: 2026-12-01T09:30+03:30',
  ),
  announce: z
    .boolean()
    .default(false)
    .describe('true names title and time in the calendar of publications while `publish` lies ahead.'),
  withdrawn: Withdrawal.optional().describe(
    'Takes the publication out of the site; a notice stays at each of its addresses. Example: {date: 2026-11-20, reason: {en: …}, successor: letter-2026-031}',
  ),
  draft: z.boolean().default(false).describe('true keeps it out of the site; it is checked all the same.'),
  specimen: z
    .boolean()
    .default(false)
    .describe('true marks the publication everywhere as a specimen that was never sent.'),
  corrections: z.array(Correction).default([]).describe('What was changed after publication, newest first.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits, in quotation marks')
    .optional()
    .describe(
      'Fingerprint of the original text, as npm run status prints it. With it no change of the text goes unnoticed: the check asks whether it needs a change note.',
    ),
  licence: Licence.optional().describe('Licence of this publication, if not that of the site.'),
  owner: z.string().optional().describe('Unit of the office that keeps it up to date; not published.'),
  sources: z.array(Source).default([]).describe('Where the facts were read.'),
  attachments: z
    .array(
      z.strictObject({
        file: FileName.describe('Name of the file beside this one. Example: signed.pdf'),
        title: Localized.describe('What it is.'),
        language: LanguageCode.optional().describe('Language of the file.'),
      }),
    )
    .default([])
    .describe('Files to offer with the publication.'),
};
