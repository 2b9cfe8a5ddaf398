import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toSubmissionsTable } from '../../../feeds/index.ts';
import { submissionsRoutes } from '../../../site/register/routes.ts';
import { openFeedView } from '../../../site/view/index.ts';

export const getStaticPaths = submissionsRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(toSubmissionsTable(await openFeedView(props.code)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
