/** An allowed element that the author wrote as HTML, or what a component of Astro is drawn around. */
import { sanitizeElement } from './sanitize.ts';
import type { Draw } from './index.ts';

export const htmlElement: Draw<'htmlElement'> = ({ name, properties, children, component }, { nodes, options }) =>
  component && options.component
    ? options.component(component, nodes(children))
    : sanitizeElement({ type: 'element', tagName: name, properties, children: nodes(children) });
