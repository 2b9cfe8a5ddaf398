/** Themes name agencies that exist. */
import { themeProblems } from '../submissions.ts';
import type { Rule } from './index.ts';

export const themes: Rule = ({ library, themes: known }) => themeProblems(library, known);
