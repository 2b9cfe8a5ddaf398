/**
 * What a forum asks of the texts that are handed in to it, as data: rules change and contradict one another, so that an office must
 * be able to correct them without a line of code. And what a publication is to be handed in for.
 */
import { z } from 'zod';
import { Id, IsoDate, LanguageCode, Localized, WebAddress } from './common.ts';

const senderStatuses = [
  'state',
  'national-institution',
  'ngo',
  'ngo-general',
  'ngo-special',
  'ngo-roster',
  'stakeholder',
  'coalition',
  'secretariat',
  'any',
] as const;

/** What is on the cover, or is asked for beside the text. */
const coverFacts = [
  'sender',
  'status',
  'title',
  'date',
  'session',
  'item',
  'original-language',
  'languages',
  'contact',
  'posting',
  'words',
] as const;

const Limit = z.strictObject({
  max: z.int().min(1).describe('The most that is taken. Example: 2000'),
  unit: z
    .enum(['words', 'pages', 'characters'])
    .describe(
      'words: as Word counts them, runs between blanks, and in Chinese and Japanese every character; pages: of the file that is handed in; characters: with blanks.',
    ),
  notes: z.boolean().default(true).describe('Whether footnotes count. Default: true.'),
  cover: z
    .int()
    .min(0)
    .default(0)
    .describe('What a cover that counts takes of it, in the same unit. Default: 0, it does not count. Example: 100'),
});
export type Limit = z.infer<typeof Limit>;

/** Rules about the text itself: forums have them, and so do themes and agencies. */
const textRules = {
  languages: z
    .array(LanguageCode)
    .min(1)
    .optional()
    .describe('Languages that are accepted. Default: any. Example: [en, fr, es]'),
  limits: z.array(Limit).default([]).describe('How long the text may be. Example: [{ max: 2000, unit: words }]'),
  notes: z
    .enum(['allowed', 'forbidden', 'endnotes'])
    .default('allowed')
    .describe('Whether the text may have footnotes; endnotes: only at its end.'),
  acronyms: z
    .enum(['allowed', 'forbidden'])
    .default('allowed')
    .describe('Whether acronyms such as NGO may stand in the text.'),
  forbiddenAcronyms: z
    .array(z.string().trim().min(1))
    .default([])
    .describe('Acronyms that may not stand in it even where others may. Example: [CSW]'),
  allowedAcronyms: z
    .array(z.string().trim().min(1))
    .default([])
    .describe('Acronyms that may stand in it even where others may not. Example: [UNESCO]'),
  sections: z
    .array(Localized)
    .default([])
    .describe('Headings that the text must have, in every language of the forum. Example: [{ en: Executive summary }]'),
};

export const TextRules = z.strictObject(textRules);
export type TextRules = z.infer<typeof TextRules>;

const Font = z.strictObject({
  family: z.string().trim().min(1).optional().describe('Name of the font. Example: Times New Roman'),
  size: z.number().min(6).max(30).optional().describe('Size in points. Example: 12'),
  justified: z.boolean().optional().describe('Whether lines are set to both margins. Default: as the office likes.'),
  spacing: z.number().min(1).max(3).optional().describe('Distance of lines, in lines. Example: 1.5'),
  bold: z.boolean().default(true).describe('Whether bold may be used in the text.'),
  italics: z.boolean().default(true).describe('Whether italics may be used in the text.'),
  underline: z.boolean().default(true).describe('Whether words may be underlined, links included.'),
});

