/** How numbers are written in a drawing. Apart from what draws, because the browser needs it too. */
import type { Language } from '../languages/table.ts';
import type { Frame } from './charts/view.ts';
import { formatValue, formatYear, type Printed } from './format.ts';

/** @param step distance of two regular periods in years */
export function frameOf(
  { measure, step }: { measure: Printed; step: number },
  language: Language,
  width: number,
): Frame {
  const short = measure.unit.kind === 'percent' ? 'short' : 'none';
  return {
    language,
    width,
    value: (value) => formatValue(value, measure, language, { unit: short, compact: Math.abs(value) >= 1e6 }),
    tick: (value) =>
      formatValue(value, measure, language, { unit: short, compact: Math.abs(value) >= 1e6, decimals: 6 }),
    year: (year) => formatYear(year, language),
    step,
  };
}

/** Natural widths of the two drawings of a chart, in CSS pixels. The style shows the one that fits. */
export const chartWidths = { wide: 680, narrow: 340 } as const;

export type ChartWidth = keyof typeof chartWidths;
