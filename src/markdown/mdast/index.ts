/** The steps on mdast, in their order: first all becomes Markdown and known directives, then it is checked and numbered. */
import type { Root } from 'mdast';
import type { Session } from '../session.ts';
import { trimAutolinks } from './autolinks.ts';
import { collectDirectives } from './blocks.ts';
import { runComponents } from '../components.ts';
import { resolveComponents } from './components.ts';
import { checkDirectives } from './directives.ts';
import { checkFootnotes } from './footnotes.ts';
import { correctAnchors, prepareHeadings } from './headings.ts';
import { resolveHtml } from './html.ts';
import { wrapLines } from './lines.ts';
import { checkLinks } from './links.ts';
import { numberParagraphs } from './paragraphs.ts';
import { preparePictures } from './pictures.ts';
import { resolveReferences } from './references.ts';
import { checkWritten } from '../written/index.ts';

export const mdastSteps: readonly ((tree: Root, session: Session) => void)[] = [
  checkWritten,
  runComponents,
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
  correctAnchors,
  numberParagraphs,
  collectDirectives,
];
