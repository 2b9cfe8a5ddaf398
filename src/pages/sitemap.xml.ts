import type { APIRoute } from 'astro';
import { countAddresses, sitemapLimit, sitemapPages, toSitemap, toSitemapIndex } from '../feeds/index.ts';
import { openSite } from '../site/view/index.ts';

export const GET: APIRoute = async () => {
  const { library, addresses, ask } = await openSite();
  const pages = sitemapPages(library, addresses, ask('sitemap'));
  const codes = library.languages.map(({ code }) => code);
  const body = countAddresses(pages) <= sitemapLimit ? toSitemap(pages, addresses) : toSitemapIndex(codes, addresses);
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
