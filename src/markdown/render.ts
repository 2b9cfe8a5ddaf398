/** The pipeline: Markdown or MDX of one text to HTML and facts. Pure; it reports problems and never throws. */
import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { collectFacts } from './hast/facts.ts';
import { handlers } from './hast/handlers/index.ts';
import { isolate } from './hast/isolate.ts';
import { quotes } from './hast/quotes.ts';
import { sanitize } from './hast/sanitize.ts';
import { fillSlots } from './hast/slots.ts';
import { trimAutolinks } from './mdast/autolinks.ts';
import { collectDirectives } from './mdast/blocks.ts';
import { resolveComponents } from './mdast/components.ts';
import { checkDirectives } from './mdast/directives.ts';
import { checkFootnotes } from './mdast/footnotes.ts';
import { prepareHeadings } from './mdast/headings.ts';
import { resolveHtml } from './mdast/html.ts';
import { wrapLines } from './mdast/lines.ts';
import { checkLinks } from './mdast/links.ts';
import { numberParagraphs } from './mdast/paragraphs.ts';
import { preparePictures } from './mdast/pictures.ts';
import { resolveReferences } from './mdast/references.ts';
import './nodes.ts';
import { cleanSource, parse } from './parse.ts';
import { createSession, type Session } from './session.ts';
import type { Context, RenderedText, TextOptions } from './types.ts';

/** Changes with every change of the output, for cache keys. */
export const pipelineVersion = '1';

/** Steps on mdast, in this order. */
const mdastSteps: readonly ((tree: Root, session: Session) => void)[] = [
  resolveComponents,
  resolveHtml,
  resolveReferences,
  trimAutolinks,
  checkDirectives,
  wrapLines,
  preparePictures,
  checkLinks,
  checkFootnotes,
  prepareHeadings,
  numberParagraphs,
  collectDirectives,
];

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
  const hast = sanitize(toHast(tree, { handlers: handlers(session) }) as HastRoot);
  quotes(hast, context.language);
  isolate(hast, context.language);
  fillSlots(hast, session);
  collectFacts(hast, context.language, facts);
  return { html: toHtml(hast, { characterReferences: { useNamedReferences: true } }), facts };
}

function prepare(
  source: string,
  { format, lineOffset }: TextOptions,
  context: Context,
): { tree: Root; session: Session } {
  const session = createSession(cleanSource(source), lineOffset, context);
  const tree = parse(session, format);
  for (const step of mdastSteps) step(tree, session);
  return { tree, session };
}
