/** `terms.yaml`: the office's own glossary. Not published; `npm run check` holds texts to it. */
import { z } from 'zod';
import { Id, LanguageCode, Localized } from './common.ts';

export const Term = z.strictObject({
  term: Localized.describe('The word of the office, in each language.'),
  avoid: z
    .partialRecord(LanguageCode, z.array(z.string().min(1)).min(1))
    .default({})
    .describe('Words in each language that are not to stand in its place. Example: { en: [Secretary General] }'),
  note: Localized.optional().describe('Why, for those who write.'),
});
export type Term = z.infer<typeof Term>;

export const Terms = z.record(Id, Term);
export type Terms = z.infer<typeof Terms>;
