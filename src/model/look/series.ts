/** Colours of series, first to last; `figures/charts/palette.ts` says what they must be like. */
export const series = {
  light: ['#0b5c96', '#b4460f', '#351779', '#284300', '#8a1c4a', '#59616e'],
  dark: ['#6fb7f2', '#ff9f5c', '#908bfc', '#cbf68a', '#ee7596', '#b4bac2'],
} as const;
