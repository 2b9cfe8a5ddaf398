/** The small line of a series. Pure. */
import { required } from '../../model/required.ts';
import type { Outline } from './outline.ts';
import { circle, stroke } from './stroke.ts';

/** @param series at least two values, oldest first; the last gets a dot. The outline lies between 0 and `width`, 0 and `height`, y upwards. */
export function sparkline(
  series: readonly number[],
  { width, height }: { width: number; height: number },
  thickness: number,
): Outline {
  const low = Math.min(...series);
  const span = Math.max(...series) - low;
  const dot = thickness * 1.7;
  const points = series.flatMap((value, index) => [
    dot + (index / (series.length - 1)) * (width - 2 * dot),
    dot + (span === 0 ? 0.5 : (value - low) / span) * (height - 2 * dot),
  ]);
  return [
    ...stroke(points, thickness),
    ...circle(required(points.at(-2), 'x of the last point'), required(points.at(-1), 'y of the last point'), dot),
  ];
}
