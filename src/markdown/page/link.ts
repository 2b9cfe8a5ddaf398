/** A link; its address was led to where it is on the site when the tree was made. */
import { sanitizeElement } from './sanitize.ts';
import type { Draw } from './index.ts';

export const link: Draw<'link'> = ({ url, title, children }, { nodes, href }) => {
  const address = href(url);
  const rel = /^https?:/i.test(address) ? { rel: ['noopener'] } : {};
  const properties = { href: address, ...(title === undefined ? {} : { title }), ...rel };
  return sanitizeElement({ type: 'element', tagName: 'a', properties, children: nodes(children) });
};