const Item = z
  .strictObject({
    from: z.int().min(1).optional().describe('First item of the agenda that is open to the sender. Example: 1'),
    to: z.int().min(1).optional().describe('Last item of the agenda that is open to the sender. Example: 10'),
    inText: z.boolean().default(false).describe('Whether the text itself must name the item.'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, 'must not begin after its end');

const Signature = z.strictObject({
  by: Localized.optional().describe('Who signs. Example: { en: The Permanent Representative }'),
  notFor: z
    .array(z.enum(['note-verbale', 'memorandum', 'written-statement', 'open-letter', 'reply']))
    .default([])
    .describe('Forms of letters that are not signed. Example: [note-verbale]'),
});

const HandIn = z
  .strictObject({
    by: z.enum(['mail', 'upload', 'form', 'post', 'hand']).describe('The way. form: a form on a website.'),
    to: z.email().optional().describe('Address of the mail. Example: registry@example.org'),
    url: WebAddress.optional().describe('Address of the upload or the form.'),
    note: Localized.optional().describe('What else to know about it.'),
  })
  .refine(({ by, to }) => by !== 'mail' || to !== undefined, 'needs the address of the mail under `to`');

const isZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const Zone = z.string().refine(isZone, 'must be the name of a time zone like Europe/Zurich');

/** Days of work that the office needs before the day on which something is handed in. */
const Lead = z.strictObject({
  translation: z
    .int()
    .min(0)
    .max(400)
    .optional()
    .describe('Days of work for the translation, before the clearance. Example: 10'),
  clearance: z
    .int()
    .min(0)
    .max(400)
    .optional()
    .describe('Days of work for the clearance, before it is handed in. Example: 5'),
});

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** How the office reckons its days: kept apart from the site, since no page shows it. */
export const Deadlines = z.strictObject({
  zone: Zone.optional().describe(
    'Time zone of the office. Default: days and times of the forums. Example: Asia/Tehran',
  ),
  lead: Lead.default({}).describe('Days of work that the office needs. Example: { translation: 10, clearance: 5 }'),
  daysOff: z
    .array(z.enum(weekdays))
    .max(6)
    .default([])
    .describe('Days of the week without work. Default: none. Example: [thursday, friday]'),
  holidays: z.array(IsoDate).default([]).describe('Single days without work. Example: [2027-03-21]'),
});
export type Deadlines = z.output<typeof Deadlines>;

/** A day of its own, or one reckoned from the session. */
const Deadline = z
  .strictObject({
    date: IsoDate.optional().describe('A day of its own. Example: 2026-10-17'),
    before: z.enum(['opening', 'closing']).optional().describe('The day of the session that is reckoned from.'),
    weeks: z.int().min(0).max(500).optional().describe('Weeks before that day. Example: 2'),
    days: z.int().min(0).max(3500).optional().describe('Days before that day, besides weeks.'),
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like 18:00, in quotation marks')
      .optional()
      .describe('Time of that day, in quotation marks. Example: "18:00"'),
    zone: Zone.optional().describe('Time zone of the forum. Example: Europe/Zurich'),
  })
  .refine(
    ({ date, before, weeks, days }) =>
      (date === undefined) !== (before === undefined) &&
      (date === undefined || (weeks === undefined && days === undefined)),
    'needs either a date, or before with weeks or days',
  );

/** What a forum takes from senders of one status, for one kind of text. */
export const SubmissionProfile = z.strictObject({
  name: Localized.describe('What is handed in. Example: { en: Written statement of an NGO }'),
  kinds: z
    .array(z.enum(['letter', 'report']))
    .min(1)
    .describe('Kinds of publications that it is for. Example: [letter]'),
  status: z.enum(senderStatuses).describe('Status of the sender before the forum. Example: ngo-general'),
  ...textRules,
  preferred: z
    .array(LanguageCode)
    .default([])
    .describe('Languages that are preferred among those accepted. Example: [en, fr, es]'),
  numbering: z
    .enum(['free', 'required', 'forbidden'])
    .default('free')
    .describe('Whether the paragraphs must have numbers, or may not have any.'),
  pageNumbers: z.boolean().default(false).describe('Whether the pages must have numbers.'),
  font: Font.optional().describe('How the text is set. Example: { family: Times New Roman, size: 12 }'),
  item: Item.optional().describe('An item of the agenda is required. Example: { from: 1, to: 10 }'),
  addressees: z
    .array(Id)
    .default([])
    .describe('Bodies from bodies.yaml that the letter may be addressed to, in their fixed order.'),
  signature: Signature.optional().describe('A signature is required. Example: { notFor: [note-verbale] }'),
  years: z.int().min(1).optional().describe('Years that the text may look back on, by the period of the report.'),
  cover: z
    .array(z.enum(coverFacts))
    .default([])
    .describe('Facts for the cover or the form. Example: [sender, item, contact]'),
  formats: z
    .array(z.enum(['docx', 'pdf', 'txt', 'form']))
    .min(1)
    .optional()
    .describe('Formats that are taken; form: words pasted into a form on a website. Default: any. Example: [docx]'),
  handIn: HandIn.optional().describe('How and where it is handed in. Example: { by: mail, to: registry@example.org }'),
  deadline: Deadline.optional().describe('When at the latest. Example: { before: opening, weeks: 2 }'),
  lead: Lead.optional().describe(
    'Days of work that the office needs here, in place of those in site.yaml. Example: { clearance: 15 }',
  ),
  steps: z
    .array(Localized)
    .default([])
    .describe('What a person must do or see, since no program can. Example: [{ en: One statement each. }]'),
  circulation: z
    .boolean()
    .default(false)
    .describe('true holds letters to it that ask this body for circulation as a document (request in letter.yaml).'),
  source: z
    .strictObject({
      title: Localized.describe('Where the rules were read. Example: { en: Guidelines for NGOs }'),
      url: WebAddress.optional().describe('Its address.'),
    })
    .describe('Where the rules were read; said with every breach.'),
  read: IsoDate.describe('The day they were read; after a year the check asks to read them again. Example: 2026-11-01'),
  doubts: z
    .array(Localized)
    .default([])
    .describe('What is uncertain or contradicted elsewhere. Example: [{ en: Two forms disagree on the font. }]'),
});
export type SubmissionProfile = z.infer<typeof SubmissionProfile>;

export const Profiles = z.record(Id, SubmissionProfile);
export type Profiles = z.infer<typeof Profiles>;

/** Numbers may be without quotation marks. */
const NumberOrWord = z.union([z.string().trim().min(1), z.int()]).transform(String);

/** What a publication is handed in for. */
export const SubmissionEntry = z
  .strictObject({
    forum: Id.optional().describe('The forum, from forums.yaml …'),
    body: Id.optional().describe('… or the body, from bodies.yaml.'),
    session: NumberOrWord.optional().describe('Session of the forum. Example: 63'),
    profile: Id.describe('Which of its `submissions`. Example: ngo-general'),
    language: LanguageCode.describe('Language of the text that is handed in. Example: en'),
    item: NumberOrWord.optional().describe('Item of the agenda. Example: 4'),
    posting: z.boolean().optional().describe('Whether the forum may publish it on its website.'),
    due: IsoDate.optional().describe(
      'The deadline that it was planned for; the check says when the deadline has moved since. Example: 2026-09-01',
    ),
  })
  .refine(({ forum, body }) => (forum === undefined) !== (body === undefined), 'needs either forum or body');
export type SubmissionEntry = z.infer<typeof SubmissionEntry>;

export const Submissions = z
  .array(SubmissionEntry)
  .default([])
  .describe('What it is to be handed in for; the check holds the text to the rules there.');
