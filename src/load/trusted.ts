/**
 * I/O: MDX that the office trusts to hold code is rendered by `@astrojs/mdx`, with the plugins of our own pipeline. All other
 * MDX never gets here: our loader turns it into finished HTML, and no code runs.
 */
import { relative, sep } from 'node:path';
import { unified, type UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { mdxPlugins } from '../markdown/index.ts';
import { loadLibrary, type Loaded } from './library.ts';
import type { Settings } from './settings.ts';

export function trustedMdx(settings: Settings): AstroIntegration {
  let loading: Promise<Loaded | undefined> | undefined;
  const plugins = mdxPlugins(async (file) => {
    // Problems of the text were reported when the loader read it.
    loading ??= loadLibrary(settings).then(({ loaded }) => loaded);
    const path = relative(settings.content, file.path).split(sep).join('/');
    const context = (await loading)?.contextOf(path, () => undefined);
    if (!context) throw new Error(`${path} is not a text of the content folder`);
    return context;
  });
  // Astro types plugins by its own narrower copy of unified's types.
  const options = { ...plugins, gfm: true, smartypants: false } as UnifiedProcessorOptions;
  return mdx({ processor: unified(options) });
}
