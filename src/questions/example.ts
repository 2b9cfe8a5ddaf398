/** Asks a Library made in memory, for tests. */
import { createFigures, type Figures } from '../figures/index.ts';
import type { Library } from '../model/library.ts';
import { openContent, type SiteReader } from './index.ts';

/** A Library without texts: those that are asked for are refused. */
export function readExample(library: Library, figures: Figures = createFigures([])): SiteReader {
  const refuse = () => Promise.reject(new Error('the example has no texts'));
  return openContent({
    written: () => '',
    firstDay: () => '',
    library,
    figures,
    bodies: { html: refuse, tree: refuse, source: refuse },
    base: '/',
    origin: 'https://example.org',
  }).open();
}
