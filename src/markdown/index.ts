/** Markdown and MDX of authors to the finished tree of a text, and from that to HTML and to the text as it reads. */
export { textDirectives } from './directives/index.ts';
export { labelsOf } from './labels.ts';
export { documentText } from './document/index.ts';
export { pageContent, pageHtml, type PageOptions } from './page/index.ts';
export { blockPlaces, type BlockPlace } from './places.ts';
export { renderText, renderTrusted } from './render.ts';
export { mayFold, withoutFolds } from './tree/breaks.ts';
export { plainSigns } from './written/plain.ts';
export type * from './types.ts';
