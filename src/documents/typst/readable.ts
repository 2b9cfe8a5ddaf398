/**
 * Makes the text of a PDF one that can be searched and copied. The compiler writes right-to-left text word by word and names the letters
 * of a ligature in the order in which they are read. Readers of PDF take text by its place on the page and turn what stands from right to
 * left round letter by letter (pdf.js, PDFium, Poppler), so that words run together and the letters of a ligature change places. Here every run
 * is one line of glyphs from left to right, and each glyph has a code that names its letters in the order of that line. What readers take
 * for text although it is none of its own (a watermark, a running head, a mark above a letter) is drawn as an outline. Nothing moves on
 * the page. Pure.
 */
import { readBlocks, type TextBlock } from './blocks.ts';
import { hex, openFonts, type PdfFont } from './fonts.ts';
import type { PdfFile } from './file.ts';
import { stacked, visual, withSpaceBetween, type Placed, type Run } from './runs.ts';
import type { Glyph } from './text-object.ts';

export function makeReadable(pdf: PdfFile): void {
  const fonts = openFonts(pdf);
  for (const number of pdf.numbers()) {
    const head = pdf.head(number);
    const contents = /\/Type \/Page\n/.test(head) ? /\/Contents (\d+) 0 R/.exec(head)?.[1] : undefined;
    const stream = contents === undefined ? undefined : pdf.stream(Number(contents));
    if (stream !== undefined) pdf.setStream(Number(contents), rewrite(stream, fonts.in(head)));
  }
  fonts.save();
}

function rewrite(stream: string, fonts: ReadonlyMap<string, PdfFont>): string {
  const blocks = mergePieces(readBlocks(stream, fonts));
  const runs = blocks.map(({ shown, rightToLeft, artifact }) => visual(shown, rightToLeft, artifact));
  blocks.forEach((block, index) => {
    const [run, next, after] = [runs[index], runs[index + 1], blocks[index + 1]];
    if (!run || !next || !after || block.artifact || after.artifact) return;
    if (isApart(block, after)) withSpaceBetween(run, next);
    if (numbers(block, after)) run.spokenAt = after.right + block.size * 0.3 - block.left;
  });
  let [written, at] = ['', 0];
  blocks.forEach(({ start, end }, index) => {
    const run = runs[index];
    if (!run?.changed) return;
    written += stream.slice(at, start) + shownAs(run, fonts);
    at = end;
  });
  return written + stream.slice(at);
}

/**
 * The compiler breaks a run where a mark is at a height of its own, and writes the pieces from left to right. They become one run in the
 * place of the first.
 */
function mergePieces(blocks: readonly TextBlock[]): TextBlock[] {
  const found: TextBlock[] = [];
  let run: TextBlock | undefined;
  let broken = false;
  for (const block of blocks) {
    found.push(block);
    if (block.artifact || !(block.rightToLeft || block.shown.clusters.some(({ text }) => stacked.test(text))))
      run = undefined; // prettier-ignore
    else if (isMark(block)) broken = true;
    else if (run && run.rightToLeft === block.rightToLeft && (broken || run.rightToLeft) && continues(run, block)) {
      const [dx, dy] = [block.x - run.x, run.y - block.y];
      const moved = block.shown.clusters.map(({ glyphs, ...said }) => ({ ...said, glyphs: glyphs.map((glyph) => ({ ...glyph, x: glyph.x + dx, y: glyph.y + dy })) })); // prettier-ignore
      const [last, first] = [run.shown.clusters.at(-1), moved[0]];
      // Both pieces of a syllable have the text of the whole.
      if (last?.replaced && first?.replaced && last.text === first.text)
        last.glyphs.push(...(moved.shift()?.glyphs ?? []));
      run.shown.clusters.push(...moved);
      run.right = block.right;
      block.shown.clusters.length = 0;
    } else [run, broken] = [block, false];
  }
  return found;
}

const isMark = ({ shown }: TextBlock) => shown.clusters.every(({ glyphs }) => glyphs.every(({ advance }) => advance === 0)); // prettier-ignore

function continues(run: TextBlock, block: TextBlock): boolean {
  return Math.abs(run.y - block.y) < run.size / 2 && Math.abs(block.left - run.right) < run.size / 50;
}

/** Share of the size that readers take for a space between words. */
const SPACE = 0.1;
/** Share of the size by which a letter may be over the one before it, until readers take it for the beginning of another line. */
const OVERLAP = 0.15;

