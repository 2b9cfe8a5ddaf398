/** Pictures in every width the loader prepared. */
import type { Element } from 'hast';
import { h } from './element.ts';
import type { Picture } from '../../model/library.ts';
import { required } from '../../model/required.ts';
import type { Draw } from './index.ts';

/** Width of the text column, for browsers that choose among the widths. */
const sizes = '(min-width: 45rem) 42rem, 100vw';

export const image: Draw<'image'> = ({ picture, alt }) => [pictureElement(picture, alt)];

export function pictureElement({ width, height, sources }: Picture, alt: string): Element {
  const byType = [...Map.groupBy(sources, ({ type }) => type).values()];
  const last = byType.pop() ?? [];
  const set = (of: Picture['sources']) => of.map((source) => `${source.address} ${source.width}w`).join(', ');
  const responsive = last.length > 1 ? { srcSet: set(last), sizes } : {};
  const img = h('img', {
    src: last.at(-1)?.address,
    ...responsive,
    width,
    height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
  if (byType.length === 0) return img;
  return h('picture', {}, byType.map((of) => h('source', { type: required(of[0], 'first picture of the type').type, srcSet: set(of), sizes })), img); // prettier-ignore
}
