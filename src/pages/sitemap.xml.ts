import type { APIRoute } from 'astro';
import { countAddresses, sitemapLimit, sitemapPages, toSitemap, toSitemapIndex } from '../feeds/index.ts';
import { getLibrary } from '../site/library.ts';

export const GET: APIRoute = async () => {
  const { library, addresses, figures } = await getLibrary();
  const pages = sitemapPages(library, addresses, figures.areas);
  const codes = library.languages.map(({ code }) => code);
  const body = countAddresses(pages) <= sitemapLimit ? toSitemap(pages, addresses) : toSitemapIndex(codes, addresses);
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