/** Whether the next block is on the same line, to the left and apart, or is the mark of a note after digits: readers see no space there. */
function isApart(block: TextBlock, next: TextBlock): boolean {
  const gap = block.left - next.right;
  if (block.y === next.y) return gap > SPACE * block.size;
  return next.size < block.size && Math.abs(gap) < SPACE * block.size && Math.abs(block.y - next.y) < block.size && isNumber(block) && isNumber(next); // prettier-ignore
}

/** Whether a block is the number of the paragraph beside it: across a gap as wide as this, readers see two columns. */
function numbers(block: TextBlock, next: TextBlock): boolean {
  const gap = block.left - next.right;
  return block.y === next.y && next.rightToLeft && gap > block.size * 0.6 && gap < block.size * 3 && isNumber(block);
}

const isNumber = ({ shown }: TextBlock) => /^\p{N}+$/u.test(shown.clusters.map(({ text }) => text).join(''));

/** A glyph as it is written. */
interface Written extends Placed {
  /** Shown without a trace: its outline is drawn apart. */
  hidden: boolean;
}

/** @returns operators from `BT` on; outlines follow the text */
function shownAs({ placed, spokenAt, rightToLeft }: Run, fonts: ReadonlyMap<string, PdfFont>): string {
  const text: Written[] = [];
  let drawn = '';
  const draw = ({ font, code, x, y, size }: Glyph): boolean => {
    const outline = fonts.get(font)?.outlines()?.(code, x, y, size);
    drawn += outline ?? '';
    return outline !== undefined;
  };
  const spoken = placed.filter((each) => each.text !== '' || !draw(each.glyph));
  spoken.forEach(({ glyph, text: own }, index) => {
    const next = spoken[index + 1];
    const gap = !next || own.startsWith(' ') || next.text.endsWith(' ') ? 0 : next.glyph.x - glyph.x - glyph.advance;
    const torn = (gap > SPACE * 0.9 * glyph.size && gap < glyph.size) || gap < -OVERLAP * glyph.size;
    const hidden = (torn || spokenAt !== undefined) && draw(glyph);
    const wide = hidden && torn ? widened(glyph, gap, fonts) : glyph;
    text.push({
      glyph: hidden && spokenAt !== undefined ? { ...wide, x: wide.x + spokenAt } : wide,
      text: own,
      hidden,
    });
  });
  const operations = operators(text, fonts);
  const shown = text.length === 0 ? '' : `BT\n${rightToLeft ? `/ReversedChars BMC\n${operations}EMC\n` : operations}ET\n`; // prettier-ignore
  return shown + drawn;
}

/** A glyph of the same font that reaches just to the next one: a gap inside a word, or letters that overlap, would part the word. */
function widened(glyph: Glyph, gap: number, fonts: ReadonlyMap<string, PdfFont>): Glyph {
  const font = fonts.get(glyph.font);
  const code = font?.codeAsWideAs(((glyph.advance + gap) * 1000) / glyph.size) ?? glyph.code;
  return { ...glyph, code, advance: ((font?.widthOf(code) ?? 0) * glyph.size) / 1000 };
}

function operators(list: readonly Written[], fonts: ReadonlyMap<string, PdfFont>): string {
  const lines: string[] = [];
  let last: Written | undefined;
  let [x, parts, string] = [0, '', ''];
  const endString = () => {
    if (string !== '') parts += `<${string}>`;
    string = '';
  };
  const end = () => {
    endString();
    if (parts !== '') lines.push(`[${parts}] TJ`);
    parts = '';
  };
  for (const each of list) {
    const { glyph, text, hidden } = each;
    const { font, size, y } = glyph;
    if (last?.hidden !== hidden) {
      end();
      lines.push(hidden ? '3 Tr' : '0 Tr');
    }
    if (last?.glyph.font !== font || last.glyph.size !== size || last.glyph.y !== y) {
      end();
      lines.push(`/${font} ${size} Tf`, `1 0 0 -1 ${round(glyph.x)} ${y} Tm`);
      x = glyph.x;
    }
    const move = round(((x - glyph.x) * 1000) / size);
    if (move !== 0) {
      endString();
      parts += ` ${move} `;
    }
    const code = fonts.get(font)?.codeFor(glyph.code, text) ?? glyph.code;
    string += hex(code);
    x = glyph.x + glyph.advance;
    last = each;
  }
  end();
  return `${lines.join('\n')}\n`;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
