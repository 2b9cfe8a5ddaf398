/** Pictures: in every width the loader prepared, in a figure with caption and credit where they are blocks. */
import type { Element, ElementContent } from 'hast';
import type { Image } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { nearest } from '../../../model/problems.ts';
import { attributesOf } from '../../mdast/blocks.ts';
import type { LeafDirective } from '../../nodes.ts';
import type { Session } from '../../session.ts';
import type { Picture } from '../../types.ts';
import { h, text } from '../build.ts';

/** Width of the text column, for browsers that choose among the widths. */
const sizes = '(min-width: 45rem) 42rem, 100vw';

export const image =
  (session: Session) =>
  (_: State, node: Image): Element | undefined =>
    draw(session, node, node.url, node.alt ?? '');

export const figure =
  (session: Session) =>
  (_: State, node: LeafDirective): Element | undefined => {
    const { src = '', alt = '', caption = '', credit = '' } = attributesOf(node);
    if (src === '') return undefined;
    const picture = draw(session, node, src, alt);
    if (!picture) return undefined;
    const words: ElementContent[] = caption === '' ? [] : [text(caption)];
    if (credit !== '')
      words.push(...(caption === '' ? [] : [text(' ')]), h('small', {}, text(session.context.labels.credit(credit))));
    return words.length === 0 ? h('figure', {}, picture) : h('figure', {}, picture, h('figcaption', {}, ...words));
  };

function draw(
  { context, report }: Session,
  node: Image | LeafDirective,
  path: string,
  alt: string,
): Element | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(path.trim())) {
    report('image-elsewhere', node, { image: path.slice(0, 80) });
    return undefined;
  }
  const picture = context.picture(path) ?? context.picture(decode(path));
  if (!picture || picture.sources.length === 0) {
    report('image-missing', node, { image: path, nearest: nearest(path, context.pictures) });
    return undefined;
  }
  return responsive(picture, alt);
}

function responsive({ width, height, sources }: Picture, alt: string): Element {
  const byType = [...Map.groupBy(sources, ({ type }) => type).values()];
  const last = byType.pop()!;
  const set = (of: Picture['sources']) => of.map((source) => `${source.address} ${source.width}w`).join(', ');
  const responsive = last.length > 1 ? { srcSet: set(last), sizes } : {};
  const img = h('img', {
    src: last.at(-1)!.address,
    ...responsive,
    width,
    height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
  if (byType.length === 0) return img;
  return h('picture', {}, ...byType.map((of) => h('source', { type: of[0]!.type, srcSet: set(of), sizes })), img);
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
