/** Text, fonts, box → lines of positioned glyphs. Pure; lengths in pixels, y downwards from the top of the box, x from its left side. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- offsets and advances have one entry for each character and one more */
import { required } from '../../model/required.ts';
import { breakOpportunities } from './breaks.ts';
import { substitute } from './substitute.ts';
import { createItemiser, visualOrder, type Itemised, type Run, type Script } from './itemise.ts';
import type { Typeface } from './typeface.ts';

export interface TextBox {
  width: number;
  height: number;
  /** Sizes to try, largest first: the first at which the text fits is taken. */
  sizes: readonly number[];
  /** Multiple of the size. */
  lineHeight: number;
  maxLines: number;
  align: 'start' | 'center' | 'end' | 'left' | 'right';
  anchor: 'top' | 'middle' | 'bottom';
  /** Make lines of about equal length, as few as without. Default: fill each line. */
  balance?: boolean;
}

export interface PlacedGlyph {
  face: Typeface;
  glyph: number;
  /** Origin of the glyph. */
  x: number;
  y: number;
}

interface Line {
  text: string;
  glyphs: PlacedGlyph[];
  left: number;
  width: number;
  /** Whole pixels, so that all lines are equally sharp. */
  baseline: number;
}

export interface TextLayout {
  size: number;
  lines: Line[];
  /** True where the text was too long and ends in an ellipsis. */
  cut: boolean;
  /** Characters that no font draws. */
  missing: string[];
}

type TextEngine = (text: string, script: Script, box: TextBox) => TextLayout;

const ELLIPSIS = '…';
/** Signs that look lost before an ellipsis. */
const DANGLING = /[\s,;:.،؛、，。；：–—-]+$/u;

interface Paragraph extends Itemised {
  text: string;
  script: Script;
  /** Widths in em up to each index of the text, in logical order. */
  offsets: Float64Array;
  breaks: number[];
}

export function createTextEngine(): TextEngine {
  const itemise = createItemiser();
  const prepare = (text: string, script: Script): Paragraph => {
    const items = itemise(text, script);
    return { ...items, text, script, offsets: measure(text, items, script), breaks: breakOpportunities(text) };
  };
  return (source, script, box) => {
    // A title is not hyphenated: soft hyphens are left out.
    const spaced = source
      .replaceAll('\u00ad', '')
      .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
      .trim();
    const text = substitute(spaced, script.families);
    if (text === '')
      return { size: required(box.sizes[0], 'largest size of the box'), lines: [], cut: false, missing: [] };
    const paragraph = prepare(text, script);
    for (const size of box.sizes) {
      const rows = fill(paragraph, { width: box.width, size }, false);
      if (rows && rows.length <= lineLimit(box, size))
        return place(paragraph, balanced(paragraph, rows, box, size), box, size, false);
    }
    const size = required(box.sizes.at(-1), 'smallest size of the box');
    const limit = lineLimit(box, size);
    const rows = required(fill(paragraph, { width: box.width, size }, true), 'lines of a text that is made to fit');
    if (rows.length <= limit) return place(paragraph, rows, box, size, false);
    return {
      ...cutShort(paragraph, required(rows[limit - 1], 'last line that has room'), box, size, limit, prepare),
      missing: paragraph.missing,
    };
  };
}

/** Largest difference that rounding makes to the width of a line, in pixels. */
const ROUNDING = 0.25;

/** Whether text fits into a line. Browsers round each run of a line up to 64ths of a pixel, which tells where it fits exactly. */
function fits({ offsets, runs }: Paragraph, { start, end }: Row, { width, size }: Measure): boolean {
  const exact = (offsets[end]! - offsets[start]!) * size;
  if (exact <= width - ROUNDING) return true;
  if (exact > width + 1e-6) return false;
  const rounded = runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => (offsets[Math.min(run.end, end)]! - offsets[Math.max(run.start, start)]!) * size)
    .reduce((sum, advance) => sum + Math.ceil(advance * 64 - 1e-6) / 64, 0);
  return rounded <= width;
}

function lineLimit({ maxLines, height, lineHeight }: TextBox, size: number): number {
  return Math.max(1, Math.min(maxLines, Math.floor((height + 0.5) / (size * lineHeight))));
}

function measure(text: string, { runs }: Itemised, { language }: Script): Float64Array {
  const advances = new Float64Array(text.length + 1);
  for (const { start, end, level, script, face } of runs) {
    for (const { cluster, advance } of face.shape(text, start, end, { rtl: level % 2 === 1, script, language })) {
      advances[cluster + 1] = advances[cluster + 1]! + advance / face.unitsPerEm;
    }
  }
  for (let index = 1; index <= text.length; index++) advances[index] = advances[index]! + advances[index - 1]!;
  return advances;
}

