/** The pipeline: Markdown or MDX of one text to HTML and facts. Pure; it reports problems and never throws. */
import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { serializeHtml } from '../model/html.ts';
import { collectFacts } from './hast/facts.ts';
import { handlers } from './hast/handlers/index.ts';
import { finish } from './hast/index.ts';
import { sanitize } from './hast/sanitize.ts';
import { mdastSteps } from './mdast/index.ts';
import './nodes.ts';
import { cleanSource, parse } from './parse.ts';
import { createSession, type Session } from './session.ts';
import type { Context, RenderedText, TextOptions } from './types.ts';
import { each } from './walk.ts';

/** Changes with every change of the output, for cache keys. */
export const pipelineVersion = '1';

/**
 * The checked tree of a text, for outputs other than HTML. Directives are nodes still, links and images are as written,
 * paragraphs have their number in `data.number`, headings their anchor in `data.id`, numbered blocks theirs in `data.block`.
 */
export function parseText(source: string, options: TextOptions, context: Context): Root {
  return prepare(source, options, context).tree;
}

/** Renders the body of a file (without front matter). Problems go to `context.report`; where there are errors the HTML is safe but incomplete. */
export function renderText(source: string, options: TextOptions, context: Context): RenderedText {
  const { tree, session } = prepare(source, options, context);
  const { facts } = session;
  // The library looks for notes in the tree that it is given, node by node; the handler of the root goes on with the whole.
  const notes: Root = { type: 'root', children: [] };
  each(tree, (node) => void (node.type === 'footnoteDefinition' && notes.children.push(node)));
  const hast = sanitize(toHast(notes, { handlers: { ...handlers(session, tree), ...withoutCode } }) as HastRoot);
  finish(hast, session);
  collectFacts(hast, facts);
  return { html: serializeHtml(hast), facts };
}

/** Of a trusted text, only what Astro's own rendering of it would show without its code. */
const withoutCode: Handlers = {
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
  mdxjsEsm: () => undefined,
  mdxJsxFlowElement: (state: State, node: Nodes) => state.all(node),
  mdxJsxTextElement: (state: State, node: Nodes) => state.all(node),
};

function prepare(source: string, options: TextOptions, context: Context): { tree: Root; session: Session } {
  const session = createSession(cleanSource(source), options, context);
  const tree = parse(session, options.format);
  for (const step of mdastSteps) step(tree, session);
  return { tree, session };
}
