/** The pipeline: Markdown or MDX of one text to its finished tree, HTML and facts. Pure; it reports problems and never throws. */
import type { Root } from 'mdast';
import { mdastSteps } from './mdast/index.ts';
import './nodes.ts';
import { followOriginal } from '../model/paragraphs/follow.ts';
import { pageHtml } from './page/index.ts';
import { cleanSource, parse } from './parse.ts';
import { createSession, type Session } from './session.ts';
import { collectFacts } from './tree/facts.ts';
import { finishTree } from './tree/index.ts';
import type { Context, RenderedText, TextOptions } from './types.ts';

/** Renders the body of a file (without front matter). Problems go to `context.report`; where there are errors the HTML is safe but incomplete. */
export function renderText(source: string, options: TextOptions, context: Context): RenderedText {
  const session = createSession(cleanSource(source), options, context);
  return finish(parse(session, options.format), session);
}

/**
 * I/O: the same for MDX that may hold code, which is run first.
 * @param file address of the text on disk, from which it imports
 */
export async function renderTrusted(
  source: string,
  options: TextOptions,
  context: Context,
  file: URL,
): Promise<RenderedText> {
  const session = createSession(cleanSource(source), options, context);
  const root = parse(session, options.format);
  // Its engine takes long to start, and few texts need it.
  const { runCode } = await import('./trusted.ts');
  await runCode(root, session, file);
  return finish(root, session);
}

function finish(root: Root, session: Session): RenderedText {
  const { context, facts } = session;
  for (const step of mdastSteps) step(root, session);
  const tree = finishTree(root, session);
  const { followed } = context;
  if (followed) {
    facts.follows = followOriginal(tree, followed, context.language.code);
    // Its paragraphs bear the numbers of those that they render.
    if (context.numbered) facts.paragraphs = followed.paragraphs;
  }
  collectFacts(tree, facts, context);
  return { tree, html: pageHtml(tree.children, context), facts };
}
