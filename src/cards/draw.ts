/** I/O: reads fonts and the logo. CardInput → PNG. */
import type { CardInput, CardText } from '../model/card.ts';
import { digest } from '../model/digest.ts';
import { openFonts, type Fonts } from './fonts.ts';
import { drawFrame, type Frame } from './frame.ts';
import { blend, type Indexed } from './raster/canvas.ts';
import { rasterise } from './raster/coverage.ts';
import { createGlyphMasks } from './raster/glyphs.ts';
import { encodePng } from './raster/png.ts';
import { sparkline } from './raster/sparkline.ts';
import { createTextEngine, type TextLayout } from './text/layout.ts';
import { typography } from './typography.ts';

/** What is wrong with a card. */
export interface Finding {
  text: CardText;
  /** The character that no font draws; absent where the text was cut. */
  character?: string;
}

export interface DrawnCard {
  png: Uint8Array;
  findings: Finding[];
}

export interface Artist {
  draw(input: CardInput): Promise<DrawnCard>;
  /** The picture before it is encoded. */
  paint(input: CardInput): Promise<{ picture: Indexed; findings: Finding[] }>;
}

/** Fonts, frames and glyphs are kept by the artist: make one and draw all cards with it. @param content the content folder, for the logo */
export async function createArtist(content: string): Promise<Artist> {
  const fonts = await openFonts();
  const engine = createTextEngine();
  const masks = createGlyphMasks();
  const frames = new Map<string, Promise<Frame>>();
  const frameOf = (input: CardInput) => {
    const key = digest(input.design, input.language.dir, input.colours, input.logo, input.texts.mark !== undefined);
    let frame = frames.get(key);
    if (!frame) frames.set(key, (frame = fonts.any().then((font) => drawFrame(input, content, font))));
    return frame;
  };

  const paint: Artist['paint'] = async (input) => {
    const frame = await frameOf(input);
    await prepareFonts(fonts, input, frame);
    const picture: Indexed = { ...frame.picture, pixels: frame.picture.pixels.slice() };
    const findings: Finding[] = [];
    for (const { name, box, style, ink } of frame.texts) {
      const content = input.texts[name];
      if (!content) continue;
      const { scale, lineHeight } = typography(input.language);
      const layout: TextLayout = engine(
        content,
        { dir: input.language.dir, language: input.language.code, families: fonts.families(input.language, style.weight) },
        { ...style, ...box, sizes: style.sizes.map((size) => Math.round(size * scale)), lineHeight },
      );
      for (const character of layout.missing) findings.push({ text: name, character });
      if (layout.cut) findings.push({ text: name });
      for (const { glyphs } of layout.lines) {
        for (const glyph of glyphs) {
          const { mask, x, y } = masks(glyph, layout.size);
          blend(picture, mask, box.left + x, box.top + y, ink);
        }
      }
    }
    if (frame.line && input.series && input.series.length > 1) {
      const { box, style, ink } = frame.line;
      blend(picture, rasterise(sparkline(input.series, box, style.width), 1, 0, box.height), box.left, box.top, ink);
    }
    return { picture, findings };
  };

  return {
    paint,
    async draw(input) {
      const { picture, findings } = await paint(input);
      return { png: encodePng(picture), findings };
    },
  };
}

async function prepareFonts(fonts: Fonts, { language, texts }: CardInput, frame: Frame): Promise<void> {
  for (const weight of ['regular', 'bold'] as const) {
    const used = frame.texts.filter(({ style }) => style.weight === weight).map(({ name }) => texts[name] ?? '');
    await fonts.prepare(`${used.join('')}…`, language, weight);
  }
}
