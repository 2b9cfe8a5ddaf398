/** I/O: paths of the pages with two languages side by side. */
import { kindFolder } from '../../model/kinds/index.ts';
import { languagePairs } from '../../model/pairs.ts';
import { paths } from '../paths.ts';
import { openSite } from '../view/index.ts';

interface ParallelProps {
  code: string;
  id: string;
  other: string;
}

export const parallelRoutes = paths<ParallelProps>(async () => {
  const { library, ask } = await openSite();
  if (!library.documents) return [];
  return ask('publicationPaths').flatMap(({ id, kind, slug }) =>
    languagePairs(ask('publication', id)).map(({ language, other }) => ({
      params: { lang: language, kind: kindFolder(kind), slug, other },
      props: { code: language, id, other },
    })),
  );
});
