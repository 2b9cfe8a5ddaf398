import type { APIRoute } from 'astro';
import { toManifest } from '../feeds/index.ts';
import { getLibrary } from '../site/library.ts';

export const GET: APIRoute = async () => {
  const { library, addresses } = await getLibrary();
  return new Response(toManifest(library, addresses), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
