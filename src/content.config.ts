import { defineCollection } from 'astro:content';
import settings from 'virtual:sanad/settings';
import { createLoader } from './load/astro.ts';

export const collections = {
  library: defineCollection({ loader: createLoader(settings) }),
};
