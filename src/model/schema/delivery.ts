import { z } from 'zod';
import { DocumentSymbol, Id, IsoDate, type Localized } from './common.ts';

const blank = (text: string) => (text === '' ? undefined : text);
const cell = z.string().trim().transform(blank);
const optional = <O>(schema: z.ZodType<O, string>) => cell.pipe(schema.optional());
const count = z.string().default('1').transform(Number).pipe(z.int('must be a whole number').min(1));
const list = z
  .string()
  .trim()
  .transform((text) => (text === '' ? [] : text.split(/\s+/)));

/** One row of `deliveries.csv`: who was handed which version, when and by what way. Append only; no private e-mails or telephone numbers. */
export const Delivery = z.strictObject({
  version: cell.pipe(count).describe('Version that was delivered.'),
  languages: list.pipe(z.array(z.string()).min(1)).describe('Languages that were delivered, separated by spaces.'),
  body: optional(Id).describe('Recipient: a body from bodies.yaml …'),
  office: cell.describe('… or an office in words.'),
  city: cell.describe('City of the recipient.'),
  mission: optional(Id).describe('Mission that delivered it.'),
  route: optional(z.enum(['mission', 'registry', 'email', 'post', 'hand', 'side-event'])).describe('By what way.'),
  sent: IsoDate,
  received: optional(IsoDate),
  acknowledged: optional(IsoDate).describe('Date of the acknowledgement.'),
  replied: optional(IsoDate).describe('Date of the reply.'),
  wave: cell.pipe(count).describe('1 for the first wave, 2 for the second.'),
  forum: optional(Id).describe('Forum in which it was handed over.'),
  session: cell.describe('Session of that forum. Example: 59'),
  profile: optional(Id).describe('Rules under which it was handed in: a name under submissions of the forum or body.'),
  kit: optional(
    z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be the name of a folder in handed-in/, such as hrc-63-en'),
  ).describe('Folder in handed-in/ beside this file with what was handed in and its manifest.json; never published.'),
  accepted: optional(IsoDate).describe('Date on which the forum accepted it.'),
  published: optional(IsoDate).describe('Date on which the forum published it.'),
  symbol: optional(DocumentSymbol).describe('Symbol under which the forum published it. Example: A/HRC/59/NGO/12'),
  returned: optional(IsoDate).describe('Date on which the forum sent it back.'),
  reason: cell.describe('Why it was sent back.'),
  visibility: cell
    .pipe(z.enum(['public', 'internal']).default('internal'))
    .describe('internal rows are never published.'),
  note: cell,
});
/** Columns that may be given in a language too: `office_fa`. */
export const languageColumns = ['office', 'city', 'note', 'reason'] as const;

export type Delivery = z.infer<typeof Delivery> & {
  /** The same in languages of the site, by code. */
  texts?: Partial<Record<(typeof languageColumns)[number], Localized>>;
};
