/** I/O: what `check -- --fix` mends: adds to `published.csv` what is public and not recorded yet. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../../checks/reporters.ts';
import type { Loading } from '../../load/library.ts';
import { PUBLISHED } from '../../load/published.ts';
import { unrecorded, withLines } from '../../model/published.ts';
import { commandWords } from '../words/index.ts';

/**
 * @param today ISO day that new lines bear
 * @returns what was done, for the person at the keyboard
 */
export function fix(
  { loaded, problems }: Loading,
  content: string,
  today: string,
  say = commandWords('en').fix,
): string {
  if (!loaded || hasErrors(problems)) return say.recordsFaulty({ file: PUBLISHED });
  const added = unrecorded(loaded.library, loaded.recorded ?? []);
  if (added.length === 0) return say.recordsAll({ file: PUBLISHED });
  const file = join(content, PUBLISHED);
  // Written aside and renamed: whoever reads it finds it whole.
  writeFileSync(`${file}.tmp`, withLines(loaded.recorded ? readFileSync(file, 'utf8') : '', added, today));
  renameSync(`${file}.tmp`, file);
  return say.recordsAdded({ file: PUBLISHED, count: added.length });
}
