/** Polylines as outlines. Pure. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates are in pairs, and the loop ends before the last */
import type { Outline } from './outline.ts';

/** A line with round joins and ends through points x, y, x, y …, y upwards. Every contour turns the same way, so overlaps fill once. */
export function stroke(points: readonly number[], width: number): Outline {
  const half = width / 2;
  const outline: { type: string; values: number[] }[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    outline.push(...circle(x, y, half));
    if (i + 3 >= points.length) continue;
    const dx = points[i + 2]! - x;
    const dy = points[i + 3]! - y;
    const length = Math.hypot(dx, dy);
    if (length === 0) continue;
    const nx = (-dy / length) * half;
    const ny = (dx / length) * half;
    const corners = [x - nx, y - ny, x + dx - nx, y + dy - ny, x + dx + nx, y + dy + ny, x + nx, y + ny];
    outline.push(
      { type: 'M', values: corners.slice(0, 2) },
      ...[2, 4, 6].map((at) => ({ type: 'L', values: corners.slice(at, at + 2) })),
      { type: 'Z', values: [] },
    );
  }
  return outline;
}

/** Control length of the cubic curve nearest to a quarter of a circle. */
const QUARTER = 0.5523;

export function circle(x: number, y: number, radius: number): { type: string; values: number[] }[] {
  const c = radius * QUARTER;
  const r = radius;
  return [
    { type: 'M', values: [x + r, y] },
    { type: 'C', values: [x + r, y + c, x + c, y + r, x, y + r] },
    { type: 'C', values: [x - c, y + r, x - r, y + c, x - r, y] },
    { type: 'C', values: [x - r, y - c, x - c, y - r, x, y - r] },
    { type: 'C', values: [x + c, y - r, x + r, y - c, x + r, y] },
    { type: 'Z', values: [] },
  ];
}
