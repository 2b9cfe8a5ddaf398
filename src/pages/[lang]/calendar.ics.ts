import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCalendar } from '../../feeds/index.ts';
import { digest } from '../../model/digest.ts';
import { getLibrary } from '../../site/library.ts';

export async function getStaticPaths() {
  const { library } = await getLibrary();
  const cacheKey = digest(
    library.digest,
    library.ofKind('letter').map(({ listed }) => listed),
  );
  return library.languages.map(({ code }) => ({ params: { lang: code }, props: { lang: code }, cacheKey }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { library, addresses, interface: words } = await getLibrary();
  return new Response(toCalendar(library, addresses, words(props.lang)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
