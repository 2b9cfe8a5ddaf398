/** All rules: each looks at all there is and returns what is wrong. What concerns a single file is found while loading. */
import type { Checking } from '../../load/library.ts';
import type { Recorded } from '../../model/published.ts';
import type { Problem, RuleName } from '../../model/problems.ts';
import { addresses } from './addresses.ts';
import { changes } from './changes.ts';
import { circulation } from './circulation.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { delivered } from './delivered.ts';
import { embargo } from './embargo.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { handedIn } from './handed-in.ts';
import { home } from './home.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { recommendations } from './recommendations.ts';
import { redirects } from './redirects.ts';
import { rulebook } from './rulebook.ts';
import { submissions } from './submissions.ts';
import { themes } from './themes.ts';
import { translations } from './translations.ts';

export interface PublishedSite {
  /** Paths of its files, `/`-separated. */
  paths: readonly string[];
  /** A file of it, `undefined` if it cannot be read. */
  read(path: string): string | undefined;
}

export interface Surroundings {
  /** ISO date from which deadlines are reckoned. */
  today: string;
  /** The content folder, absolute. */
  content: string;
  /** Moment that embargoes are judged by, in milliseconds. */
  now: number;
  /** The site that the next build would replace, if one is there. */
  published?: PublishedSite | undefined;
  /** Rows of `published.csv` when the site was last published from here. */
  recordedBefore?: readonly Recorded[];
}

export type Rule = (checking: Checking, around: Surroundings) => Problem[] | Promise<Problem[]>;

export const rules: readonly Rule[] = [
  links,
  changes,
  evidence,
  figures,
  home,
  names,
  themes,
  dates,
  translations,
  recommendations,
  addresses,
  redirects,
  embargo,
  rulebook,
  submissions,
  delivered,
  deadlines,
  handedIn,
  circulation,
];

/** What changes how many paragraphs, headings and lists a text has, and is told at its own line. */
const shaping: ReadonlySet<RuleName> = new Set<RuleName>([
  'heading-underlined', 'heading-space', 'heading-bold', 'list-sign', 'list-indent', 'markdown-sign', 'table-rule-missing', 'table-tabs',
  'code-indented', 'conflict-markers', 'html-not-allowed', 'directive-syntax', 'directive-unknown', 'directive-value', 'directive-attribute',
  'image-missing', 'comment-shown',
]); // prettier-ignore

/** That a translation is divided otherwise follows from such a fault in it, or is told again when that is mended. */
export function withoutSequels(problems: Problem[]): Problem[] {
  const shaped = new Set(problems.filter(({ rule }) => shaping.has(rule)).map(({ file }) => file));
  return problems.filter(({ rule, file }) => rule !== 'translation-differs' || !shaped.has(file));
}
