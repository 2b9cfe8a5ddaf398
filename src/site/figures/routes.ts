/** I/O: the paths of the pages of figures, each with the key of all that its page shows (see site/routes.ts). */
import { readUse, siteCharts } from '../../figures/index.ts';
import { digest } from '../../model/digest.ts';
import { getScenes, type Scene } from '../scene.ts';
import type { Route } from '../routes.ts';
import { areaCollections } from './areas.ts';

const frame = (scene: Scene) => `${scene.library.digest} ${scene.chrome.digest}`;

/** Everything an area page shows: its own values, not those of its neighbours. */
function areaDigest({ figures }: Scene, area: string): string {
  return digest(
    ...areaCollections(figures, area).map((collection) => [
      collection.slug,
      collection.facts,
      figures
        .seriesOf(collection, area)
        .map(({ points }) => points.map(({ period, value, status }) => [period, value, status])),
    ]),
  );
}

export interface AreaProps {
  code: string;
  area: string;
}

export async function areaRoutes(): Promise<Route<AreaProps>[]> {
  const scenes = await getScenes();
  const { figures, uses } = scenes[0]!;
  return figures.areas.flatMap((area) => {
    const shown = digest(
      areaDigest(scenes[0]!, area),
      uses.ofArea(area).map(({ listed }) => listed),
    );
    return scenes.map((scene) => ({
      params: { lang: scene.language.code, area: area.toLowerCase() },
      props: { code: scene.language.code, area },
      cacheKey: digest(frame(scene), shown),
    }));
  });
}

export async function areaIndexRoutes(): Promise<Route<{ code: string }>[]> {
  return (await getScenes()).map((scene) => ({
    params: { lang: scene.language.code },
    props: { code: scene.language.code },
    cacheKey: digest(
      frame(scene),
      scene.figures.areas,
      scene.figures.areas.map((area) => areaCollections(scene.figures, area).length),
    ),
  }));
}

export interface EmbedProps {
  code: string;
  id: string;
  chart: string;
}

export async function embedRoutes(): Promise<Route<EmbedProps>[]> {
  const scenes = await getScenes();
  const { library, figures } = scenes[0]!;
  return siteCharts(library, figures).flatMap(({ name, attributes, selection, languages }) => {
    const { id } = selection.collection;
    const shown = digest(attributes, readUse({ directive: 'chart', attributes, line: 0 }, figures)?.digest);
    return scenes
      .filter(({ language }) => languages.includes(language.code))
      .map((scene) => ({
        params: { lang: scene.language.code, id, chart: name },
        props: { code: scene.language.code, id, chart: name },
        cacheKey: digest(frame(scene), shown),
      }));
  });
}
