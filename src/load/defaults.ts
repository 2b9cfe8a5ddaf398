/** I/O: settings of a run from what the person gave; paths may be relative to the folder they are in. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from './settings.ts';

interface Given {
  content?: string | undefined;
  out?: string | undefined;
  base?: string | undefined;
  site?: string | undefined;
}

/**
 * @param root folder of the program
 * @param working folder the person is in
 * @param office folder of an office that has Sanad as a package; default: the repository of Sanad itself
 */
export function createSettings(root: string, working: string, given: Given = {}, office = root): Settings {
  const content = contentIn(resolve(working, given.content ?? join(office, 'content')));
  const trimmed = (given.base ?? '').replace(/^\/+|\/+$/g, '');
  const base = trimmed === '' ? '/' : `/${trimmed}/`;
  return {
    root,
    content,
    out: resolve(working, given.out ?? join(office, 'dist')),
    cache: join(office, '.sanad'),
    base,
    ...(given.site === undefined ? {} : { site: given.site }),
  };
}

/** The content folder, also where the folder of the office was named that holds it. */
function contentIn(folder: string): string {
  const inner = join(folder, 'content');
  return !existsSync(join(folder, 'site.yaml')) && existsSync(join(inner, 'site.yaml')) ? inner : folder;
}
