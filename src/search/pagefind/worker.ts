/** I/O: lets Pagefind index some pages in a thread of the pool. */
import runPagefind, { type Page } from './run.ts';
import { writeSegment } from './segment.ts';

export default async function segmentOf(pages: readonly Page[]): Promise<Uint8Array> {
  return writeSegment(await runPagefind(pages));
}
