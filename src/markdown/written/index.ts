/** What an author wrote otherwise than meant: one check a file. They look at the tree as parsed and change nothing but directives whose meaning is clear. */
import type { Root } from 'mdast';
import type { Session } from '../session.ts';
import { checkAddresses } from './addresses.ts';
import { checkBoldHeadings, checkHeadingSpaces, checkUnderlines } from './headings.ts';
import { checkLanguage } from './language.ts';
import { checkLetters } from './letters.ts';
import { checkIndentedCode, checkListIndent, checkListSigns } from './lists.ts';
import { checkPersian } from './persian.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkDirectiveSigns, correctDirectives } from './directives.ts';
import { visitRuns, type Check } from './runs.ts';
import { checkEnds, checkSigns } from './signs.ts';
import { checkTabTables, checkTableCells, checkTableRules } from './tables.ts';

const checks: readonly Check[] = [
  checkDirectiveSigns,
  checkHeadingSpaces,
  checkBoldHeadings,
  checkUnderlines,
  checkListSigns,
  checkListIndent,
  checkIndentedCode,
  checkTabTables,
  checkTableRules,
  checkTableCells,
  checkAddresses,
  checkSigns,
  checkEnds,
  checkPlaceholders,
  checkLetters,
  checkPersian,
  checkLanguage,
];

export function checkWritten(tree: Root, session: Session): void {
  correctDirectives(tree, session);
  const text = visitRuns(tree, session);
  for (const check of checks) check(text, session);
}
