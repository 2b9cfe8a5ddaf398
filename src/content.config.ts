import { defineCollection } from 'astro:content';
import settings from 'virtual:sanad/settings';
import { createLoaders } from './load/astro.ts';

const { library, trusted } = createLoaders(settings);

export const collections = {
  library: defineCollection({ loader: library }),
  trusted: defineCollection({ loader: trusted }),
};
