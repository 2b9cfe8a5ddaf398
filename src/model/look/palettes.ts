/** Whether what is on the grounds of a palette can be read (WCAG 2.2, success criteria 1.4.3 and 1.4.11). Pure. */
import { accentOnDark, contrast, leastContrast, shownRatio } from './contrast.ts';
import { paletteOf, seriesNames, type Chosen, type ColourName, type Palette, type Scheme } from './tokens.ts';

/**
 * Text of these colours may be on each of these grounds: the style sheets and the rules of `theme.css` combine them freely.
 * In the bar at the top and in the foot all colours of text are that of the bar, and all grounds its ground.
 */
const combined: readonly (readonly [texts: readonly ColourName[], grounds: readonly ColourName[]])[] = [
  [['ink', 'muted', 'accent'], ['ground', 'raised', 'mark']],
  [['head-ink', 'head-accent'], ['head-ground']],
  [['foot-ink', 'foot-accent'], ['foot-ground']],
  // Labels of charts wear the colours of their series.
  [seriesNames, ['ground']],
]; // prettier-ignore

interface LowContrast {
  scheme: Scheme;
  /** Custom properties. */
  text: string;
  ground: string;
  textColour: string;
  groundColour: string;
  /** `4.4`, rounded down. */
  ratio: string;
}

/** The palettes of a site. @param accent `colours.accent` of `site.yaml` */
export function palettesOf(chosen: Record<Scheme, Chosen>, accent: string): Record<Scheme, Palette> {
  const dark = chosen.dark['ground'];
  return {
    light: paletteOf('light', chosen.light, accent),
    dark: paletteOf('dark', chosen.dark, accentOnDark(accent, dark)),
  };
}

export function lowContrasts(palettes: Record<Scheme, Palette>): LowContrast[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const palette = palettes[scheme];
    const low = (text: string, textColour: string, ground: ColourName): LowContrast[] => {
      const ratio = contrast(textColour, palette[ground]);
      if (ratio >= leastContrast) return [];
      return [
        { scheme, text, ground: `--${ground}`, textColour, groundColour: palette[ground], ratio: shownRatio(ratio) },
      ];
    };
    return combined.flatMap(([texts, grounds]) =>
      grounds.flatMap((ground) => texts.flatMap((text) => low(`--${text}`, palette[text], ground))),
    );
  });
}
