/**
 * The loaded content, handed to the pages in memory. Astro's store only names its state: a store that holds the texts itself
 * costs half of the build time and fails at some 28,000 documents. Pages reach nothing but the handle that records what they
 * ask (`openReader`).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { openContent, type SiteContent, type SiteReader } from '../questions/index.ts';
import type { SitePath } from '../model/output.ts';
import { firstDays } from '../model/published.ts';
import type { Loaded } from './library.ts';
import type { DrawnText } from './record.ts';

interface State {
  content?: SiteContent;
  drawn?: Loaded['drawn'];
  /**
   * The handle of the page that is being rendered. Pages are rendered several at a time, and Astro's components cannot be
   * handed a value that their routes do not know; what belongs to one asynchronous call follows it of itself.
   */
  reading: AsyncLocalStorage<PageReader>;
}

/** Reads a file of the site that something else than the pages has made; nothing where there is none. */
export type ReadFile = (path: SitePath) => Promise<Buffer | undefined>;

/** The handle of a page. */
interface PageReader extends Pick<SiteReader, 'ask'> {
  /** The preview has none of the files that only a build makes. */
  readFile: ReadFile;
}

/** Astro bundles the pages with a copy of this module; by this name both find the same place. */
const PLACE = Symbol.for('sanad.content');
// The place is ours alone: a symbol.
const place = globalThis as { [PLACE]?: State };
const state = (): State => (place[PLACE] ??= { reading: new AsyncLocalStorage() });

/** What Astro's store is told of the content. */
export interface SnapshotEntry {
  /** Digest of all that was loaded. */
  digest: string;
  /** Files of texts with components of Astro. */
  drawn: readonly string[];
}

export function setSnapshot(loaded: Loaded): SnapshotEntry {
  const { library, addresses, bodies, figures, written, recorded = [], drawn, digest } = loaded;
  const { base, origin } = addresses;
  const first = firstDays(recorded);
  state().content = openContent({
    library,
    figures,
    bodies,
    written,
    firstDay: (id) => first.get(id) ?? '',
    base,
    origin,
  });
  state().drawn = drawn;
  return { digest, drawn: Object.keys(drawn) };
}

/** @throws if nothing was loaded in this process */
export function currentContent(): SiteContent {
  const { content } = state();
  if (!content) throw new Error('The content could not be loaded; run npm run check.');
  return content;
}

/** A text with components of Astro, by its file in the content folder. */
export const currentDrawn = (file: string): DrawnText | undefined => state().drawn?.[file];

/**
 * Renders a page; what it asks is recorded by the handle that is returned with its result.
 * @param readFile keeps a record of its own
 */
export async function record<T>(
  readFile: ReadFile,
  render: () => Promise<T>,
): Promise<{ result: T; reader: SiteReader }> {
  const reader = currentContent().open();
  return { result: await state().reading.run({ ask: reader.ask, readFile }, render), reader };
}

/** The handle of the page that is being rendered; while paths are listed, one that nobody reads. */
export const openReader = (): PageReader =>
  state().reading.getStore() ?? { ask: currentContent().open().ask, readFile: () => Promise.resolve(undefined) };
