/** A picture of palette indices. Text and lines are laid over it as inks: ramps of colours between a flat ground and the ink. Pure. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- the innermost loop; columns and rows are inside the picture */
import { fullCoverage, type Mask } from './coverage.ts';

export type Colour = readonly [red: number, green: number, blue: number];

export interface Indexed {
  width: number;
  height: number;
  /** Rows as PNG wants them: each begins with a zero (no filter), then one byte a pixel. */
  rows: Uint8Array;
  /** At most 256. */
  palette: readonly Colour[];
}

/** An ink is its first place in the palette; `fullCoverage` places belong to it, faint to full. */
export type Ink = number;

/** Colours from next to the ground to the ink itself, for the palette. */
export function ramp(ground: Colour, ink: Colour): Colour[] {
  return Array.from({ length: fullCoverage }, (_, index) => {
    const share = (index + 1) / fullCoverage;
    const mix = (channel: 0 | 1 | 2) => Math.round(ground[channel] + (ink[channel] - ground[channel]) * share);
    return [mix(0), mix(1), mix(2)] as const;
  });
}

/** Coverage of two shapes of one ink, one over the other, by their levels. */
const combined: readonly Uint8Array[] = Array.from({ length: fullCoverage + 1 }, (_, below) =>
  Uint8Array.from({ length: fullCoverage + 1 }, (__, above) =>
    Math.round(below + above - (below * above) / fullCoverage),
  ),
);

/** Lays a mask over the picture, its origin at `x`, `y` (whole pixels). What falls outside is left out. */
export function blend({ width, height, rows }: Indexed, mask: Mask, x: number, y: number, ink: Ink): void {
  const left = x + mask.left;
  const top = y + mask.top;
  const fromX = Math.max(0, -left);
  const toX = Math.min(mask.width, width - left);
  const toY = Math.min(mask.height, height - top);
  const { levels } = mask;
  for (let row = Math.max(0, -top); row < toY; row++) {
    const source = row * mask.width;
    const target = (top + row) * (width + 1) + 1 + left;
    for (let column = fromX; column < toX; column++) {
      const level = levels[source + column]!;
      if (level === 0) continue;
      const below = rows[target + column]! - ink + 1;
      rows[target + column] = ink - 1 + (below > 0 && below <= fullCoverage ? combined[below]![level]! : level);
    }
  }
}
