/** The one font worth fetching before the style sheet asks for it. Pure. */
import { fontsOf, type Language } from '../../languages/table.ts';

/** @returns name in public/fonts/, or `undefined` where the device's own fonts are used */
export const fontFor = (language: Language): string | undefined => fontsOf(language).preload;
