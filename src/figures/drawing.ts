/** A chart as a self-contained picture: ground, title, unit, notes and source are part of it. As SVG, and from that as PNG. */
import type { Element, ElementContent } from 'hast';
import sharp from 'sharp';
import type { Language } from '../languages/table.ts';
import { colours } from '../model/look/tokens.ts';
import { required } from '../model/required.ts';
import { chartNotes } from './chart.ts';
import { grounds, palette } from './charts/palette.ts';
import { el, label, textWidth, toSvg } from './charts/svg.ts';
import { chartSubtitle, sourceLine } from './labels.ts';
import { chartSvgs } from './plot.ts';
import type { ChartSelection } from './select.ts';
import type { Words } from './words.ts';

/** Draws text as outlines. Made by cards/, which knows the fonts. */
export interface Outlines {
  /** Changes when the same text would look otherwise. */
  version: string;
  /** SVG path data from a baseline at 0,0 to the right, and the width of the text. */
  outline(text: string, language: Language, size: number, bold: boolean): Promise<{ path: string; width: number }>;
}

const margin = 24;
const inner = 680;
const family = "Vazirmatn, 'Noto Naskh Arabic', 'Source Sans 3', 'Noto Sans', 'Noto Sans SC', sans-serif";

/** The drawing in its light colours; text stays text. @param series colours of an office in place of ours */
export function chartPicture(
  selection: ChartSelection,
  words: Words,
  title: string,
  series: readonly string[] = palette.light,
): Element {
  const { language } = words;
  const rtl = language.dir === 'rtl';
  const x = rtl ? margin + inner : margin;
  const elements: Element[] = [];
  let y = margin;
  const write = (content: string, size: number, attributes: Record<string, string | number> = {}) => {
    for (const row of wrapped(content, size, inner)) {
      y += size * 1.5;
      elements.push(label(row, x, y, language, { anchor: rtl ? 'end' : 'start', 'font-size': size, ...attributes }));
    }
  };
  write(title, 19, { 'font-weight': 700 });
  write(chartSubtitle(selection, words, title), 14, { 'fill-opacity': '.8' });
  const { children, properties } = required(chartSvgs(selection, words, title, ['wide'])[0], 'drawing of the chart');
  const [, , ...drawing] = children;
  y += 16;
  elements.push(
    el(
      'g',
      { transform: `translate(${margin} ${Math.round(y)})`, 'font-size': Number(properties['font-size']) },
      ...drawing.map((part) => inColours(part, series)),
    ),
  );
  y += Number(properties['height']);
  const notes = chartNotes(selection, words);
  if (notes.length > 0) write(notes.join(' · '), 13, { 'fill-opacity': '.8' });
  write(sourceLine(selection, words), 13, { 'fill-opacity': '.8' });
  // Even, so that its PNG has a whole number of pixels.
  const height = Math.ceil((y + margin) / 2) * 2;
  const width = inner + 2 * margin;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      direction: 'ltr',
      role: 'img',
      'xml:lang': language.code,
      fill: 'currentColor',
      color: colours.ink.light,
      'font-family': family,
    },
    ...children.slice(0, 2),
    el('rect', { width, height, fill: grounds.light }),
    ...elements,
  );
}

/** Groups of series carry the colours of Sanad, which the style sheet of a page replaces; a picture has no style sheet. */
function inColours<T extends ElementContent>(node: T, series: readonly string[]): T {
  if (node.type !== 'element') return node;
  const place = /^c(\d)$/.exec(String(node.properties['class'] ?? ''))?.[1];
  const colour = place === undefined ? undefined : series[Number(place) - 1];
  return {
    ...node,
    properties: { ...node.properties, ...(colour === undefined ? {} : { color: colour }) },
    children: node.children.map((child) => inColours(child, series)),
  };
}

/** Size of the picture of a chart. */
export function chartSize(selection: ChartSelection, words: Words, title: string): { width: number; height: number } {
  const { width, height } = chartPicture(selection, words, title).properties;
  return { width: Number(width), height: Number(height) };
}

/** How much larger a PNG is than the drawing: sharp on dense screens and in slides. */
export const pngScale = 1.5;

/** A PNG with its text drawn as outlines: the same on every machine. A chart has few colours, so a small palette holds them. */
export async function toPng(picture: Element, language: Language, outlines: Outlines): Promise<Buffer> {
  const drawn = await outlined(picture, language, outlines, { size: 14, anchor: 'start', bold: false });
  return sharp(Buffer.from(toSvg(drawn)), { density: 72 * pngScale })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
}

interface Inherited {
  size: number;
  anchor: string;
  bold: boolean;
}

async function outlined(node: Element, language: Language, outlines: Outlines, above: Inherited): Promise<Element> {
  const { properties } = node;
  const own: Inherited = {
    size: Number(properties['font-size'] ?? above.size),
    anchor: String(properties['text-anchor'] ?? above.anchor),
    bold: properties['font-weight'] === undefined ? above.bold : Number(properties['font-weight']) >= 600,
  };
  if (node.tagName === 'text') {
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const { path, width } = await outlines.outline(text, language, own.size, own.bold);
    const left = Number(properties['x']) - (own.anchor === 'end' ? width : own.anchor === 'middle' ? width / 2 : 0);
    return el('path', {
      d: path,
      transform: `translate(${Math.round(left * 10) / 10} ${Number(properties['y'])})`,
      // Drawn by the charts, which set text or nothing.
      'fill-opacity': properties['fill-opacity'] as string | undefined,
    });
  }
  const children: ElementContent[] = [];
  for (const child of node.children)
    children.push(child.type === 'element' ? await outlined(child, language, outlines, own) : child);
  return { ...node, children };
}

/** Rows of a text by the estimated width of its words; Chinese may break anywhere. */
function wrapped(text: string, size: number, width: number): string[] {
  const words = /\s/.test(text) ? text.split(/(?<=\s)/) : [...text];
  const rows: string[] = [];
  let row = '';
  for (const word of words) {
    if (row !== '' && textWidth(row + word.trimEnd(), size) > width) {
      rows.push(row.trimEnd());
      row = '';
    }
    row += word;
  }
  return row === '' ? rows : [...rows, row];
}
