/** The custom properties that an office may set in `theme.css`: what its guide lists, and what the checks know. Pure. */
import { keysOf, tableOf } from '../own.ts';
import { series } from './series.ts';

/** Colours of one scheme: grounds, and what is on them. */
export type ColourName = keyof typeof colours;

interface Colour {
  /** Colours of the design. One that is absent follows the colour that `follows` names. */
  light?: string;
  dark?: string;
  follows?: ColourName;
  /** In English, for the guide. */
  about: string;
}

const ofSeries = (place: 0 | 1 | 2 | 3 | 4 | 5, about: string) => ({
  light: series.light[place],
  dark: series.dark[place],
  about: `charts: ${about}`,
});

/** `styles/tokens.css` and `figures/figures.css` have the same values; tests compare them. The accent comes from `site.yaml`. */
export const colours = {
  ground: { light: '#fcfbf8', dark: '#171613', about: 'ground of the page' },
  raised: { light: '#f4f1ea', dark: '#211f1b', about: 'ground of notes and strips' },
  mark: { light: '#f6e7b4', dark: '#40371a', about: 'ground of what a link has led to' },
  ink: { light: '#1c1a17', dark: '#e9e5dc', about: 'text, heavy lines' },
  muted: { light: '#5e5950', dark: '#a8a297', about: 'text of second rank' },
  hairline: { light: '#dcd7cc', dark: '#3a3731', about: 'thin lines that only order' },
  accent: { about: 'links; light: `colours.accent` of site.yaml, so only settable in the dark scheme' },
  'head-ground': { follows: 'ground', about: 'ground of the bar at the top' },
  'head-ink': { follows: 'ink', about: 'text of that bar' },
  'head-accent': { follows: 'accent', about: 'marks and hovered links in that bar' },
  'foot-ground': { follows: 'ground', about: 'ground of the foot' },
  'foot-ink': { follows: 'ink', about: 'text of the foot' },
  'foot-accent': { follows: 'accent', about: 'hovered links in the foot' },
  'series-1': ofSeries(0, 'first series'),
  'series-2': ofSeries(1, 'second series'),
  'series-3': ofSeries(2, 'third series'),
  'series-4': ofSeries(3, 'fourth series'),
  'series-5': ofSeries(4, 'fifth series'),
  'series-6': ofSeries(5, 'sixth series, and totals'),
} as const satisfies Record<string, Omit<Colour, 'follows'> & { follows?: string }>;

interface Size {
  /** CSS of the design. */
  value: string;
  /** Least and greatest value, in the unit. */
  least: number;
  most: number;
  units: readonly string[];
  about: string;
}

export const sizes = {
  page: { value: '72rem', least: 48, most: 100, units: ['rem'], about: 'greatest width of a page' },
  measure: { value: '41rem', least: 28, most: 52, units: ['rem'], about: 'greatest width of a text' },
  gap: { value: '4rem', least: 1, most: 8, units: ['rem'], about: 'space between a text and what stands beside it' },
  line: { value: '2px', least: 0, most: 12, units: ['px'], about: 'thickness of the line above each part of a page' },
  radius: { value: '0px', least: 0, most: 24, units: ['px'], about: 'rounding of buttons, notes and pictures' },
  'head-height': { value: '3.25rem', least: 3, most: 10, units: ['rem'], about: 'least height of the bar at the top' },
} as const satisfies Record<string, Size>;

/** With their dashes, as a style sheet names them. */
export const customProperties: readonly string[] = [...keysOf(colours), ...keysOf(sizes)].map((name) => `--${name}`);

export type Scheme = 'light' | 'dark';

/** Values of `theme.css`, by name without dashes. */
export type Chosen = Partial<Record<string, string>>;

export type Palette = Record<ColourName, string>;

/** The colours of a scheme as readers see them. @param accent of the scheme */
export function paletteOf(scheme: Scheme, chosen: Chosen, accent: string): Palette {
  const table: Record<ColourName, Colour> = colours;
  const resolve = (name: ColourName): string => {
    const { follows, [scheme]: value } = table[name];
    return chosen[name] ?? (follows ? resolve(follows) : (value ?? accent));
  };
  return tableOf(keysOf(colours), resolve);
}

export const seriesNames = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

/** Colours of series in the order of the palette. */
export const seriesOf = (palette: Palette): string[] => seriesNames.map((name) => palette[name]);
