/** The small line of a series: the same parts as in the charts of pages, on an axis of time. Pure. */
import { partsOf } from '../../figures/index.ts';
import type { SmallSeries } from '../../model/library.ts';
import { required } from '../../model/required.ts';
import type { Outline } from './outline.ts';
import { circle, stroke } from './stroke.ts';

type Point = SmallSeries['points'][number];

/**
 * @param series at least two values, oldest first; the last gets a dot. Gaps are dotted, projections dashed, and no line leads
 * over a break. The outline lies between 0 and `width`, 0 and `height`, y upwards.
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
  const place = ({ at, value }: Point): [number, number] => [
    dot + (length === 0 ? 0.5 : (at - first.at) / length) * (width - 2 * dot),
    dot + (span === 0 ? 0.5 : (value - low) / span) * (height - 2 * dot),
  ];
  const { solid, dashed, empty, isolated } = partsOf(points, step);
  return [
    ...solid.flatMap((run) => stroke(run.flatMap(place), thickness)),
    ...dashed.flatMap((run) => along(run.map(place), thickness * 3).flatMap(([from, to]) => stroke([...from, ...to], thickness))), // prettier-ignore
    ...empty.flatMap((run) => along(run.map(place), thickness * 1.5).flatMap(([at]) => circle(...at, thickness / 3))),
    ...[...isolated].flatMap((point) => circle(...place(point), thickness / 1.5)),
    ...circle(...place(last), dot),
  ];
}

/** Every second stretch of about a length on a way, without its two ends. */
function along(way: readonly [number, number][], length: number): [[number, number], [number, number]][] {
  return way.slice(1).flatMap((end, index): [[number, number], [number, number]][] => {
    const start = required(way[index], 'start of the stretch');
    const parts = Math.max(3, Math.round(Math.hypot(end[0] - start[0], end[1] - start[1]) / length) | 1);
    const at = (part: number): [number, number] => [
      start[0] + ((end[0] - start[0]) * part) / parts,
      start[1] + ((end[1] - start[1]) * part) / parts,
    ];
    return Array.from({ length: (parts - 1) / 2 }, (_, part) => [at(part * 2 + 1), at(part * 2 + 2)]);
  });
}
