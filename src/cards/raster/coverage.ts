/**
 * Exact-area rasteriser: how much of each pixel an outline covers. Each edge adds its signed area to the pixels it crosses;
 * a running sum along the row then gives the coverage. Contours of one direction that overlap count once. Pure.
 */
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

/** Adds one edge: to each pixel of a row the change of covered area that begins there. */
function addEdge(areas: Float64Array, stride: number, ax: number, ay: number, bx: number, by: number): void {
  if (ay === by) return;
  const sign = ay < by ? 1 : -1;
  const [x0, y0, x1, y1] = ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  const lastRow = Math.ceil(y1);
  for (let row = Math.floor(y0); row < lastRow; row++) {
    const from = Math.max(y0, row);
    const to = Math.min(y1, row + 1);
    const height = to - from;
    const nextX = x + slope * height;
    const cover = sign * height;
    const lo = Math.min(x, nextX);
    const hi = Math.max(x, nextX);
    const first = Math.floor(lo);
    const last = Math.ceil(hi);
    const base = row * stride + first;
    if (last <= first + 1) {
      const middle = 0.5 * (lo + hi) - first;
      areas[base] = areas[base]! + cover * (1 - middle);
      areas[base + 1] = areas[base + 1]! + cover * middle;
    } else {
      const perPixel = 1 / (hi - lo);
      const begin = 1 - (lo - first);
      const firstArea = 0.5 * perPixel * begin * begin;
      const end = hi - last + 1;
      const lastArea = 0.5 * perPixel * end * end;
      areas[base] = areas[base]! + cover * firstArea;
      if (last === first + 2) {
        areas[base + 1] = areas[base + 1]! + cover * (1 - firstArea - lastArea);
      } else {
        const second = perPixel * (1.5 - (lo - first));
        areas[base + 1] = areas[base + 1]! + cover * (second - firstArea);
        for (let pixel = 2; pixel < last - first - 1; pixel++)
          areas[base + pixel] = areas[base + pixel]! + cover * perPixel;
        const before = second + (last - first - 3) * perPixel;
        areas[base + last - first - 1] = areas[base + last - first - 1]! + cover * (1 - before - lastArea);
      }
      areas[base + last - first] = areas[base + last - first]! + cover * lastArea;
    }
    x = nextX;
  }
}
