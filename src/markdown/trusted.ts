/**
 * The same pipeline as plugins of unified, for MDX that may run code and is therefore rendered by `@astrojs/mdx`. The parser
 * there is remark-parse, and no gate stands at the end: for files listed as trusted only.
 */
import type { Root as HastRoot } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import remarkDirective from 'remark-directive';
import type { PluggableList } from 'unified';
import type { VFile } from 'vfile';
import { handlers } from './hast/handlers/index.ts';
import { finish } from './hast/index.ts';
import { mdastSteps } from './mdast/index.ts';
import { restoreText } from './parse.ts';
import { createSession, type Session } from './session.ts';
import type { Context } from './types.ts';

const handled = [
  'code',
  'containerDirective',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'htmlElement',
  'image',
  'inlineCode',
  'leafDirective',
  'link',
  'listItem',
  'paragraph',
  'root',
  'table',
  'textDirective',
] as const;

/**
 * Options for `unified({ … })` of `@astrojs/markdown-remark`, to be set as `processor` of `@astrojs/mdx`.
 * @param contextOf the context of a file; its problems are reported as they are found
 */
export function mdxPlugins(contextOf: (file: VFile) => Context | Promise<Context>): {
  remarkPlugins: PluggableList;
  remarkRehype: { handlers: Handlers };
  rehypePlugins: PluggableList;
} {
  const sessions = new WeakMap<VFile, { session: Session; handlers: Record<string, Handler | undefined> }>();
  const prepare = () => async (tree: Root, file: VFile) => {
    const session = createSession(String(file), { lineOffset: 0, trusted: true }, await contextOf(file));
    sessions.set(file, { session, handlers: { ...handlers(session) } });
    restoreText(tree, session);
    for (const step of mdastSteps) step(tree, session);
  };
  const complete = () => (tree: HastRoot, file: VFile) => {
    const found = sessions.get(file);
    if (found) finish(tree, found.session);
  };
  const handle = (type: string) => (state: State, node: Nodes, parent: Parents | undefined) => {
    const found = state.options.file && sessions.get(state.options.file);
    return found?.handlers[type]?.(state, node, parent);
  };
  return {
    remarkPlugins: [remarkDirective, prepare],
    remarkRehype: { handlers: Object.fromEntries(handled.map((type) => [type, handle(type)])) },
    rehypePlugins: [complete],
  };
}
