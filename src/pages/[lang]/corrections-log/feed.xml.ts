import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageRoutes } from '../../../site/routes.ts';
import { correctionsResponse } from '../../_feeds.ts';

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  correctionsResponse(props, 'xml');
