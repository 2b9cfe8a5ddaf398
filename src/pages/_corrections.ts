/** I/O: contents of the feed of corrections, for the routes of its two formats. */
import { createCorrectionsFeed, toAtom, toJsonFeed } from '../feeds/index.ts';
import { openFeedView } from '../site/view/index.ts';

export async function correctionsResponse(code: string, format: 'xml' | 'json'): Promise<Response> {
  const feed = createCorrectionsFeed(await openFeedView(code), format);
  return format === 'xml'
    ? new Response(toAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
    : new Response(toJsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}
