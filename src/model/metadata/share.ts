/** Open Graph (ogp.me) and X cards: what other services show when somebody shares the page. */
import { named, openGraphLocale, property, siteName } from './tags.ts';
import type { Tag, View } from './types.ts';

interface Shared {
  type: 'website' | 'article';
  title: string;
  description: string;
  /** Absolute address that is shared. */
  url: string;
  /** Language of the text; its translations have addresses of their own, which hreflang names. */
  locale: string;
  card: { url: string; alt: string };
  /** ISO dates and topics of an article. */
  published?: string;
  modified?: string;
  tags?: readonly string[];
}

/** Width and height of every card in pixels. */
const cardSize = { width: '1200', height: '630' };

export function shareTags(view: View, shared: Shared): Tag[] {
  const { type, title, description, url, locale, card, published, modified, tags = [] } = shared;
  return [
    property('og:type', type),
    property('og:site_name', siteName(view)),
    property('og:title', title),
    property('og:description', description),
    property('og:url', url),
    property('og:locale', openGraphLocale(locale)),
    property('og:image', card.url),
    property('og:image:type', 'image/png'),
    property('og:image:width', cardSize.width),
    property('og:image:height', cardSize.height),
    property('og:image:alt', card.alt),
    ...(published ? [property('article:published_time', published)] : []),
    ...(modified ? [property('article:modified_time', modified)] : []),
    ...tags.map((tag) => property('article:tag', tag)),
    // Title, description and picture are those above, where there are none of its own.
    named('twitter:card', 'summary_large_image'),
  ];
}
