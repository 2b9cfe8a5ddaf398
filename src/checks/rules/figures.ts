/** I/O: reads texts. Headlines name figures, figures are not past their due date, and no translation has another number typed in their place. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareTranslations, headlineProblems, outdatedFigures } from '../../figures/index.ts';
import { createPlaces } from '../../load/places.ts';
import type { Problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const figures: Rule = async ({ library, publications, figures: known, bodies, words }, { today, content }) => {
  const placeOf = createPlaces({}, content);
  const problems: Problem[] = [
    ...headlineProblems(known, (id, index) => {
      const folder = library.byId.get(id)?.folder;
      return folder === undefined ? undefined : placeOf(folder, ['headline', index]);
    }),
    ...outdatedFigures(
      publications.map(({ publication }) => publication),
      known,
      today,
      words,
    ),
  ];
  for (const { publication } of publications) {
    const all = Object.values(publication.versions);
    if (all.length < 2 || all.every(({ text }) => text.figures.length === 0)) continue;
    const texts = await Promise.all(
      all.map(async (version) => ({
        language: library.language(version.language),
        file: version.file,
        source: await readFile(join(content, version.file), 'utf8'),
        tree: await bodies.tree(version),
        uses: version.text.figures,
      })),
    );
    problems.push(...compareTranslations(texts, known));
  }
  return problems;
};
