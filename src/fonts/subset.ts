/** Parts of a font: for pages as WOFF2, for cards and documents as one weight. Pure. */
import subsetFont from 'subset-font';
import type { FontFacts } from './facts.ts';

type Axes = FontFacts['axes'];

const WEIGHT = 'wght';
/** Weights that pages ask for. */
const weights = { least: 400, most: 700 } as const;

/** The weights of a variable font that are kept; a font of one weight has none. */
export function weightsOf(axes: Axes): readonly [number, number] | undefined {
  const axis = axes[WEIGHT];
  if (!axis) return undefined;
  const [least, , most] = axis;
  const within = (weight: number) => Math.min(most, Math.max(least, weight));
  return [within(weights.least), within(weights.most)];
}

/** The tool tells formats by methods of buffers. */
const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);

/** All other axes are at their usual value. */
const pinned = (axes: Axes) =>
  Object.fromEntries(Object.entries(axes).flatMap(([tag, [, usual]]) => (tag === WEIGHT ? [] : [[tag, usual]])));

/**
 * @param font decoded
 * @param text every character that is to be kept
 * @param features those of OpenType that are kept; all without it
 */
export function webFont(font: Uint8Array, text: string, axes: Axes, features?: readonly string[]): Promise<Uint8Array> {
  const range = weightsOf(axes);
  return subsetFont(bufferOf(font), text, {
    targetFormat: 'woff2',
    noHinting: true,
    variationAxes: {
      ...pinned(axes),
      ...(range ? { [WEIGHT]: { min: range[0], max: range[1], default: range[0] } } : {}),
    },
    ...(features ? { keepFeatures: [...features] } : {}),
  });
}

/** The same as one weight and without compression. */
export function plainFont(font: Uint8Array, text: string, axes: Axes, weight: number): Promise<Uint8Array> {
  const range = weightsOf(axes);
  return subsetFont(bufferOf(font), text, {
    targetFormat: 'truetype',
    noHinting: true,
    variationAxes: { ...pinned(axes), ...(range ? { [WEIGHT]: Math.min(range[1], Math.max(range[0], weight)) } : {}) },
  });
}
