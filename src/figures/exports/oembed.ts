/** oEmbed 1.0, type rich: how another site shows a chart in a frame. A file an endpoint would answer with. */
import type { Addresses } from '../../model/addresses.ts';

interface Embedded {
  title: string;
  /** Name of the chart. */
  name: string;
  /** Collection it belongs to. */
  id: string;
  language: string;
  publisher: string;
  /** Natural size of the drawing; and how much larger its PNG is. */
  picture: { width: number; height: number; scale: number };
}

/** Room for a chart with its title, notes, source and publisher, in CSS pixels. @param height of its picture (`chartPicture`) */
export const embedSize = (height: number) => ({ width: 720, height: Math.ceil(height) + 140 });

export function toOembed({ title, name, id, language, publisher, picture }: Embedded, addresses: Addresses): object {
  const address = addresses.absolute(addresses.embed(language, id, name));
  const size = embedSize(picture.height);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: publisher,
    provider_url: addresses.absolute(addresses.root()),
    html: frameCode(address, title, size),
    ...size,
    thumbnail_url: addresses.absolute(addresses.data(id, `${name}.${language}.png`)),
    thumbnail_width: picture.width * picture.scale,
    thumbnail_height: picture.height * picture.scale,
  };
}

/** The HTML that others paste into their page. */
export const frameCode = (
  address: string,
  title: string,
  { width, height }: { width: number; height: number },
): string =>
  `<iframe src="${address}" title="${title.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
