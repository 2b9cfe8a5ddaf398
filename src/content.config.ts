import { defineCollection } from 'astro:content';
import settings from 'virtual:sanad/settings';
import { libraryLoader } from './load/astro.ts';
import { loadLibrary, type Loading } from './load/library.ts';
import { trustedLoader } from './load/trusted.ts';

let first: Promise<Loading> | undefined;
const load = () => (first ??= loadLibrary(settings));

export const collections = {
  library: defineCollection({ loader: libraryLoader(settings, load) }),
  trusted: defineCollection({ loader: trustedLoader(settings, load) }),
};
