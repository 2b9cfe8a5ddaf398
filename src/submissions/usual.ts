/** What the practice of the United Nations asks of every letter that is to be circulated, where a body has no rules of its own. */
import { languages } from '../languages/table.ts';
import type { SubmissionProfile } from '../model/schema/submission.ts';

export const usualCirculation: Pick<SubmissionProfile, 'languages' | 'item' | 'signature'> & { source: string } = {
  languages: languages.filter(({ official }) => official).map(({ code }) => code),
  item: { inText: false },
  signature: { notFor: ['note-verbale'] },
  source: 'the UN Editorial Manual',
};
