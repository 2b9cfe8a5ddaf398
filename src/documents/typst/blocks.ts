/** Blocks of text of a page: where they are in its stream and on the page. Pure. */
import type { PdfFont } from './fonts.ts';
import { readTextObject, type Shown } from './text-object.ts';

export interface TextBlock {
  /** Place in the stream, from `BT` to behind `ET`. */
  start: number;
  end: number;
  /** Origin on the page. */
  x: number;
  y: number;
  /** On the page: from where to where letters stand, and the size of the largest. */
  left: number;
  right: number;
  size: number;
  /** Whether it belongs to the page and not to the text: a running head, a watermark. */
  artifact: boolean;
  rightToLeft: boolean;
  shown: Shown;
}

const letters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

const tokens = /^(?:(?<place>.+) cm|BT\n(?<text>[^]*?)ET|(?<artifact>\/Artifact (?:BMC|<<[^]*?>> BDC))|(?<open>\/\w+ (?:BMC|<<[^]*?>> BDC))|EMC)\n/gm; // prettier-ignore

export function readBlocks(stream: string, fonts: ReadonlyMap<string, PdfFont>): TextBlock[] {
  const blocks: TextBlock[] = [];
  /** Marked content that is open: whether it is an artifact. */
  const open: boolean[] = [];
  let [x, y] = [Number.NaN, Number.NaN];
  for (const { 0: token, index: start, groups } of stream.matchAll(tokens)) {
    const { place, text, artifact, open: opened } = groups ?? {};
    if (place !== undefined) {
      const upright = /^1 0 0 -1 (\S+) (\S+)$/.exec(place);
      [x, y] = upright ? [Number(upright[1]), Number(upright[2])] : [Number.NaN, Number.NaN];
    } else if (text !== undefined) {
      const shown = readTextObject(text, fonts);
      if (!shown) continue;
      const rightToLeft = shown.reversed || shown.clusters.some((cluster) => letters.test(cluster.text));
      blocks.push({ start, end: start + token.length, x, y, ...extent(shown, x), artifact: open.includes(true), rightToLeft, shown }); // prettier-ignore
    } else if (artifact !== undefined || opened !== undefined) open.push(artifact !== undefined);
    else open.pop();
  }
  return blocks;
}

function extent({ clusters }: Shown, x: number): { left: number; right: number; size: number } {
  let [left, right, size] = [Infinity, -Infinity, 0];
  for (const { glyphs } of clusters)
    for (const glyph of glyphs) {
      size = Math.max(size, glyph.size);
      if (glyph.advance === 0) continue;
      left = Math.min(left, x + glyph.x);
      right = Math.max(right, x + glyph.x + glyph.advance);
    }
  return { left, right, size };
}
