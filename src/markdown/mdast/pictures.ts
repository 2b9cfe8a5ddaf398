/** A picture that is a paragraph of its own is the same as `::image{…}`; one inside a line stays there. Both need words in place of the picture. */
import type { Image, Paragraph, Root, Text } from 'mdast';
import { required } from '../../model/required.ts';
import type { LeafDirective } from '../nodes.ts';
import type { Session } from '../session.ts';
import { foreignPicture } from '../../model/picture-formats.ts';
import { each, replace, type Child } from '../walk.ts';

/** A picture whose name holds blanks, which Markdown leaves as text. */
const blanksInName = /!\[([^\]\n]*)\]\(([^()<>"\n]*\s[^()<>"\n]*\.(?:jpe?g|png|webp|avif|gif|tiff?|svg))\)/i;

/** What is meant is plain where there is such a picture. */
function picturesIn({ value, position }: Text, session: Session): Child[] | undefined {
  const match = value.includes('![') ? blanksInName.exec(value) : null;
  if (!match || !session.context.picture(required(match[2], 'group of the match'))) return undefined;
  const [written, alt = '', url = ''] = match;
  const at = position ? { position } : {};
  const rest = { type: 'text' as const, value: value.slice(match.index + written.length), ...at };
  return [
    { type: 'text', value: value.slice(0, match.index), ...at },
    { type: 'image', url, alt, ...at },
    ...(picturesIn(rest, session) ?? [rest]),
  ];
}

export function preparePictures(tree: Root, session: Session): void {
  replace(tree, (node) => (node.type === 'text' ? picturesIn(node, session) : undefined));
  replace(tree, (node) => {
    const image = node.type === 'paragraph' ? onlyImage(node) : undefined;
    return image && [asDirective(image)];
  });
  each(tree, (node) => {
    if (node.type === 'image') checkAlternative(node.alt, node.url, node, session);
    else if (node.type === 'leafDirective' && node.name === 'image') {
      const { src, alt } = node.attributes ?? {};
      if (!src)
        session.report('directive-value', node, {
          name: 'image',
          reason: 'the attribute src is missing',
          hint: 'Name the file: ::image{src=photo.jpg alt="…"}.',
        });
      else checkAlternative(alt, src, node, session);
    }
  });
  replace(tree, (node) => {
    const src = node.type === 'image' ? node.url : node.type === 'leafDirective' && node.name === 'image' ? node.attributes?.['src'] : undefined; // prettier-ignore
    // What cannot be shown for a reason of its own is not looked for besides.
    return src && cannotBeShown(src, node, session) ? [] : undefined;
  });
}

/** Words that are in place of a description: what programs and hurried people write. */
const wordsForPictures = new Set(
  'image|img|picture|pic|photo|photograph|foto|figure|fig|graphic|illustration|screenshot|alt|alt text|untitled|logo|imagen|fotografía|imagen 1|photographie|illustration|изображение|картинка|фото|фотография|рисунок|تصویر|عکس|نمودار|شکل|صورة|صوره|رسم|图片|照片|图像|圖片|图'.split(
    '|',
  ),
);

function checkAlternative(alt: string | null | undefined, image: string, node: Child, session: Session): void {
  const words = alt?.trim() ?? '';
  if (words === '') session.report('image-alt-missing', node, { image });
  else if (
    /^[^\s]+\.(?:jpe?g|png|webp|avif|gif|tiff?|svg|heic|heif|bmp|pdf)$/i.test(words) ||
    /^(?:img|dsc[nf]?|pxl|dji|wa|image|photo|screenshot|scan|whatsapp image|bildschirmfoto)[\s_-]*[\d(].*$/i.test(
      words,
    ) ||
    wordsForPictures.has(words.toLowerCase().replace(/[\s\d.:_-]+$/, ''))
  )
    session.report('image-alt-poor', node, { image, alt: words });
}

/** @returns whether it was said why a picture cannot be shown */
function cannotBeShown(src: string, node: Child, session: Session): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(src.trim())) return false;
  const format = foreignPicture(src);
  if (format) {
    session.report('image-format', node, { image: src, format });
    return true;
  }
  const path = session.context.file.split('/').slice(0, -1);
  for (const part of src.split('/').slice(0, -1)) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  if (!/^(?:\.\.?\/)*\.\.\/|^\//.test(src)) return false;
  const folder = src.startsWith('/') ? src.split('/').slice(1, -1).join('/') : path.join('/');
  if (folder === session.context.file.split('/').slice(0, -1).join('/')) return false;
  session.report('image-other-folder', node, { image: src, folder: folder || 'the top of the content', name: required(src.split('/').at(-1), 'name of the file') }); // prettier-ignore
  return true;
}

function onlyImage({ children }: Paragraph): Image | undefined {
  const rest = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = rest;
  return rest.length === 1 && only?.type === 'image' ? only : undefined;
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
