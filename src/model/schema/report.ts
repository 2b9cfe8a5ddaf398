import { z } from 'zod';
import { FileName, Id, IsoDate, Localized, WebAddress, publicationFields, Period } from './common.ts';
import { Submissions } from './submission.ts';

/** Reports: text with its method, evidence and the bodies it is addressed to. */
export const Report = z.strictObject({
  ...publicationFields,
  published: IsoDate.describe('The day of publication.'),
  reference: z.string().optional().describe('The office’s own number of the report.'),
  period: z
    .strictObject({ from: Period.optional(), to: Period.optional() })
    .refine(
      ({ from, to }) =>
        from === undefined || to === undefined || !/^\d{4}/.test(from) || from.slice(0, 4) <= to.slice(0, 4),
      {
        message: 'is before from',
        path: ['to'],
      },
    )
    .optional()
    .describe('The period covered. Example: {from: "2000", to: "2023"}'),
  addressed: z.array(Id).default([]).describe('Bodies from bodies.yaml the report is addressed to.'),
  methodology: Localized.optional().describe('How the material was gathered and checked, in a few sentences.'),
  limitations: Localized.optional().describe('What the report cannot show.'),
  responds: z
    .strictObject({ title: Localized, url: WebAddress.optional(), symbols: z.array(z.string()).default([]) })
    .optional()
    .describe("Somebody else's report that this one answers."),
  evidence: z
    .array(
      z.strictObject({
        id: Id.describe('Key used in the text. Example: e1'),
        title: Localized,
        type: z.enum(['document', 'statistics', 'statement', 'image', 'video', 'web', 'law', 'other']),
        source: Localized.optional(),
        date: IsoDate.optional(),
        url: WebAddress.optional(),
        archived: WebAddress.optional().describe('Address of an archived copy.'),
        file: FileName.optional().describe('A copy beside report.yaml.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
          .optional()
          .describe('SHA-256 of the file, so that readers can prove their copy.'),
        verification: z.enum(['verified', 'corroborated', 'unverified']).default('unverified'),
      }),
    )
    .default([]),
  recommendations: z
    .array(
      z.strictObject({
        id: Id,
        to: z.array(Id).min(1).describe('Bodies from bodies.yaml.'),
        status: z.enum(['open', 'accepted', 'in-progress', 'done', 'rejected']).default('open'),
        updated: IsoDate.optional(),
      }),
    )
    .default([])
    .describe('Status of the recommendations whose text stands in the report.'),
  relations: z
    .array(z.strictObject({ type: z.enum(['replies-to', 'corrects', 'supersedes', 'follows-up', 'cites']), id: Id }))
    .default([]),
  submissions: Submissions,
});
export type Report = z.infer<typeof Report>;
