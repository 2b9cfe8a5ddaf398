/** I/O: what `check -- --fix` mends: adds to `published.csv` what is public and not recorded yet. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../../checks/reporters.ts';
import type { Loading } from '../../load/library.ts';
import { PUBLISHED } from '../../load/published.ts';
import { unrecorded, withLines } from '../../model/published.ts';

/**
 * @param today ISO day that new lines bear
 * @returns what was done, for the person at the keyboard
 */
export function fix({ loaded, problems }: Loading, content: string, today: string): string {
  if (!loaded || hasErrors(problems)) return `${PUBLISHED} was left as it is: content with errors is not published.`;
  const added = unrecorded(loaded.library, loaded.recorded ?? []);
  if (added.length === 0) return `${PUBLISHED} names all that is public.`;
  const file = join(content, PUBLISHED);
  // Written aside and renamed: whoever reads it finds it whole.
  writeFileSync(`${file}.tmp`, withLines(loaded.recorded ? readFileSync(file, 'utf8') : '', added, today));
  renameSync(`${file}.tmp`, file);
  return `${PUBLISHED}: ${added.length} ${added.length === 1 ? 'line' : 'lines'} added.`;
}
