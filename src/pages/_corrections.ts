/** I/O: paths and contents of the feed of corrections, for the routes of its two formats. */
import { createCorrectionsFeed, toAtom, toJsonFeed } from '../feeds/index.ts';
import { correctionsOf } from '../model/corrections.ts';
import { digest } from '../model/digest.ts';
import { getLibrary } from '../site/library.ts';

export async function correctionsPaths() {
  const { library } = await getLibrary();
  const cacheKey = digest(
    library.digest,
    correctionsOf(library).map(({ publication }) => publication.listed),
  );
  return library.languages.map(({ code }) => ({ params: { lang: code }, props: { lang: code }, cacheKey }));
}

export async function correctionsResponse(lang: string, format: 'xml' | 'json'): Promise<Response> {
  const { library, addresses, interface: words } = await getLibrary();
  const feed = createCorrectionsFeed({ library, addresses, words: words(lang) }, format);
  return format === 'xml'
    ? new Response(toAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
    : new Response(toJsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}
