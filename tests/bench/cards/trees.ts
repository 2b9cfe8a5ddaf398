/** The same card for renderers that lay out text themselves: each box with its text, at the middle one of its sizes. Pure. */
import { designContext, type Element } from '../../../src/cards/designs/design.ts';
import { designs } from '../../../src/cards/designs/index.ts';
import { typographyOf } from '../../../src/languages/table.ts';
import type { CardInput } from '../../../src/model/card.ts';

type Style = Record<string, string | number>;

/** An element of React, as satori and @vercel/og take it. */
export interface ReactLike {
  type: string;
  key: null;
  props: { style?: Style; src?: string; width?: number; height?: number; children?: ReactLike[] | string };
}

/** A node of takumi. */
export type TakumiNode =
  | { type: 'container'; style: Style; children: TakumiNode[] }
  | { type: 'text'; text: string; style: Style }
  | { type: 'image'; src: string; width: number; height: number };

interface Leaf<T> {
  box(style: Style, children: T[]): T;
  text(text: string, style: Style): T;
  image(src: string, width: number, height: number): T;
}

const react: Leaf<ReactLike> = {
  box: (style, children) => ({ type: 'div', key: null, props: { style, children } }),
  text: (text, style) => ({ type: 'div', key: null, props: { style: { ...style, display: 'block' }, children: text } }),
  image: (src, width, height) => ({ type: 'img', key: null, props: { src, width, height } }),
};
const takumi: Leaf<TakumiNode> = {
  box: (style, children) => ({ type: 'container', style, children }),
  text: (text, style) => ({ type: 'text', text, style: { ...style, display: 'block' } }),
  image: (src, width, height) => ({ type: 'image', src, width, height }),
};

/** @param logo as an address: `data:image/png;base64,…` */
export const reactTree = (input: CardInput, families: readonly string[], logo: string): ReactLike =>
  build(input, families, logo, react);
export const takumiTree = (input: CardInput, families: readonly string[], logo: string): TakumiNode =>
  build(input, families, logo, takumi);

function build<T>(input: CardInput, families: readonly string[], logo: string, leaf: Leaf<T>): T {
  const { scale, lineHeight } = typographyOf(input.language).cards;
  const sides = input.language.dir === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' };
  const convert = ({ props }: Element): T => {
    const { style, children = [], text, logo: isLogo } = props;
    if (isLogo) return leaf.image(logo, style['width'] as number, style['height'] as number);
    if (!text) return leaf.box(style, children.map(convert));
    const { sizes, weight, ink, maxLines, align } = text.style;
    return leaf.text(input.texts[text.name] ?? '', {
      ...style,
      fontSize: Math.round(sizes[sizes.length >> 1]! * scale),
      fontWeight: weight === 'bold' ? 700 : 400,
      fontFamily: families.map((family) => `'${family}'`).join(', '),
      lineHeight,
      color: ink,
      lineClamp: maxLines,
      overflow: 'hidden',
      textAlign: align === 'start' || align === 'end' ? sides[align] : align,
    });
  };
  return convert(designs[input.design](designContext(input, 1)));
}
