/** A picture that is a paragraph of its own is the same as `::image{…}`; one inside a line stays there. Both need words in place of the picture. */
import type { Image, Paragraph, Root } from 'mdast';
import type { LeafDirective } from '../nodes.ts';
import type { Session } from '../session.ts';
import { each, replace } from '../walk.ts';

export function preparePictures(tree: Root, session: Session): void {
  replace(tree, (node) => {
    const image = node.type === 'paragraph' ? onlyImage(node) : undefined;
    return image && [asDirective(image)];
  });
  each(tree, (node) => {
    if (node.type === 'image') {
      if (!node.alt?.trim()) session.report('image-alt-missing', node, { image: node.url });
    } else if (node.type === 'leafDirective' && node.name === 'image') {
      const { src, alt } = node.attributes ?? {};
      if (!src)
        session.report('directive-value', node, {
          name: 'image',
          reason: 'the attribute src is missing',
          hint: 'Name the file: ::image{src=photo.jpg alt="…"}.',
        });
      else if (!alt?.trim()) session.report('image-alt-missing', node, { image: src });
    }
  });
}

function onlyImage({ children }: Paragraph): Image | undefined {
  const rest = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return rest.length === 1 && rest[0]!.type === 'image' ? rest[0] : undefined;
}

function asDirective({ url, alt, title, position }: Image): LeafDirective {
  return {
    type: 'leafDirective',
    name: 'image',
    attributes: { src: url, alt: alt ?? '', ...(title ? { caption: title } : {}) },
    children: [],
    position,
  };
}
