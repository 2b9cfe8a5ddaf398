/** Questions about what was handed in to forums and bodies; rows that are not public are no part of any answer. */
import { isSubmission } from '../model/course.ts';
import type { Question } from '../model/question.ts';
import type { Publication } from '../model/library.ts';
import { listQuestion, perContent, type Sources } from './sources.ts';

const submitted = perContent(({ library }): Publication[] =>
  library.publications.filter(({ deliveries }) => deliveries.some(isSubmission)).sort((a, b) => (a.id < b.id ? -1 : 1)),
);

/** Publications that were handed in somewhere, in the order of their ids. */
export const submittedTexts = listQuestion<undefined>(submitted);

/** Whether anything was: whether there is a list to lead to. */
export const hasSubmissions: Question<Sources, undefined, boolean> = {
  answer: (sources) => submitted(sources).length > 0,
};
