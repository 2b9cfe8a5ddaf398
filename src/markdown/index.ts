/** Markdown and MDX of authors to checked HTML. */
export { parseText, pipelineVersion, renderText } from './render.ts';
export type * from './types.ts';
export { mdxPlugins } from './trusted.ts';
