/** I/O: paths and contents of the feeds, for the routes beside this file. */
import { createFeed, feedPublications, toAtom, toJsonFeed, type FeedScope } from '../feeds/index.ts';
import { kindFolder } from '../model/addresses.ts';
import { digest } from '../model/digest.ts';
import { getLibrary } from '../site/library.ts';

interface Props {
  lang: string;
  scope: FeedScope;
}

interface FeedPath {
  params: Record<string, string>;
  props: Props;
  cacheKey: string;
}

const listedKinds = ['letter', 'report', 'statistics'] as const;

async function feedPaths(scopes: readonly { params: Record<string, string>; scope: FeedScope }[]): Promise<FeedPath[]> {
  const { library } = await getLibrary();
  return library.languages.flatMap(({ code }) =>
    scopes.map(({ params, scope }) => ({
      params: { lang: code, ...params },
      props: { lang: code, scope },
      cacheKey: digest(
        library.digest,
        feedPublications(library, code, scope).map(({ listed }) => listed),
      ),
    })),
  );
}

export const allPaths = () => feedPaths([{ params: {}, scope: {} }]);

export const kindPaths = () =>
  feedPaths(listedKinds.map((kind) => ({ params: { kind: kindFolder[kind] }, scope: { kind } })));

export async function topicPaths(): Promise<FeedPath[]> {
  const { library } = await getLibrary();
  return feedPaths(Object.keys(library.registries.topics).map((topic) => ({ params: { topic }, scope: { topic } })));
}

/** The answer of a feed route. */
export async function feedResponse({ lang, scope }: Props, format: 'xml' | 'json'): Promise<Response> {
  const { library, addresses, interface: words } = await getLibrary();
  const feed = createFeed({ library, addresses, words: words(lang) }, scope, format);
  return format === 'xml'
    ? new Response(toAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
    : new Response(toJsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}
