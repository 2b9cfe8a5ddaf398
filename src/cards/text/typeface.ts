/** One font file, shaped by HarfBuzz. Pure: the bytes are given. All lengths are in font units. */
import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import { required } from '../../model/required.ts';
import type { Outline } from '../raster/outline.ts';

interface ShapedGlyph {
  glyph: number;
  /** Index in the text (UTF-16) of the cluster the glyph belongs to. */
  cluster: number;
  advance: number;
  dx: number;
  dy: number;
}

interface RunProperties {
  rtl: boolean;
  /** ISO 15924 code: `Arab`. */
  script: string;
  /** BCP 47 tag: chooses localised forms. */
  language: string;
}

export class Typeface {
  /** Unique among the typefaces in use; part of the keys of glyph caches. */
  readonly id: string;
  readonly unitsPerEm: number;
  /** Of the line, both positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly #font: Font;
  readonly #buffer = new Buffer();
  readonly #coverage: ReadonlySet<number>;
  readonly #outlines = new Map<number, Outline>();

  /** @param bytes TrueType or OpenType, not compressed */
  constructor(id: string, bytes: Uint8Array) {
    this.id = id;
    const face = new Face(new Blob(bytes));
    this.#font = new Font(face);
    this.#coverage = new Set(face.collectUnicodes());
    this.unitsPerEm = face.upem;
    const { ascender, descender } = this.#font.hExtents();
    this.ascent = ascender;
    this.descent = -descender;
  }

  has(codePoint: number): boolean {
    return this.#coverage.has(codePoint);
  }

  /** Shapes `text.slice(start, end)` in its context. Glyphs come in visual order, from left to right. */
  shape(text: string, start: number, end: number, { rtl, script, language }: RunProperties): ShapedGlyph[] {
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(text, start, end - start);
    buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
    buffer.setScript(script);
    buffer.setLanguage(language);
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      const { xAdvance, xOffset, yOffset } = required(positions[index], 'position of the glyph');
      return { glyph: codepoint, cluster, advance: xAdvance, dx: xOffset, dy: yOffset };
    });
  }

  /** Contours of a glyph, y upwards. */
  outline(glyph: number): Outline {
    let outline = this.#outlines.get(glyph);
    if (!outline) {
      outline = this.#font.glyphToJson(glyph);
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }
}
