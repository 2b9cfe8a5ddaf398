import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFile, citationFormats, citationTypes, publicationItem } from '../../../citations/index.ts';
import { digest } from '../../../model/digest.ts';
import { getLibrary } from '../../../site/library.ts';

export async function getStaticPaths() {
  const { library } = await getLibrary();
  return library.publications
    .filter(({ kind }) => kind !== 'page')
    .flatMap(({ id, digest: own, versions }) =>
      Object.keys(versions).flatMap((lang) =>
        citationFormats.map((format) => ({
          params: { id, file: `${lang}.${format}` },
          props: { id, lang, format },
          cacheKey: digest(library.digest, own),
        })),
      ),
    );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { library, addresses } = await getLibrary();
  const publication = library.byId.get(props.id)!;
  const item = publicationItem(library, addresses, publication, publication.versions[props.lang]!);
  return new Response(citationFile(item, props.format), {
    headers: { 'Content-Type': `${citationTypes[props.format]}; charset=utf-8` },
  });
};
