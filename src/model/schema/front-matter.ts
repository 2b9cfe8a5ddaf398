import { z } from 'zod';

const translationStates = ['original', 'official', 'courtesy', 'machine'] as const;
export type TranslationState = (typeof translationStates)[number];

/** Front matter of a language file (`fa.md`): only what differs by language. */
export const FrontMatter = z.strictObject({
  title: z.string().trim().min(1).max(300).describe('Title in this language.'),
  summary: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .describe('Two or three sentences for lists, search results and social cards.'),
  translation: z
    .enum(translationStates)
    .describe(
      'What this text is. original: written in this language; official: translation the office or the organisation answers for; courtesy: for convenience; machine: not checked by a person.',
    ),
  renders: z
    .int()
    .min(1)
    .optional()
    .describe('Version of the original this translation renders. Without it, the first.'),
  short: z.string().trim().min(1).max(60).optional().describe('Short title for menus.'),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** Front matter of a letter: what it is about leads, its formal title follows. */
export const LetterFrontMatter = FrontMatter.extend({
  title: FrontMatter.shape.title
    .optional()
    .describe('Formal title, as the document bears it. Default: made from form, date, senders and addressees.'),
  subject: z
    .string()
    .trim()
    .min(1)
    .max(160)
    .optional()
    .describe(
      'What the letter is about, in a few words; it leads wherever the letter is named. Example: Literacy of women and girls: a year and a source beside every rate',
    ),
  demand: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .optional()
    .describe('What the letter asks, in one sentence, for the home page and for messages that share it.'),
}).refine((front) => front.subject ?? front.title, 'needs a subject or a title');
export type LetterFrontMatter = z.infer<typeof LetterFrontMatter>;
