/** Runs and paragraphs of WordprocessingML (ECMA-376, part 1, section 17): strings of XML, their properties in the order of its schema. Pure. */
import { escapeXml } from '../../model/xml.ts';

/** Properties of a run. Sizes in half-points; `false` overrules the style of the paragraph. */
export interface RunStyle {
  bold?: boolean;
  italics?: boolean;
  superScript?: boolean;
  subScript?: boolean;
  strike?: boolean;
  size?: number;
  /** Six hexadecimal digits. */
  color?: string;
  /** Name of a style of characters. */
  style?: string;
  font?: string;
  rightToLeft?: boolean;
  language?: { value?: string; bidirectional?: string; eastAsia?: string };
}

/** A line around or under a paragraph or cell: `sz` in eighths of a point, `space` in points. */
export interface Border {
  value: 'single' | 'none';
  size: number;
  color: string;
  space?: number;
}

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';
export type Borders = Partial<Record<Side, Border>>;

/** Properties of a paragraph. Lengths in twentieths of a point. */
export interface ParagraphStyle {
  style?: string;
  keepNext?: boolean;
  /** Begins a page. */
  newPage?: boolean;
  borders?: Borders;
  /** Position of a tab that is aligned to the right. */
  tab?: number;
  bidirectional?: boolean;
  spacing?: { before?: number; after?: number; line?: number };
  indent?: { start: number; hanging?: number };
  align?: 'start' | 'center' | 'end' | 'both';
  /** Number of a list that Word numbers. */
  list?: number;
}

/** An element without children, in the namespace of the text. */
export function empty(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` w:${key}="${escapeXml(String(value))}"`)); // prettier-ignore
  return `<w:${name}${written.join('')}/>`;
}

const flag = (name: string, value: boolean | undefined) =>
  value === undefined ? '' : value ? `<w:${name}/>` : `<w:${name} w:val="false"/>`;
const valued = (name: string, value: string | number | undefined) =>
  value === undefined ? '' : empty(name, { val: value });

/** @returns the inside of `w:rPr` */
export function runProperties(style: RunStyle): string {
  const { bold, italics, superScript, subScript, strike, size, color, font, rightToLeft, language } = style;
  return [
    valued('rStyle', style.style),
    font === undefined ? '' : empty('rFonts', { ascii: font, hAnsi: font, cs: font }),
    flag('b', bold) + flag('bCs', bold),
    flag('i', italics) + flag('iCs', italics),
    flag('strike', strike),
    valued('color', color),
    valued('sz', size) + valued('szCs', size),
    valued('vertAlign', superScript ? 'superscript' : subScript ? 'subscript' : undefined),
    flag('rtl', rightToLeft),
    language === undefined ? '' : empty('lang', { val: language.value, eastAsia: language.eastAsia, bidi: language.bidirectional }), // prettier-ignore
  ].join('');
}

/** @param inner elements of a run: `words`, `<w:tab/>`, `<w:br/>` */
export function run(style: RunStyle, inner: string): string {
  const properties = runProperties(style);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

export const words = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

/** A field that Word works out, with what is there until it does. */
export const field = (instruction: string, style: RunStyle, shown = ''): string =>
  run(style, empty('fldChar', { fldCharType: 'begin' })) +
  run(style, `<w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText>`) +
  run(style, empty('fldChar', { fldCharType: 'separate' })) +
  (shown === '' ? '' : run(style, words(shown))) +
  run(style, empty('fldChar', { fldCharType: 'end' }));

export const bordersXml = (name: string, borders: Borders): string =>
  `<w:${name}>${Object.entries(borders)
    .map(([side, { value, size, color, space }]) => empty(side, { val: value, color, sz: size, space }))
    .join('')}</w:${name}>`;

/** @returns the inside of `w:pPr` */
export function paragraphProperties({
  style,
  keepNext,
  newPage,
  borders,
  tab,
  bidirectional,
  spacing,
  indent,
  align,
  list,
}: ParagraphStyle): string {
  return [
    valued('pStyle', style),
    keepNext ? '<w:keepNext/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    list === undefined ? '' : `<w:numPr>${empty('ilvl', { val: 0 })}${empty('numId', { val: list })}</w:numPr>`,
    borders === undefined ? '' : bordersXml('pBdr', borders),
    tab === undefined ? '' : `<w:tabs>${empty('tab', { val: 'right', pos: tab })}</w:tabs>`,
    bidirectional ? '<w:bidi/>' : '',
    spacing === undefined ? '' : empty('spacing', { after: spacing.after, before: spacing.before, line: spacing.line, lineRule: spacing.line === undefined ? undefined : 'auto' }), // prettier-ignore
    indent === undefined ? '' : empty('ind', { start: indent.start, hanging: indent.hanging }),
    valued('jc', align),
  ].join('');
}

export function paragraph(style: ParagraphStyle, inner = ''): string {
  const properties = paragraphProperties(style);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}
