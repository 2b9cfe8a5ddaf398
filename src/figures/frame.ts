/** What every drawing of a chart has: how its numbers are written, its widths, its root. Apart from what draws, because the browser needs it too. */
import type { Language } from '../languages/table.ts';
import { fontSize, type Frame, type Point } from './charts/view.ts';
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

/** Attributes of the drawing as a whole. */
export const drawingAttributes = (width: ChartWidth, height: number) => ({
  class: `chart-${width}`,
  role: 'img',
  viewBox: `0 0 ${chartWidths[width]} ${Math.ceil(height)}`,
  width: chartWidths[width],
  height: Math.ceil(height),
  direction: 'ltr',
  fill: 'currentColor',
  'font-size': fontSize,
});

/** The least distance of two neighbouring points in years: what is further apart has a gap between. */
export function regularStep(lines: readonly { points: readonly Pick<Point, 'at'>[] }[]): number {
  const steps = lines.flatMap(({ points }) => points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at)));
  return steps.length > 0 ? Math.min(...steps) : 1;
}
