/** What charts need of linear scales: domains are made once, and brought to a range where it is known. */
import { nice, ticks } from 'd3-array';

export type Interval = readonly [from: number, to: number];

export interface Scale {
  (value: number): number;
  domain(): Interval;
  /** About so many round numbers of the domain. */
  ticks(count: number): number[];
}

/** Takes a domain to a range; a domain of one value to the middle of the range. */
export function linear(domain: Interval, range: Interval): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  const share = (value: number) => (to === from ? 0.5 : (value - from) / (to - from));
  const scale = (value: number) => start + (end - start) * share(value);
  return Object.assign(scale, { domain: () => domain, ticks: (count: number) => ticksOf(domain, count) });
}

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
