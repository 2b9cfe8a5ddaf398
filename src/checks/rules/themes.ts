/** Themes name agencies that exist. */
import { createPlaces } from '../../load/places.ts';
import { themeProblems } from '../submissions.ts';
import type { Rule } from './index.ts';

export const themes: Rule = ({ stated, themes: known }, { content }) =>
  themeProblems(stated.agencies, known, createPlaces({}, content));
