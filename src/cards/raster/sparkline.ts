/** The small line of a series without axes, on a true axis of time. Pure. */
import type { SmallSeries } from '../../model/library.ts';
import { required } from '../../model/required.ts';
import type { Outline } from './outline.ts';
import { seriesOutline } from './series.ts';

/**
 * @param series at least two values, oldest first; the last gets a dot. The outline lies between 0 and `width`, 0 and `height`,
 * y upwards.
 */
export function sparkline(
  { points, step }: SmallSeries,
  { width, height }: { width: number; height: number },
  thickness: number,
): Outline {
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const first = required(points[0], 'first value');
  const last = required(points.at(-1), 'last value');
  const dot = thickness * 1.7;
  const length = last.at - first.at;
  const place = ({ at, value }: SmallSeries['points'][number]): [number, number] => [
    dot + (length === 0 ? 0.5 : (at - first.at) / length) * (width - 2 * dot),
    dot + (span === 0 ? 0.5 : (value - low) / span) * (height - 2 * dot),
  ];
  return seriesOutline({ points, step }, place, { thickness, dot, mark: 0 });
}
