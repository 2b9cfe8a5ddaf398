import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toUpcomingCalendar } from '../../feeds/index.ts';
import { languageRoutes } from '../../site/routes.ts';
import { openFeedView } from '../../site/view/index.ts';

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(toUpcomingCalendar(await openFeedView(props.code)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
