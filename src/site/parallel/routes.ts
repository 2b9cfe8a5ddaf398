/** I/O: paths of the pages with two languages side by side. */
import { kindFolder } from '../../model/addresses.ts';
import { digest } from '../../model/digest.ts';
import type { Route } from '../routes.ts';
import { getScenes } from '../scene.ts';
import { languagePairs } from './pairs.ts';

export interface ParallelProps {
  code: string;
  id: string;
  other: string;
}

export async function parallelRoutes(): Promise<Route<ParallelProps>[]> {
  const scenes = new Map((await getScenes()).map((scene) => [scene.language.code, scene]));
  const { library } = [...scenes.values()][0]!;
  if (!library.documents) return [];
  return library.publications.flatMap((publication) =>
    languagePairs(publication).map(({ language, other }) => ({
      params: { lang: language, kind: kindFolder[publication.kind], slug: publication.slug, other },
      props: { code: language, id: publication.id, other },
      cacheKey: digest(library.digest, scenes.get(language)!.chrome.digest, publication.digest),
    })),
  );
}
