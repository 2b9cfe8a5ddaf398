/** Masks of glyphs, each drawn once. Bounded, so that memory stays flat however many cards are drawn. Pure but for its cache. */
import type { PlacedGlyph } from '../text/layout.ts';
import { rasterise, type Mask } from './coverage.ts';

/** Places between two pixels at which a glyph may begin. */
const PHASES = 4;
/** Bytes of masks to keep. */
const LIMIT = 24 * 1024 * 1024;

interface PositionedMask {
  mask: Mask;
  /** Whole pixels. */
  x: number;
  y: number;
}

type GlyphMasks = (placed: PlacedGlyph, size: number) => PositionedMask;

export function createGlyphMasks(): GlyphMasks {
  const byFace = new Map<string, Map<number, Mask>>();
  let bytes = 0;
  return ({ face, glyph, x, y }, size) => {
    const phase = Math.floor(x * PHASES + 0.5);
    const wholeX = Math.floor(phase / PHASES);
    const shiftX = phase - wholeX * PHASES;
    const phaseY = Math.floor(y * PHASES + 0.5);
    const wholeY = Math.floor(phaseY / PHASES);
    const shiftY = phaseY - wholeY * PHASES;
    const faceKey = `${face.id}/${size}`;
    let masks = byFace.get(faceKey);
    if (!masks) byFace.set(faceKey, (masks = new Map<number, Mask>()));
    const key = (glyph * PHASES + shiftX) * PHASES + shiftY;
    let mask = masks.get(key);
    if (!mask) {
      mask = rasterise(face.outline(glyph), size / face.unitsPerEm, shiftX / PHASES, shiftY / PHASES);
      bytes += mask.levels.length + 200;
      if (bytes > LIMIT) {
        byFace.clear();
        byFace.set(faceKey, (masks = new Map<number, Mask>()));
        bytes = mask.levels.length;
      }
      masks.set(key, mask);
    }
    return { mask, x: wholeX, y: wholeY };
  };
}
