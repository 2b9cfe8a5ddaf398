import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toOpenSearch } from '../../feeds/index.ts';
import { languageRoutes } from '../../site/routes.ts';
import { openFeedView } from '../../site/view/index.ts';

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { library, addresses, words } = await openFeedView(props.code);
  return new Response(toOpenSearch(library, addresses, words), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
