/** Contrast of the publisher's colour on the grounds of the site, after WCAG 2.2 (relative luminance, contrast ratio). Pure. */
import { colours } from './tokens.ts';
import { problem, type Place, type Problem } from '../problems.ts';

type Rgb = readonly [number, number, number];

/** Grounds of the design, on which the accent is as text. */
export const grounds = { light: colours.ground.light, dark: colours.ground.dark } as const;

/** The accent of a site that names none. */
export const usualAccent = '#14506b';

/** Least contrast of text: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

const mapped = ([red, green, blue]: Rgb, change: (channel: number) => number): Rgb => [
  change(red),
  change(green),
  change(blue),
];
/** The channels of `#rrggbb`. */
const parse = (colour: string): Rgb => mapped([1, 3, 5], (at) => Number.parseInt(colour.slice(at, at + 2), 16));
const format = (rgb: Rgb) => `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: string): number {
  const [red, green, blue] = mapped(parse(colour), (channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (`#14506b`), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** With one decimal, rounded down: what is below a limit is never shown as reaching it. */
export const shownRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** The accent for the dark ground: mixed with white until text in it reads easily (at least 7:1), its hue kept. */
export function accentOnDark(accent: string, ground: string = grounds.dark): string {
  const rgb = parse(accent);
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = format(mapped(rgb, (channel) => channel + (255 - channel) * share));
    if (contrast(mixed, ground) >= 7) return mixed;
  }
  return '#ffffff';
}

/** The accent is the colour of links on the light ground, so it must be dark enough to read. */
export function checkAccent(accent: string, place: Place): Problem[] {
  const ratio = contrast(accent, grounds.light);
  return ratio >= leastContrast ? [] : [problem('contrast-low', place, { colour: accent, ratio: shownRatio(ratio) })];
}
