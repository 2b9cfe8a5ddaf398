import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedResponse, topicPaths } from '../../../_feeds.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => feedResponse(props, 'json');
