/** I/O: where an office may put what it keeps for itself. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Settings } from '../load/settings.ts';
import { Failure } from '../model/failure.ts';

/** Whether a path is a folder or lies in it, whatever symbolic links lead there; neither need exist. Both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(real(folder), real(path));
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

/** A path without symbolic links, as far as it is there. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), path.slice(dirname(path).length));
}

/** What an office keeps for itself must not be where the next build publishes it. @throws Failure */
export function outsideTheSite(path: string, { content, out }: Pick<Settings, 'content' | 'out'>): void {
  for (const folder of [join(content, 'public'), out])
    if (isWithin(folder, path))
      throw new Failure(`${path} would be published: ${folder} is part of the site. Choose a place outside it.`);
}
