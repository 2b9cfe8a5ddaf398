/** A series as outlines: the same parts and marks as in the charts of pages. Pure. */
import { corners, partsOf } from '../../figures/index.ts';
import type { SmallSeries } from '../../model/library.ts';
import { required } from '../../model/required.ts';
import type { Outline } from './outline.ts';
import { circle, stroke } from './stroke.ts';

type Point = SmallSeries['points'][number];

interface SeriesStyle {
  /** Width of the line. */
  thickness: number;
  /** Radius of the mark of the last value; lone values have a smaller one. */
  dot: number;
  /** Place of its mark among those of charts. */
  mark: number;
}

/**
 * @param place where a point is, y upwards
 * @returns gaps dotted, projections dashed, nothing over a break, and marks at lone values and at the end
 */
export function seriesOutline(
  { points, step }: SmallSeries,
  place: (point: Point) => [number, number],
  { thickness, dot, mark }: SeriesStyle,
): Outline {
  const { solid, dashed, empty, isolated } = partsOf(points, step);
  const last = points.at(-1);
  return [
    ...solid.flatMap((run) => stroke(run.flatMap(place), thickness)),
    ...dashed.flatMap((run) => along(run.map(place), thickness * 3).flatMap(([from, to]) => stroke([...from, ...to], thickness))), // prettier-ignore
    ...empty.flatMap((run) => along(run.map(place), thickness * 1.5).flatMap(([at]) => circle(...at, thickness / 3))),
    ...[...isolated].flatMap((point) => marked(mark, ...place(point), thickness)),
    ...(last ? marked(mark, ...place(last), dot) : []),
  ];
}

/** The mark of a series. Its corners turn as the contours of lines do. */
function marked(mark: number, x: number, y: number, radius: number): Outline {
  const shape = corners[mark] ?? [];
  if (shape.length === 0) return circle(x, y, radius);
  const contour = shape.toReversed().map(([right, down]) => [x + right * radius, y - down * radius]);
  return [...contour.map((values, index) => ({ type: index === 0 ? 'M' : 'L', values })), { type: 'Z', values: [] }];
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
