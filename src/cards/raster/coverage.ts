/**
 * Exact-area rasteriser: how much of each pixel an outline covers. Each edge adds its signed area to the pixels it crosses;
 * a running sum along the row then gives the coverage (signed area accumulation: Raph Levien, “Inside the fastest font
 * renderer in the world”, 2016). Contours of one direction that overlap count once. Pure.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- the innermost loop; places are inside the area and the contour */
import type { Outline } from './outline.ts';

/** Coverage of a small rectangle of the card. */
export interface Mask {
  /** Card pixel of the left upper corner, relative to the origin given. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Coverage of each pixel, 0 … `fullCoverage`. */
  levels: Uint8Array;
}

/** Steps of anti-aliasing: an ink takes that many places of the palette. */
export const fullCoverage = 15;

/** Largest distance in pixels between a curve and the chords drawn for it. */
const TOLERANCE = 0.08;

/**
 * @param scale pixels per unit of the outline; y is turned over
 * @param dx shift in pixels, to the right
 * @param dy shift in pixels, downwards
 */
export function rasterise(outline: Outline, scale: number, dx = 0, dy = 0): Mask {
  const points = flatten(outline, scale, dx, dy);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of points) {
    for (let i = 0; i < contour.length; i += 2) {
      const x = contour[i]!;
      const y = contour[i + 1]!;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  if (maxX <= minX || maxY <= minY) return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };
  const left = Math.floor(minX);
  const top = Math.floor(minY);
  const width = Math.ceil(maxX) - left;
  const height = Math.ceil(maxY) - top;
  const stride = width + 2;
  const areas = new Float64Array(stride * height);
  for (const contour of points) {
    const { length } = contour;
    let x0 = contour[length - 2]! - left;
    let y0 = contour[length - 1]! - top;
    for (let i = 0; i < length; i += 2) {
      const x1 = contour[i]! - left;
      const y1 = contour[i + 1]! - top;
      addEdge(areas, stride, x0, y0, x1, y1);
      x0 = x1;
      y0 = y1;
    }
  }
  const levels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += areas[y * stride + x]!;
      levels[y * width + x] = Math.round(Math.min(1, Math.abs(sum)) * fullCoverage);
    }
  }
  return { left, top, width, height, levels };
}

/** Contours as flat lists x, y, x, y … in pixels, y downwards. */
function flatten(outline: Outline, scale: number, dx: number, dy: number): number[][] {
  const contours: number[][] = [];
  let contour: number[] = [];
  let x = 0;
  let y = 0;
  for (const { type, values } of outline) {
    const v = values.map((value, index) => (index % 2 === 0 ? value * scale + dx : dy - value * scale));
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = v;
    if (type === 'M') {
      if (contour.length > 4) contours.push(contour);
      contour = [a, b];
      [x, y] = [a, b];
    } else if (type === 'L') {
      contour.push(a, b);
      [x, y] = [a, b];
    } else if (type === 'Q') {
      const steps = chords(Math.hypot(x - 2 * a + c, y - 2 * b + d) / 4);
      for (let step = 1; step <= steps; step++) {
        const t = step / steps;
        const s = 1 - t;
        contour.push(s * s * x + 2 * s * t * a + t * t * c, s * s * y + 2 * s * t * b + t * t * d);
      }
      [x, y] = [c, d];
    } else if (type === 'C') {
      const bend = Math.max(Math.hypot(x - 2 * a + c, y - 2 * b + d), Math.hypot(a - 2 * c + e, b - 2 * d + f));
      const steps = chords(bend * 0.75);
      for (let step = 1; step <= steps; step++) {
        const t = step / steps;
        const s = 1 - t;
        contour.push(
          s * s * s * x + 3 * s * s * t * a + 3 * s * t * t * c + t * t * t * e,
          s * s * s * y + 3 * s * s * t * b + 3 * s * t * t * d + t * t * t * f,
        );
      }
      [x, y] = [e, f];
    }
  }
  if (contour.length > 4) contours.push(contour);
  return contours;
}

/** Number of chords for a curve that bends `deviation` pixels away from its own chord. */
function chords(deviation: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(deviation / TOLERANCE)));
}

/**
 * Adds one edge: to each pixel of a row the change of covered area that begins there.
 *
 * In a row that an edge crosses from `lo` to `hi`, let left(c) be the area between the edge and column c, for a row of height 1:
 * 0 where c ≤ lo, (c − lo)² / 2(hi − lo) inside, c − (lo + hi) / 2 where c ≥ hi. The edge covers left(p + 1) − left(p) of pixel
 * p, and what begins at p, as the running sum wants it, is the difference of two such covers.
 */
function addEdge(areas: Float64Array, stride: number, ax: number, ay: number, bx: number, by: number): void {
  if (ay === by) return;
  const sign = ay < by ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.floor(topY); row < bottomY; row++) {
    const from = Math.max(topY, row);
    const to = Math.min(bottomY, row + 1);
    const enter = topX + slope * (from - topY);
    const leave = topX + slope * (to - topY);
    const [lo, hi] = enter < leave ? [enter, leave] : [leave, enter];
    const crossed = sign * (to - from);
    let covered = 0;
    let left = 0;
    for (let column = Math.floor(lo), at = row * stride + column; column < hi + 1; column++, at++) {
      const next = column + 1;
      const nextLeft =
        next <= lo ? 0 : next >= hi ? next - (lo + hi) / 2 : ((next - lo) * (next - lo)) / (2 * (hi - lo));
      // Within the arrays: the outline is inside its bounds, and rows are two columns longer.
      areas[at]! += crossed * (nextLeft - left - covered);
      covered = nextLeft - left;
      left = nextLeft;
    }
  }
}
