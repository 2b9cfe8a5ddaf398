/** Building blocks of SVG as hast elements; attributes carry their SVG names. */
import type { Element, ElementContent } from 'hast';
import { isolateText } from '../../languages/isolate.ts';
import { scriptOfLanguage, type Language } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import { escapeXml } from '../../model/xml.ts';
import { palette } from './palette.ts';

type Attributes = Record<string, string | number | undefined>;

export function el(
  tagName: string,
  attributes: Attributes,
  ...children: (ElementContent | string | undefined)[]
): Element {
  const properties: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) properties[name] = typeof value === 'number' ? round(value) : value;
  }
  const content: ElementContent[] = [];
  for (const child of children)
    if (child !== undefined) content.push(typeof child === 'string' ? { type: 'text', value: child } : child);
  return { type: 'element', tagName, properties, children: content };
}

/** A tenth of a unit is below what a screen shows, and keeps the files small. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** A place in tenths as text. Charts have few different places, and writing a fraction takes long: each is written once. */
export function tenths(value: number): string {
  const place = Math.round(value * 10);
  if (place < 0 || place >= 20_000) return String(place / 10);
  return (places[place] ??= String(place / 10));
}

const places: string[] = [];

/**
 * A path from place to place: the first as it is, each other by its distance from the one before. Steps repeat where places
 * do not, so that a packed page takes half as much for its lines. Rounded places are subtracted: no error adds up.
 */
export function pathThrough(all: readonly (readonly [x: number, y: number])[]): string {
  let [before, above] = [0, 0];
  return all
    .map(([x, y], index) => {
      const [right, down] = [Math.round(x * 10), Math.round(y * 10)];
      const step = distance(right - before) + spacedDistance(down - above);
      [before, above] = [right, down];
      return index === 0 ? `M${step}l` : index === 1 || step.startsWith('-') ? step : ` ${step}`;
    })
    .join('');
}

/** Tenths as text, without the zero before the point. */
const distance = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');
const spacedDistance = (value: number): string => (value < 0 ? '' : ' ') + distance(value);

/** A group in the colour of a series; what it holds is drawn with `currentColor`, so that the page's style can change it. */
export const coloured = (index: number, ...children: (ElementContent | undefined)[]): Element =>
  el(
    'g',
    {
      class: `c${(index % palette.light.length) + 1}`,
      color: palette.light[index % palette.light.length],
      // Not left to the drawing as a whole: programs for paper take the colour from where this stands.
      fill: 'currentColor',
    },
    ...children,
  );

/** Corners of the marks of series, in units of their radius, in the order of the clock; a series without corners has a circle. */
export const corners: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
  [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  [[0, -1.2], [1.15, 0.85], [-1.15, 0.85]],
  [[0, 1.2], [1.15, -0.85], [-1.15, -0.85]],
  [[-0.4, -1.2], [0.4, -1.2], [0.4, -0.4], [1.2, -0.4], [1.2, 0.4], [0.4, 0.4], [0.4, 1.2], [-0.4, 1.2], [-0.4, 0.4], [-1.2, 0.4], [-1.2, -0.4], [-0.4, -0.4]],
]; // prettier-ignore

/** Outlines of marks from their first corner on, by series and radius: the same wherever the mark is. */
const outlines = new Map<string, string>();

/** The mark of a series at a place. Series differ in it as they do in colour, so that they can be told apart in black and white. */
export function mark(index: number, x: number, y: number, radius: number, attributes: Attributes = {}): Element {
  const shape = corners[index % palette.light.length] ?? [];
  if (shape.length === 0) return el('circle', { class: 'mark', cx: x, cy: y, r: radius, ...attributes });
  const [[right, down] = [0, 0]] = shape;
  const outline = outlines.get(`${index} ${radius}`) ?? pathThrough(shape.map(([across, along]) => [across * radius, along * radius])).replace(/^[^l]*/, ''); // prettier-ignore
  outlines.set(`${index} ${radius}`, outline);
  return el('path', { class: 'mark', d: `M${tenths(x + right * radius)} ${tenths(y + down * radius)}${outline}z`, ...attributes }); // prettier-ignore
}

type Anchor = 'start' | 'middle' | 'end';

/**
 * A label. The chart runs left to right in every language (anchors are physical); right-to-left text is isolated, so
 * that digits, signs and names keep the order of their language.
 */
export function label(
  content: string,
  x: number,
  y: number,
  language: Language,
  { anchor = 'start', ...more }: { anchor?: Anchor } & Attributes = {},
): Element {
  return el(
    'text',
    { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor, ...more },
    isolated(content, language),
  );
}

/**
 * The text as one run of its own direction. The Arabic letter mark puts signs on the same side of a number
 * whether or not a word comes before it: `٪۸۵`, as in running text.
 */
export const isolated = (content: string, language: Language): string => {
  if (language.dir !== 'rtl' || /^\p{Nd}+$/u.test(content)) return content;
  return `\u2067${scriptOfLanguage(language).numberMark}${isolateText(content, language)}\u2069`;
};

/** Letters that are wider than others of their script, in units of the font size. */
const wide: readonly (readonly [RegExp, number])[] = [
  [/[MWmw%@ЖМЩШЮжмщшюыф]/, 0.92],
  [/[سشصضطظ]/, 0.8],
  [/[A-ZА-Я]/, 0.7],
  [/[а-я]/, 0.6],
  [/[ .,:;|ilI·'’()-]/, 0.34],
];

/**
 * Width of a text in units of its font size: an estimate on the generous side from the usual widths of scripts, for
 * margins and for keeping labels apart. Measuring fonts would cost more than it gives.
 */
export function textWidth(content: string, size: number, bold = false): number {
  let units = 0;
  for (const character of content) {
    let own = widths.get(character);
    if (own === undefined) widths.set(character, (own = widthOf(character)));
    units += own;
  }
  return units * size * (bold ? 1.08 : 1);
}

/** Charts have few different characters and measure each of them thousands of times. */
const widths = new Map<string, number>();

function widthOf(character: string): number {
  const code = required(character.codePointAt(0), 'code point of a character');
  if (code >= 0x2e80) return 1;
  if ((code >= 0x200b && code <= 0x200f) || code === 0x061c || (code >= 0x2066 && code <= 0x2069)) return 0;
  if (code >= 0x066a && code <= 0x066c) return code === 0x066a ? 0.7 : 0.4;
  if (code >= 0x0660 && code <= 0x06f9 && !(code > 0x0669 && code < 0x06f0)) return 0.58;
  const usual = code >= 0x0600 && code <= 0x06ff ? 0.52 : 0.56;
  return wide.find(([letters]) => letters.test(character))?.[1] ?? usual;
}

/** SVG text of an element, for files of their own. */
export function toSvg(node: ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  let text = `<${tagName}`;
  for (const [name, value] of Object.entries(properties))
    text += ` ${name}="${typeof value === 'number' ? tenths(value) : escapeXml(String(value))}"`;
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of children) text += toSvg(child);
  return `${text}</${tagName}>`;
}
