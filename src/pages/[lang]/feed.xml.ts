import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedResponse, allPaths } from '../_feeds.ts';

export const getStaticPaths = allPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => feedResponse(props, 'xml');
