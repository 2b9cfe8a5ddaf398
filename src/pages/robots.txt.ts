import type { APIRoute } from 'astro';
import { toRobots } from '../feeds/index.ts';
import { openSite } from '../site/view/index.ts';

export const GET: APIRoute = async () => {
  const { addresses } = await openSite();
  return new Response(toRobots(addresses), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
