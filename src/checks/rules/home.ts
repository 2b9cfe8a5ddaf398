/** What the front page shows exists, each choice with its line; and no other page chooses. */
import { isFault, readStat, unknownFigure, type Figures } from '../../figures/index.ts';
import { createPlaces } from '../../load/places.ts';
import { homeSlug } from '../../model/addresses.ts';
import { kindFolder } from '../../model/kinds/index.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { Home } from '../../model/schema/page.ts';
import type { Rule } from './index.ts';

type PlaceOf = (path: (string | number)[]) => Place;

export const home: Rule = ({ publications, figures }, { content }) => {
  const placeIn = createPlaces({}, content);
  return publications.flatMap(({ publication, faults }) => {
    if (publication.kind !== 'page' || faults.has('home')) return [];
    const { folder, slug } = publication;
    const choices = publication.facts.home;
    if (!choices) return [];
    const placeOf: PlaceOf = (path) => placeIn(folder, ['home', ...path]);
    return slug === homeSlug
      ? unknownChoices(choices, figures, placeOf)
      : [problem('home-misplaced', placeOf([]), { home: `${kindFolder('page')}/${homeSlug}` })];
  });
};

function unknownChoices({ lead, figures: chosen = [] }: Home, figures: Figures, placeOf: PlaceOf): Problem[] {
  const series: [of: string, path: (string | number)[]][] = chosen.map((of, index) => [of, ['figures', index]]);
  if (lead?.figure !== undefined) series.unshift([lead.figure, ['lead', 'figure']]);
  return series.flatMap(([of, path]) => {
    const stat = readStat({ of }, figures);
    if (isFault(stat)) return unknownFigure(of, stat, figures, placeOf(path));
    const { id, facts } = stat.collection;
    return facts.withdrawn ? [problem('figure-withdrawn', placeOf(path), { collection: id, value: '' })] : [];
  });
}
