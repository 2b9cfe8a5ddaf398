import { series } from '../../model/look/series.ts';

/**
 * Colours of series. Each has a contrast of at least 4.5 to its ground, because labels wear the colour of their line,
 * and any two of them stay apart for readers who confuse red with green or blue with yellow (palette.test.ts measures both). Those of an office
 * (`theme.css`) are held to the contrast alone.
 */
export const palette = series;

/** Grounds on which charts stand; the site's own tokens stay near them. */
export const grounds = { light: '#ffffff', dark: '#14181c' } as const;

/** Series that colours can tell apart; beyond that a chart is split into small multiples. */
export const seriesLimit = palette.light.length;
