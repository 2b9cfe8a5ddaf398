/** I/O: loads the content and runs every rule over it; what `check` prints is what stops a build. */
import { join } from 'node:path';
import { hasErrors } from '../checks/reporters.ts';
import { rules } from '../checks/rules/index.ts';
import { loadLibrary, type Loading } from '../load/library.ts';
import { addAll } from '../model/problems.ts';
import type { Settings } from '../load/settings.ts';
import type { Progress } from './progress.ts';

/** @param today ISO date from which deadlines are reckoned */
export async function inspect(settings: Settings, progress: Progress, today: string): Promise<Loading> {
  const loading = await loadLibrary(settings, progress.step('Reading texts'));
  const { checking, problems } = loading;
  if (checking) for (const rule of rules) addAll(problems, await rule(checking, { today, content: settings.content }));
  return loading;
}

/** The same and, where nothing has gone wrong so far, what a build would find while it makes cards and documents. */
export async function inspectWithCards(settings: Settings, progress: Progress, today: string): Promise<Loading> {
  const loading = await inspect(settings, progress, today);
  const { loaded, problems } = loading;
  if (loaded && !hasErrors(problems)) {
    const { checkCards } = await import('../cards/index.ts');
    problems.push(...(await checkCards(loaded.library, settings.content, join(settings.cache, 'cards'))));
    const { checkGlyphs } = await import('../documents/glyphs.ts');
    problems.push(...(await checkGlyphs(loaded, settings.content)));
  }
  return loading;
}
