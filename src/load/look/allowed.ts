/**
 * What rules of `theme.css` may say. The lists hold what shapes letters, lines and space. They leave out all by which something
 * could be hidden, moved or covered (`display`, `position`, `opacity`, `content` …): a style sheet of an office must not be able to
 * take away what says whether a text is authentic, a specimen or withdrawn. Colours come from the custom properties alone, so that the
 * contrast of every pair can be computed. Pure.
 */
import { customProperties } from '../../model/look/tokens.ts';

/** Elements and classes that keep their names. */
export const elements: readonly string[] =
  'a abbr b blockquote body caption cite code dd dl dt em figcaption figure h1 h2 h3 h4 hr i li main nav ol p q small strong sub summary sup table tbody td th thead tr ul'.split(
    ' ',
  );
export const classes: readonly string[] =
  'actions asks brand button demand facts foot head items key-figures key-value kicker lead-item menu meta note part tagline text text-head years'.split(
    ' ',
  );

export const pseudoClasses: readonly string[] =
  'root lang dir first-child last-child nth-child first-of-type last-of-type nth-of-type hover is where not link visited'.split(
    ' ',
  );
export const pseudoElements: readonly string[] = ['marker'];
export const attributes: readonly string[] = ['lang', 'dir'];

/** How the value of a property is judged. */
type Kind = 'free' | 'size' | 'leading' | 'tracking' | 'space' | 'line' | 'width' | 'ink' | 'ground' | 'colour';

const sides = ['block', 'inline', 'block-start', 'block-end', 'inline-start', 'inline-end'];
const physicalSides = { top: 'block-start', bottom: 'block-end', left: 'inline-start', right: 'inline-end' } as const;

const named = (kind: Kind, names: string): [string, Kind][] => names.split(' ').map((name) => [name, kind]);

export const properties: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...named(
    'free',
    'font-weight font-style font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-feature-settings font-kerning text-align text-transform hyphens hanging-punctuation list-style-type border-radius border-start-start-radius border-start-end-radius border-end-start-radius border-end-end-radius text-decoration-line text-decoration-style text-underline-position border-style break-inside orphans widows',
  ),
  ['font-size', 'size'],
  ['line-height', 'leading'],
  ...named('tracking', 'letter-spacing word-spacing'),
  ...named('space', 'margin padding gap row-gap column-gap'),
  ...named('line', 'border border-width text-decoration text-decoration-thickness text-underline-offset'),
  ...named('width', 'max-inline-size'),
  ['color', 'ink'],
  ...named('ground', 'background background-color'),
  ...named('colour', 'border-color text-decoration-color'),
  ...sides.flatMap((side) => [
    ...named('space', `margin-${side} padding-${side}`),
    ...named('line', `border-${side} border-${side}-width`),
    ...named('colour', `border-${side}-color`),
    ...named('free', `border-${side}-style`),
  ]),
]);

/** Properties of a side of the screen and that of the side of the text that is meant: right where the text runs the other way too. */
export const logical: ReadonlyMap<string, string> = new Map([
  ...Object.entries(physicalSides).flatMap(([side, logicalSide]) => [
    ...['margin', 'padding', 'border'].map((name): [string, string] => [`${name}-${side}`, `${name}-${logicalSide}`]),
    ...['width', 'style', 'color'].map((name): [string, string] => [
      `border-${side}-${name}`,
      `border-${logicalSide}-${name}`,
    ]),
  ]),
  ['max-width', 'max-inline-size'],
  ['border-top-left-radius', 'border-start-start-radius'],
  ['border-top-right-radius', 'border-start-end-radius'],
  ['border-bottom-left-radius', 'border-end-start-radius'],
  ['border-bottom-right-radius', 'border-end-end-radius'],
]);

export const logicalValues: ReadonlyMap<string, string> = new Map([
  ['left', 'start'],
  ['right', 'end'],
]);

/** Why a value is refused; the words are with the rule. */
type Expected = 'syntax' | 'colour-literal' | 'ink' | 'ground' | 'font-size' | 'line-height' | 'space' | 'line' | 'width' | 'tracking' | 'variable'; // prettier-ignore

const inkValue = /^(?:var\(--(?:ink|muted|accent)\)|inherit|currentcolor)$/i;
const groundValue = /^(?:var\(--(?:ground|raised|mark)\)|none|transparent|inherit)$/i;

/** Lengths of a value with their units; numbers without one have `''`. */
const lengths = (value: string): { number: number; unit: string }[] =>
  [...value.matchAll(/(?<![\w#-])([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)/gi)].map(([, number, unit = '']) => ({
    number: Number(number),
    unit: unit.toLowerCase(),
  }));

const remOf = ({ number, unit }: { number: number; unit: string }): number =>
  unit === 'px' ? number / 16 : unit === 'pt' ? number / 12 : unit === '%' ? number / 100 : number;

/** Smallest text, against that of the page. */
const LEAST_SIZE = 0.75;
const MOST_SPACE = 12;

/** @returns what the value should be, or `undefined` where it may stay. @param value as `css-tree` writes it */
export function judge(kind: Kind, value: string): Expected | undefined {
  for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]*)/g))
    if (!customProperties.includes(name)) return 'variable';
  if (kind === 'ink') return inkValue.test(value) ? undefined : 'ink';
  if (kind === 'ground') return groundValue.test(value) ? undefined : 'ground';
  if (hasColour(value)) return 'colour-literal';
  const found = lengths(value);
  switch (kind) {
    case 'size': {
      const [first] = /^clamp\(([^,]*),/.exec(value) ? lengths(value.slice(6)) : found;
      const isWritten = first !== undefined && /^(?:rem|em|%)$/.test(first.unit) && !/\b(?:calc|min|max)\(/.test(value);
      return isWritten && remOf(first) >= LEAST_SIZE && remOf(first) <= MOST_SPACE / 2 ? undefined : 'font-size';
    }
    case 'leading':
      return found.length === 1 && found[0]?.unit === '' && found[0].number >= 1.1 && found[0].number <= 3
        ? undefined
        : 'line-height';
    case 'tracking':
      return found.every((each) => Math.abs(remOf(each)) <= 0.2) ? undefined : 'tracking';
    case 'space':
      return found.every((each) => each.number >= 0 && remOf(each) <= MOST_SPACE) && !value.includes('(')
        ? undefined
        : 'space';
    case 'line':
      return found.every((each) => each.number >= 0 && remOf(each) <= 1) && !/\bcalc\(/.test(value)
        ? undefined
        : 'line';
    case 'width':
      return value === 'none' ||
        (found.length === 1 && !value.includes('(') && found.every((each) => /^(?:rem|em|ch|px)$/.test(each.unit) && remOf(each) >= 12)) // prettier-ignore
        ? undefined
        : 'width';
    case 'free':
    case 'colour':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** Colours of CSS by name that editors write; others are no words of these properties, and the syntax of CSS refuses them. */
const hasColour = (value: string) =>
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i.test(value) ||
  /(?<![\w-])(?:black|white|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|navy|teal|maroon|olive|lime|aqua|cyan|magenta|fuchsia|gold|indigo|violet|crimson|coral|salmon|tomato|beige|ivory|khaki|lavender|turquoise|canvas|canvastext|linktext|(?:light|dark|medium|pale|deep|hot|royal|sky|steel|slate|forest|sea|midnight)[a-z]+)(?![\w-])/i.test(value); // prettier-ignore
