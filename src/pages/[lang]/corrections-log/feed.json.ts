import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { correctionsPaths, correctionsResponse } from '../../_corrections.ts';

export const getStaticPaths = correctionsPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  correctionsResponse(props.lang, 'json');
