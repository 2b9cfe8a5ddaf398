/** Contrast of the publisher's colour on the grounds of the site, after WCAG 2.2 (relative luminance, contrast ratio). Pure. */
import { problem, type Place, type Problem } from './problems.ts';

type Rgb = readonly [number, number, number];

/** Grounds on which the accent stands as text; `styles/tokens.css` uses the same values. */
export const grounds = { light: '#fcfbf8', dark: '#171613' } as const;

/** Least contrast of text: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

const parse = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
const format = (rgb: Rgb) => `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (`#14506b`), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The accent for the dark ground: mixed with white until text in it reads easily (at least 7:1), its hue kept. */
export function accentOnDark(accent: string): string {
  const rgb = parse(accent);
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = format(rgb.map((channel) => channel + (255 - channel) * share) as unknown as Rgb);
    if (contrast(mixed, grounds.dark) >= 7) return mixed;
  }
  return '#ffffff';
}

/** The accent is the colour of links on the light ground, so it must be dark enough to read. */
export function checkAccent(accent: string, place: Place): Problem[] {
  const ratio = contrast(accent, grounds.light);
  return ratio >= leastContrast
    ? []
    : [problem('contrast-low', place, { colour: accent, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) })];
}
