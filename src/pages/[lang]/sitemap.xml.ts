import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { countAddresses, sitemapLimit, sitemapPages, toSitemap } from '../../feeds/index.ts';
import { digest } from '../../model/digest.ts';
import { getLibrary } from '../../site/library.ts';

/** Sitemaps of single languages exist where one file cannot hold all addresses. */
export async function getStaticPaths() {
  const { library, addresses, figures } = await getLibrary();
  const pages = sitemapPages(library, addresses, figures.areas);
  if (countAddresses(pages) <= sitemapLimit) return [];
  const cacheKey = digest(addresses.absolute(addresses.root()), pages);
  return library.languages.map(({ code }) => ({ params: { lang: code }, props: { lang: code }, cacheKey }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { library, addresses, figures } = await getLibrary();
  return new Response(toSitemap(sitemapPages(library, addresses, figures.areas), addresses, props.lang), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
