/** Themes name agencies that exist. */
import { themeProblems } from '../submissions.ts';
import type { Rule } from './index.ts';

export const themes: Rule = ({ stated, themes: known }) => themeProblems(stated.agencies, known);
