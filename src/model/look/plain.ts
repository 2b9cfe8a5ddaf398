/** The look of an office that chose nothing but its colour. Pure. */
import type { Look } from '../library.ts';
import { palettesOf } from './palettes.ts';

export const plainLook = (accent: string): Look => ({
  css: '',
  palettes: palettesOf({ light: {}, dark: {} }, accent),
  fonts: {},
});
