/** What charts need of linear scales: domains are made once, and brought to a range where it is known. */
import { nice, ticks } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';

export type Interval = readonly [from: number, to: number];
export type Scale = ScaleLinear<number, number>;

/** Takes a domain to a range; a domain of one value to the middle of the range. */
export const linear = (domain: Interval, range: Interval): Scale => scaleLinear(domain, range);

/** The domain extended to round numbers, for about `count` ticks. */
export const rounded = ([from, to]: Interval, count: number): Interval => nice(from, to, count);

/** About `count` round numbers of a domain. */
export const ticksOf = ([from, to]: Interval, count: number): number[] => ticks(from, to, count);

/** Least and greatest of the values of points; 0 and 1 where there are none. */
export function extent<Point>(lines: readonly { points: readonly Point[] }[], of: (point: Point) => number): Interval {
  let low = Infinity;
  let high = -Infinity;
  for (const { points } of lines)
    for (const point of points) {
      const value = of(point);
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return low > high ? [0, 1] : [low, high];
}
