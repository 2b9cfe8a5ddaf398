/** I/O: the paths of the pages of figures. */
import { isComparable } from '../../figures/index.ts';
import { paths } from '../paths.ts';
import { openSite } from '../view/index.ts';

interface AreaProps {
  code: string;
  area: string;
}

export const areaRoutes = paths<AreaProps>(async () => {
  const { library, ask } = await openSite();
  return ask('areas').flatMap(({ area }) =>
    library.languages.map(({ code }) => ({
      params: { lang: code, area: area.toLowerCase() },
      props: { code, area },
    })),
  );
});

export interface ComparisonProps {
  code: string;
  id: string;
}

export const comparisonRoutes = paths<ComparisonProps>(async () => {
  const { library, ask } = await openSite();
  return ask('publicationPaths').flatMap(({ id, kind, slug }) => {
    const own = kind === 'statistics' ? ask('collection', id) : undefined;
    return own && isComparable(own)
      ? library.languages.map(({ code }) => ({ params: { lang: code, slug }, props: { code, id } }))
      : [];
  });
});

export interface EmbedProps {
  code: string;
  id: string;
  chart: string;
  attributes: Readonly<Record<string, string>>;
}

export const embedRoutes = paths<EmbedProps>(async () => {
  const { ask } = await openSite();
  return ask('chartPaths').flatMap(({ id, name, attributes, languages }) =>
    languages.map((code) => ({
      params: { lang: code, id, chart: name },
      props: { code, id, chart: name, attributes },
    })),
  );
});
