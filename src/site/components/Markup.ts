/**
 * The only place that prints HTML as it is: what it is given is of the type that escaping makes (model/html.ts). A component of
 * Astro in the form that its compiler gives to templates, without what these are given and this does not use: a page has
 * hundreds of it.
 */
import { createComponent, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js';
import type { MarkupProps } from '../../model/html.ts';

const component: unknown = createComponent(
  // eslint-disable-next-line no-restricted-syntax -- the place itself
  (_result: unknown, { html }: MarkupProps) => renderTemplate`${unescapeHTML(html)}`,
);

// As the modules of `.astro` files say of themselves: Astro hands it its properties and prints what it gives.
export default component as (props: MarkupProps) => unknown;
