import { defineCollection } from 'astro:content';
import settings from 'virtual:sanad/settings';
import { trustedLoader } from './load/astro.ts';

export const collections = { trusted: defineCollection({ loader: trustedLoader(settings) }) };
