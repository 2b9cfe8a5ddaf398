import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedResponse, kindPaths } from '../../_feeds.ts';

export const getStaticPaths = kindPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => feedResponse(props, 'xml');
