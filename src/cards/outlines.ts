/** Text as outlines for other pictures of the site: charts have the same letters as cards and need no fonts of the machine. */
import type { Outlines } from '../figures/drawing.ts';
import type { OfficeFont } from '../model/library.ts';
import { fontPackages, openFonts } from './fonts.ts';
import { createTextEngine } from './text/layout.ts';

type Parts = [...Parameters<Outlines['outline']>, office?: OfficeFont['faces']];

/** Fonts are read when a language first needs them. @param content the content folder, for the fonts of the office */
export async function createOutlines(
  content = '',
): Promise<Outlines & { outline(...parts: Parts): ReturnType<Outlines['outline']> }> {
  const fonts = await openFonts(content);
  const engine = createTextEngine();
  return {
    version: fontPackages.join(' '),
    async outline(text, language, size, bold, office?: OfficeFont['faces']) {
      const weight = bold ? 'bold' : 'regular';
      await fonts.prepare(text, language, weight, office);
      const { lines } = engine(
        text,
        { dir: language.dir, language: language.code, families: fonts.families(language, weight, office) },
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
