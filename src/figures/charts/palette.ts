/**
 * Colours of series. Each has a contrast of at least 4.5 to its ground, because labels wear the colour of their line,
 * and any two of them stay apart for readers who confuse red with green or blue with yellow (palette.test.ts measures both).
 */
export const palette = {
  light: ['#0b5c96', '#b4460f', '#351779', '#284300', '#8a1c4a', '#59616e'],
  dark: ['#6fb7f2', '#ff9f5c', '#908bfc', '#cbf68a', '#ee7596', '#b4bac2'],
} as const;

/** Grounds on which charts stand; the site's own tokens stay near them. */
export const grounds = { light: '#ffffff', dark: '#14181c' } as const;

/** Series that colours can tell apart; beyond that a chart is split into small multiples. */
export const seriesLimit = palette.light.length;
