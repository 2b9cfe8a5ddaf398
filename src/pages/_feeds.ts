/** I/O: paths and contents of the feeds, that of corrections among them, for the routes beside this file. */
import { createCorrectionsFeed, createFeed, toAtom, toJsonFeed, type Feed, type FeedScope } from '../feeds/index.ts';
import { kindFolder, listedKinds } from '../model/kinds/index.ts';
import { paths, type Route } from '../site/paths.ts';
import { openFeedView, openSite } from '../site/view/index.ts';

interface Props {
  code: string;
  scope: FeedScope;
}

async function feedPaths(
  scopes: readonly { params: Record<string, string>; scope: FeedScope }[],
): Promise<Route<Props>[]> {
  const { library } = await openSite();
  return library.languages.flatMap(({ code }) =>
    scopes.map(({ params, scope }) => ({ params: { lang: code, ...params }, props: { code, scope } })),
  );
}

export const allPaths = paths(() => feedPaths([{ params: {}, scope: {} }]));

export const kindPaths = paths(() =>
  feedPaths(listedKinds.map((kind) => ({ params: { kind: kindFolder(kind) }, scope: { kind } }))),
);

export const topicPaths = paths(async () => {
  const { library } = await openSite();
  return feedPaths(Object.keys(library.registries.topics).map((topic) => ({ params: { topic }, scope: { topic } })));
});

/** The answer of a feed route. */
export async function feedResponse({ code, scope }: Props, format: 'xml' | 'json'): Promise<Response> {
  return written(createFeed(await openFeedView(code), scope, format), format);
}

/** The same of the feed of corrections. */
export async function correctionsResponse({ code }: { code: string }, format: 'xml' | 'json'): Promise<Response> {
  return written(createCorrectionsFeed(await openFeedView(code), format), format);
}

const written = (feed: Feed, format: 'xml' | 'json'): Response =>
  format === 'xml'
    ? new Response(toAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
    : new Response(toJsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
