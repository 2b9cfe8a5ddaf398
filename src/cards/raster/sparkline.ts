/** The small line of a series without axes, on a true axis of time. Pure. */
import { extent, linear } from '../../figures/index.ts';
import type { SmallSeries } from '../../model/library.ts';
import type { Outline } from './outline.ts';
import { seriesOutline } from './series.ts';

/**
 * @param series at least two values, oldest first; the last gets a dot. The outline is between 0 and `width`, 0 and `height`,
 * y upwards.
 */
export function sparkline(
  { points, step }: SmallSeries,
  { width, height }: { width: number; height: number },
  thickness: number,
): Outline {
  const dot = thickness * 1.7;
  const x = linear(
    extent([{ points }], ({ at }) => at),
    [dot, width - dot],
  );
  const y = linear(
    extent([{ points }], ({ value }) => value),
    [dot, height - dot],
  );
  const place = ({ at, value }: SmallSeries['points'][number]): [number, number] => [x(at), y(value)];
  return seriesOutline({ points, step }, place, { thickness, dot, mark: 0 });
}
