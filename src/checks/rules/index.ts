/** All rules: each looks at all there is and returns what is wrong. What concerns a single file is found while loading. */
import type { Checking } from '../../load/library.ts';
import type { Problem } from '../../model/problems.ts';
import { changes } from './changes.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { links } from './links.ts';
import { recommendations } from './recommendations.ts';
import { themes } from './themes.ts';
import { translations } from './translations.ts';

export interface Surroundings {
  /** ISO date from which deadlines are reckoned. */
  today: string;
  /** The content folder, absolute. */
  content: string;
}

export type Rule = (checking: Checking, around: Surroundings) => Problem[] | Promise<Problem[]>;

export const rules: readonly Rule[] = [links, changes, evidence, figures, themes, dates, translations, recommendations];
