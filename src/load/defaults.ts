/** Settings of a run from what the person gave; paths may be relative to the folder they stand in. */
import { join, resolve } from 'node:path';
import type { Settings } from './settings.ts';

export interface Given {
  content?: string | undefined;
  out?: string | undefined;
  base?: string | undefined;
  site?: string | undefined;
}

export function createSettings(root: string, working: string, given: Given = {}): Settings {
  const content = resolve(working, given.content ?? join(root, 'content'));
  const trimmed = (given.base ?? '').replace(/^\/+|\/+$/g, '');
  const base = trimmed === '' ? '/' : `/${trimmed}/`;
  return {
    root,
    content,
    out: resolve(working, given.out ?? join(root, 'dist')),
    cache: join(root, '.sanad'),
    base,
    ...(given.site === undefined ? {} : { site: given.site }),
  };
}
