import type { APIRoute } from 'astro';
import { toRobots } from '../feeds/index.ts';
import { getLibrary } from '../site/library.ts';

export const GET: APIRoute = async () => {
  const { addresses } = await getLibrary();
  return new Response(toRobots(addresses), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
