import type { APIRoute } from 'astro';
import { toManifest } from '../feeds/index.ts';
import { openSite } from '../site/view/index.ts';

export const GET: APIRoute = async () => {
  const { library, addresses } = await openSite();
  return new Response(toManifest(library, addresses), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
