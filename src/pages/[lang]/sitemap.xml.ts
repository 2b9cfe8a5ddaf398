import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { countAddresses, sitemapLimit, sitemapPages, toSitemap } from '../../feeds/index.ts';
import { paths } from '../../site/paths.ts';
import { openSite } from '../../site/view/index.ts';

/** Sitemaps of single languages exist where one file cannot hold all addresses. */
export const getStaticPaths = paths(async () => {
  const { library, addresses, ask } = await openSite();
  if (countAddresses(sitemapPages(library, addresses, ask('sitemap'))) <= sitemapLimit) return [];
  return library.languages.map(({ code }) => ({ params: { lang: code }, props: { code } }));
});

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { library, addresses, ask } = await openSite();
  return new Response(toSitemap(sitemapPages(library, addresses, ask('sitemap')), addresses, props.code), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
