import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { digest } from '../../../model/digest.ts';
import { toLinkset } from '../../../model/metadata/index.ts';
import { getLibrary } from '../../../site/library.ts';

export async function getStaticPaths() {
  const { library } = await getLibrary();
  return library.publications
    .filter(({ kind }) => kind !== 'page')
    .map(({ id, digest: own }) => ({ params: { id }, props: { id }, cacheKey: digest(library.digest, own) }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { library, addresses } = await getLibrary();
  return new Response(toLinkset(library, addresses, library.byId.get(props.id)!), {
    headers: { 'Content-Type': 'application/linkset+json' },
  });
};