/** Size of the text and width of a line, in pixels. */
interface Measure {
  size: number;
  width: number;
}

/** A line: from where to where in the text, spaces at its end left out. */
interface Row {
  start: number;
  end: number;
}

/**
 * Fills lines one after the other.
 * @param force break inside words that are wider than a line; otherwise there is no result for them
 */
function fill(paragraph: Paragraph, measure: Measure, force: boolean): Row[] | undefined {
  const { text, breaks, clusters } = paragraph;
  const rows: Row[] = [];
  let start = 0;
  let index = 0;
  while (start < text.length) {
    const holds = (end: number) => fits(paragraph, { start, end }, measure);
    let taken: number | undefined;
    while (index < breaks.length && holds(trimEnd(text, start, required(breaks[index], 'break of the text'))))
      taken = required(breaks[index++], 'break of the text');
    if (taken === undefined) {
      if (!force) return undefined;
      taken =
        clusters.findLast((cluster) => cluster > start && holds(cluster)) ??
        required(
          clusters.find((cluster) => cluster > start),
          'cluster after the start of the line',
        );
      if (taken === breaks[index]) index++;
    }
    rows.push({ start, end: trimEnd(text, start, taken) });
    start = taken;
  }
  return rows;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && text[end - 1] === ' ') end--;
  return end;
}

/** The same number of lines in the narrowest width that holds them. */
function balanced(paragraph: Paragraph, rows: Row[], box: TextBox, size: number): Row[] {
  if (!box.balance || rows.length < 2) return rows;
  let best = rows;
  let high = box.width;
  let low = high / 2;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const tried = fill(paragraph, { width: middle, size }, false);
    if (tried && tried.length <= rows.length) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

/** Ends the last line that fits in an ellipsis: after a whole word, unless the line begins with a very long one. */
function cutShort(
  { text, script, offsets, breaks, clusters }: Paragraph,
  last: Row,
  box: TextBox,
  size: number,
  limit: number,
  prepare: (text: string, script: Script) => Paragraph,
): TextLayout {
  const inLine = (position: number) => position > last.start && position <= last.end;
  const words = breaks.map((position) => trimEnd(text, last.start, position)).filter(inLine);
  const longWord = (offsets[words[0] ?? last.end]! - offsets[last.start]!) * size > box.width / 2;
  const ends = longWord ? clusters.filter(inLine) : [...words, last.end];
  for (const end of [last.start, ...ends].toReversed()) {
    const shortened = prepare(text.slice(0, end).replace(DANGLING, '') + ELLIPSIS, script);
    const rows = required(fill(shortened, { width: box.width, size }, true), 'lines of a text that is made to fit');
    if (rows.length <= limit) return place(shortened, rows, box, size, true);
  }
  return place(prepare(ELLIPSIS, script), [{ start: 0, end: ELLIPSIS.length }], box, size, true);
}

function place(
  { text, runs, missing, script }: Paragraph,
  rows: Row[],
  box: TextBox,
  size: number,
  cut: boolean,
): TextLayout {
  const lineHeight = Math.round(size * box.lineHeight);
  const height = rows.length * lineHeight;
  const top = box.anchor === 'top' ? 0 : box.anchor === 'bottom' ? box.height - height : (box.height - height) / 2;
  const strut = script.families[0]?.first ?? required(runs[0], 'first run').face;
  const ascent = Math.round((strut.ascent / strut.unitsPerEm) * size);
  const descent = Math.round((strut.descent / strut.unitsPerEm) * size);
  const first = Math.round(top + (lineHeight - ascent - descent) / 2 + ascent);
  const lines = rows.map((row, index) => placeLine(text, runs, row, script, box, size, first + index * lineHeight));
  return { size, lines, cut, missing };
}

function placeLine(
  text: string,
  runs: readonly Run[],
  { start, end }: Row,
  { dir, language }: Script,
  box: TextBox,
  size: number,
  baseline: number,
): Line {
  const parts = runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
  const glyphs: PlacedGlyph[] = [];
  let pen = 0;
  for (const { face, start: from, end: to, level, script } of visualOrder(parts)) {
    const scale = size / face.unitsPerEm;
    for (const { glyph, advance, dx, dy } of face.shape(text, from, to, { rtl: level % 2 === 1, script, language })) {
      glyphs.push({ face, glyph, x: pen + dx * scale, y: baseline - dy * scale });
      pen += advance * scale;
    }
  }
  const atRight = box.align === 'right' || box.align === (dir === 'ltr' ? 'end' : 'start');
  const left = box.align === 'center' ? (box.width - pen) / 2 : atRight ? box.width - pen : 0;
  for (const glyph of glyphs) glyph.x += left;
  return { text: text.slice(start, end), glyphs, left, width: pen, baseline };
}
