/** Letters and other communications; fields follow UN documents practice (research.un.org/en/docs/letters). */
import { z } from 'zod';
import { Submissions } from './submission.ts';
import {
  AreaCode,
  DocumentSymbol,
  FileName,
  Id,
  IsoDate,
  LanguageCode,
  Localized,
  WebAddress,
  publicationFields,
} from './common.ts';

/** Sender or addressee: an entry of a registry, or an office named in words. */
export const Party = z
  .strictObject({
    name: Localized.optional().describe(
      'The office in words. Example: Permanent Representative of Namibia to the United Nations',
    ),
    body: Id.optional().describe('A body from bodies.yaml.'),
    mission: Id.optional().describe('A mission from missions.yaml.'),
    agency: Id.optional().describe('An agency from agencies.yaml.'),
    area: AreaCode.optional().describe('The State it belongs to. Example: NAM'),
  })
  .refine(
    (party) => party.name ?? party.body ?? party.mission ?? party.agency,
    'needs one of name, body, mission or agency',
  );
export type Party = z.infer<typeof Party>;

const AgendaItem = z.strictObject({
  body: Id.describe('The body whose agenda it is, from bodies.yaml. Example: general-assembly'),
  session: z.int().min(1).optional().describe('Session of that body; for the Security Council its year (73 for 2018).'),
  number: z.string().optional().describe('Number as printed, in quotation marks. Example: "118 (d)"'),
  title: Localized.optional().describe('Title of the item.'),
  list: z.enum(['agenda', 'provisional', 'preliminary']).default('agenda').describe('The list the number belongs to.'),
});

const Annex = z
  .strictObject({
    label: Localized.optional().describe('As printed. Example: Annex I'),
    title: Localized.optional().describe('What the annex is, if it is known.'),
    kind: z.enum(['annex', 'enclosure', 'appendix']).default('annex'),
    language: LanguageCode.optional().describe('Language of the file.'),
    file: FileName.optional().describe('Name of the file beside letter.yaml, if it can be offered.'),
  })
  .refine((annex) => annex.label ?? annex.title, 'needs a label or a title');

export const relationTypes = ['follows-up', 'replies-to', 'corrects', 'supersedes', 'transmits', 'cites'] as const;

/** A relation to a publication of this site (`id`) or to a document elsewhere (`symbols`, `date`, `title`, `url`). */
const Relation = z
  .strictObject({
    type: z.enum(relationTypes),
    id: Id.optional().describe('Identifier of a publication of this site.'),
    symbols: z.array(DocumentSymbol).optional().describe('Symbols of a document elsewhere.'),
    date: IsoDate.optional(),
    title: Localized.optional(),
    url: WebAddress.optional(),
  })
  .refine((relation) => relation.id ?? relation.symbols ?? relation.title, 'needs id, symbols or title');

export const Letter = z.strictObject({
  ...publicationFields,
  form: z
    .enum([
      'letter',
      'identical-letters',
      'joint-letter',
      'open-letter',
      'note-verbale',
      'written-statement',
      'memorandum',
      'reply',
    ])
    .default('letter')
    .describe('What it is in form. Identical letters are one text sent to several addressees.'),
  text: z
    .enum(['full', 'description'])
    .default('full')
    .describe(
      'full: the texts beside this file are the letter; description: they only describe a public document, so none of them is authentic.',
    ),
  status: z
    .enum(['draft', 'sent', 'received', 'circulated', 'answered', 'followed-up', 'withdrawn'])
    .describe('Where it stands now.'),
  sent: IsoDate.describe("The sender's date, as in the title of the letter."),
  reference: z.string().optional().describe("The sender's own reference number."),
  from: z.array(Party).min(1).describe('Who sends it; several for a joint letter.'),
  to: z.array(Party).min(1).describe('Whom it is addressed to.'),
  cc: z.array(Party).default([]).describe('Who receives a copy.'),
  signatories: z
    .array(z.strictObject({ name: Localized, title: Localized.optional(), area: AreaCode.optional() }))
    .default([])
    .describe('Who signed it, in the order of the letter.'),
  sessions: z
    .array(
      z.strictObject({
        body: Id,
        session: z.int().min(1).optional(),
        year: z.int().min(1).optional(),
        meeting: z.int().min(1).optional(),
        committee: Localized.optional(),
      }),
    )
    .default([])
    .describe(
      'Sessions in the masthead. Example: {body: general-assembly, session: 72}; for the Security Council year: 73.',
    ),
  agenda: z.array(AgendaItem).default([]).describe('All agenda items, each with the body it belongs to.'),
  request: z
    .strictObject({ bodies: z.array(Id).min(1), asDocument: z.boolean().default(true) })
    .optional()
    .describe('Bodies in which circulation as a document is requested.'),
  circulated: z
    .strictObject({
      symbols: z
        .array(DocumentSymbol)
        .default([])
        .describe('Every symbol of the document. Example: [A/72/926, S/2018/669]'),
      distribution: z.enum(['general', 'limited', 'restricted']).optional(),
      dated: IsoDate.optional().describe('Date in the masthead of the document.'),
      issued: IsoDate.optional().describe('Date at the foot, when it was issued.'),
      originalLanguages: z.array(LanguageCode).default([]).describe('Languages after "Original:".'),
      languages: z.array(LanguageCode).default([]).describe('Languages in which the document exists.'),
      jobNumber: z.string().optional().describe('Job number at the foot, in quotation marks. Example: "17-19883"'),
      url: WebAddress.optional(),
      suffixes: z
        .array(
          z.strictObject({
            symbol: DocumentSymbol,
            kind: z.enum(['addendum', 'corrigendum', 'revision']),
            languages: z.array(LanguageCode).default([]),
            date: IsoDate.optional(),
          }),
        )
        .default([])
        .describe('Addenda, corrigenda and revisions, with the languages they concern.'),
    })
    .optional()
    .describe('The letter as a document of an organisation.'),
  annexes: z.array(Annex).default([]),
  relations: z.array(Relation).default([]),
  deadline: IsoDate.optional().describe('When an answer is due.'),
  submissions: Submissions,
});
export type Letter = z.infer<typeof Letter>;
