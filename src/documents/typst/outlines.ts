/** Outlines of the glyphs of a TrueType font (OpenType specification, `glyf`). Pure. */
import { required } from '../../model/required.ts';
import { tablesOf } from '../../fonts/tables.ts';

/** Draws a glyph as operators of PDF, filled. @param size units of the page in an em; its second axis points down */
export type Outlines = (glyph: number, x: number, y: number, size: number) => string;

interface Point {
  x: number;
  y: number;
  on: boolean;
}

/** @returns `undefined` if the font has outlines of another kind */
export function readOutlines(font: Uint8Array): Outlines | undefined {
  const tables = new Map(tablesOf(font).map(({ tag, data }) => [tag, data]));
  const [glyf, loca, head] = ['glyf', 'loca', 'head'].map((tag) => tables.get(tag));
  if (!glyf || !loca || !head) return undefined;
  const unitsPerEm = head.readUInt16BE(18);
  const long = head.readInt16BE(50) === 1;
  const placeOf = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const contoursOf = (glyph: number): Point[][] => {
    const data = glyf.subarray(placeOf(glyph), placeOf(glyph + 1));
    if (data.length === 0) return [];
    return data.readInt16BE(0) < 0 ? partsOf(data, contoursOf) : pointsOf(data);
  };
  const paths = new Map<number, string>();
  const pathFor = (glyph: number) => {
    const path = paths.get(glyph) ?? contoursOf(glyph).map(pathOf).join('');
    paths.set(glyph, path);
    return path;
  };
  return (glyph, x, y, size) => {
    const path = pathFor(glyph);
    const scale = (size / unitsPerEm).toFixed(7);
    return path === '' ? '' : `q\n${scale} 0 0 -${scale} ${x.toFixed(3)} ${y.toFixed(3)} cm\n${path}f\nQ\n`;
  };
}

/** A simple glyph: ends of contours, instructions, flags, then all x and all y. */
function pointsOf(data: Buffer): Point[][] {
  const ends = Array.from({ length: data.readInt16BE(0) }, (_, index) => data.readUInt16BE(10 + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + ends.length * 2;
  at += 2 + data.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = data.readUInt8(at++);
    const times = flag & 8 ? data.readUInt8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += data.readUInt8(at++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += data.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const points = flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & 1) === 1 }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : required(ends[index - 1], 'end of a contour') + 1, end + 1)); // prettier-ignore
}

/** A glyph made of others, each moved and perhaps scaled. */
function partsOf(data: Buffer, contoursOf: (glyph: number) => Point[][]): Point[][] {
  const found: Point[][] = [];
  let at = 10;
  for (let more = true; more;) {
    const [flags, glyph] = [data.readUInt16BE(at), data.readUInt16BE(at + 2)];
    const [dx, dy] = flags & 1 ? [data.readInt16BE(at + 4), data.readInt16BE(at + 6)] : [data.readInt8(at + 4), data.readInt8(at + 5)]; // prettier-ignore
    at += flags & 1 ? 8 : 6;
    const scales = flags & 8 ? 1 : flags & 0x40 ? 2 : flags & 0x80 ? 4 : 0;
    const [a = 1, b = 0, c = 0, d = a] = Array.from({ length: scales }, (_, index) => data.readInt16BE(at + index * 2) / 16384); // prettier-ignore
    const [xx, xy, yx, yy] = scales === 2 ? [a, 0, 0, b] : [a, b, c, d];
    at += scales * 2;
    for (const contour of contoursOf(glyph))
      found.push(contour.map(({ x, y, on }) => ({ x: x * xx + y * yx + dx, y: x * xy + y * yy + dy, on })));
    more = (flags & 0x20) !== 0;
  }
  return found;
}

/** Quadratic curves as the cubic ones of PDF. A point on the outline is implied between two that are not. */
function pathOf(contour: readonly Point[]): string {
  const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
  const points = contour.flatMap((point, index) => {
    const next = required(contour[(index + 1) % contour.length], 'next point of a contour');
    return point.on || next.on ? [point] : [point, between(point, next)];
  });
  const first = points.findIndex(({ on }) => on);
  const start = points[first];
  if (!start) return '';
  const ring = [...points.slice(first + 1), ...points.slice(0, first + 1)];
  let [path, last] = [`${number(start.x)} ${number(start.y)} m\n`, start];
  for (let index = 0; index < ring.length; index++) {
    const point = required(ring[index], 'point of a contour');
    const end = point.on ? point : required(ring[++index], 'end of a curve');
    if (point.on) path += `${number(end.x)} ${number(end.y)} l\n`;
    else {
      const near = (from: Point) => `${number(from.x + ((point.x - from.x) * 2) / 3)} ${number(from.y + ((point.y - from.y) * 2) / 3)}`; // prettier-ignore
      path += `${near(last)} ${near(end)} ${number(end.x)} ${number(end.y)} c\n`;
    }
    last = end;
  }
  return `${path}h\n`;
}

const number = (value: number) => Math.round(value * 10) / 10;
