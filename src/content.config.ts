import { defineCollection } from 'astro:content';
import settings from 'virtual:sanad/settings';
import { libraryLoader } from './load/astro.ts';

export const collections = { library: defineCollection({ loader: libraryLoader(settings) }) };
