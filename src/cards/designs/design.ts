/** Words in which a design is written: boxes that satori lays out, and in them places for text that the text engine fills. Pure. */
import { typographyOf } from '../../languages/table.ts';
import type { CardInput, CardText } from '../../model/card.ts';
import type { TextBox } from '../text/layout.ts';
import { createTheme, type Theme } from './theme.ts';

export interface TextStyle extends Pick<TextBox, 'sizes' | 'maxLines' | 'align' | 'anchor'> {
  weight: 'regular' | 'bold';
  /** Colour of the text and of the flat ground it is on. */
  ink: string;
  ground: string;
  balance?: boolean;
}

/** A polyline drawn from numbers, in a place of its own. */
export interface LineStyle {
  ink: string;
  ground: string;
  width: number;
}

/** The chart of a headline figure, with its axes and labels. */
export interface ChartStyle {
  ground: string;
  /** Colours of series, in the order of the palette of charts. */
  series: readonly string[];
  /** Of the labels of axes, and of their rules. */
  muted: string;
  hairline: string;
}

/** An element for satori. */
export interface Element {
  type: 'div';
  key: string | null;
  props: {
    style: Record<string, string | number>;
    children?: Element[];
    text?: { name: CardText; style: TextStyle };
    line?: LineStyle;
    chart?: ChartStyle;
    logo?: true;
    picture?: true;
  };
}

export interface DesignContext {
  theme: Theme;
  dir: 'ltr' | 'rtl';
  /** The smallest size of text, before the scale of the language: 11 pixels and more where a card is seen 300 pixels wide. */
  small: number;
  /** Height of a line of that size. */
  line: number;
  /** Width by height of the logo; absent without one. */
  logoRatio?: number;
  /** Whether the office has a picture for its cards. */
  pictured?: boolean;
  /** Whether the card bears a mark, such as "specimen". */
  marked: boolean;
  /** Whether the card has one figure to show in large type. */
  valued: boolean;
}

export const CARD = { width: 1200, height: 630 } as const;

/** Pixels of the smallest text as it is drawn. */
const SMALLEST = 46;

/** What a design must know of a card. @param logoRatio width by height of the logo */
export function designContext(
  { language, colours, picture, texts }: CardInput,
  logoRatio: number | undefined,
): DesignContext {
  const { scale, lineHeight } = typographyOf(language).cards;
  return {
    theme: createTheme(colours),
    dir: language.dir,
    small: Math.ceil(SMALLEST / scale),
    line: Math.ceil((SMALLEST + 1) * lineHeight),
    marked: texts.mark !== undefined,
    pictured: picture !== undefined,
    valued: texts.value !== undefined,
    ...(logoRatio === undefined ? {} : { logoRatio }),
  };
}

type Style = Record<string, string | number>;

export function column(style: Style, ...children: (Element | false)[]): Element {
  return {
    type: 'div',
    key: null,
    props: {
      style: { display: 'flex', flexDirection: 'column', boxSizing: 'border-box', ...style },
      children: children.filter((child) => child !== false),
    },
  };
}

/** A row in reading direction. */
export function row({ dir }: Pick<DesignContext, 'dir'>, style: Style, ...children: (Element | false)[]): Element {
  return column({ flexDirection: dir === 'rtl' ? 'row-reverse' : 'row', ...style }, ...children);
}

/** A place for one of the card's texts. */
export function text(name: CardText, style: TextStyle, box: Style): Element {
  return { type: 'div', key: name, props: { style: { display: 'flex', ...box }, text: { name, style } } };
}

export function line(style: LineStyle, box: Style): Element {
  return { type: 'div', key: 'line', props: { style: { display: 'flex', ...box }, line: style } };
}

export function chart(style: ChartStyle, box: Style): Element {
  return { type: 'div', key: 'chart', props: { style: { display: 'flex', ...box }, chart: style } };
}

/** A frame with the card's mark in it, at the end of a row. */
export function mark({ marked }: DesignContext, ink: string, ground: string): Element | false {
  if (!marked) return false;
  const style: TextStyle = {
    ink,
    ground,
    weight: 'bold',
    sizes: [22, 20, 18],
    maxLines: 1,
    align: 'center',
    anchor: 'middle',
  };
  return column(
    { width: 176, height: 44, border: `2px solid ${ink}`, borderRadius: 6, flexShrink: 0 },
    text('mark', style, { width: 172, height: 40 }),
  );
}

/** A place for the picture of the office. No text is on it, so that none depends on what it shows. */
export function picture({ pictured = false }: DesignContext, style: Style): Element | false {
  if (!pictured) return false;
  return { type: 'div', key: 'picture', props: { style: { display: 'flex', flexShrink: 0, ...style }, picture: true } };
}

/** The logo, as high as given and at most four times as wide, on a light tile where the ground is coloured. */
export function logo(
  { logoRatio, theme }: DesignContext,
  height: number,
  tile: boolean,
  style: Style = {},
): Element | false {
  if (logoRatio === undefined) return false;
  const padding = tile ? Math.round(height * 0.16) : 0;
  const picture: Element = {
    type: 'div',
    key: 'logo',
    props: { style: { display: 'flex', width: Math.round(height * Math.min(4, logoRatio)), height }, logo: true },
  };
  return column(
    { padding, borderRadius: padding, ...(tile ? { backgroundColor: theme.paper } : {}), flexShrink: 0, ...style },
    picture,
  );
}
