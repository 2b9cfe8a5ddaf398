/** Text as outlines for other pictures of the site: charts have the same letters as cards and need no fonts of the machine. */
import type { Outlines } from '../figures/drawing.ts';
import { fontPackages, openFonts } from './fonts.ts';
import { createTextEngine } from './text/layout.ts';

/** Fonts are read when a language first needs them. */
export async function createOutlines(): Promise<Outlines> {
  const fonts = await openFonts();
  const engine = createTextEngine();
  return {
    version: fontPackages.join(' '),
    async outline(text, language, size, bold) {
      const weight = bold ? 'bold' : 'regular';
      await fonts.prepare(text, language, weight);
      const { lines } = engine(
        text,
        { dir: language.dir, language: language.code, families: fonts.families(language, weight) },
        { width: 1e6, height: size * 2, sizes: [size], lineHeight: 1.2, maxLines: 1, align: 'left', anchor: 'top' },
      );
      const [line] = lines;
      if (!line) return { path: '', width: 0 };
      let path = '';
      for (const { face, glyph, x, y } of line.glyphs) {
        const scale = size / face.unitsPerEm;
        for (const { type, values } of face.outline(glyph)) {
          const placed = values.map((value, index) =>
            round(index % 2 === 0 ? x + value * scale : y - line.baseline - value * scale),
          );
          path += `${type}${placed.join(' ')}`;
        }
      }
      return { path, width: line.width };
    },
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
