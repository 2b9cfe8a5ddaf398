import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toOpenSearch } from '../../feeds/index.ts';
import { digest } from '../../model/digest.ts';
import { getLibrary } from '../../site/library.ts';

export async function getStaticPaths() {
  const { library } = await getLibrary();
  return library.languages.map(({ code }) => ({
    params: { lang: code },
    props: { lang: code },
    cacheKey: digest(library.digest),
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { library, addresses, interface: words } = await getLibrary();
  return new Response(toOpenSearch(library, addresses, words(props.lang)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
