/** What a revision of statistics changes: every figure and chart in every text, before and after; and figures past their due date. */
import type { Interface } from '../languages/interface.ts';
import { digest } from '../model/digest.ts';
import type { FigureUse, Library, Publication } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import { required } from '../model/required.ts';
import { readUse } from './catalogue.ts';
import type { FigureCollection, Figures } from './figures.ts';
import { isFault } from './reference.ts';
import { readStat, statText } from './stat.ts';
import { attributesText } from './translations.ts';

interface FigureChange {
  /** Path of the text inside the content folder. */
  file: string;
  line: number;
  /** Publication and language of the page. */
  id: string;
  language: string;
  /** The directive: `stat of="…" area=IRN`. */
  figure: string;
  /** As printed; for charts the fact that they change. */
  before: string;
  after: string;
}

/** A collection whose values or sidecar changed, and the areas whose values did. */
interface CollectionChange {
  collection: FigureCollection;
  /** Sorted by code; empty where only the sidecar changed. */
  areas: readonly string[];
}

/** Collections that differ, in the order of ids; one that is gone is given as it was. */
export function changedAreas(before: Figures, after: Figures): CollectionChange[] {
  const ids = new Set([...after.collections, ...before.collections].map(({ id }) => id));
  return [...ids].sort().flatMap((id): CollectionChange[] => {
    const [old, now] = [before.collection(id), after.collection(id)];
    if (old?.digest === now?.digest) return [];
    const values = (figures: Figures, known: FigureCollection | undefined, area: string) =>
      known &&
      digest(
        figures
          .seriesOf(known, area)
          .map(({ indicator, dimensions, points }) => [
            indicator,
            dimensions,
            points.map(({ period, value, status }) => [period, value, status]),
          ]),
      );
    const areas = [...new Set([...(old?.areas ?? []), ...(now?.areas ?? [])])].sort();
    return [
      {
        collection: required(now ?? old, 'collection in either of two versions'),
        areas: areas.filter((area) => values(before, old, area) !== values(after, now, area)),
      },
    ];
  });
}

type WordsOf = (language: string) => Interface;

/** Every figure of a text that shows something else after a revision. */
export function figureChanges(library: Library, before: Figures, after: Figures, words: WordsOf): FigureChange[] {
  return uses(library.publications).flatMap(({ id, file, language, use }) => {
    const [old, now] = [readUse(use, before), readUse(use, after)];
    if (old?.digest === now?.digest) return [];
    const shown = { before: printed(use, before, words(language)), after: printed(use, after, words(language)) };
    if (use.directive === 'stat' && shown.before === shown.after) return [];
    return [
      { file, line: use.line, id, language, figure: `${use.directive} ${attributesText(use.attributes)}`, ...shown },
    ];
  });
}

/** Figures in texts whose source was to be updated before `today`. One problem a figure, with its present value. */
export function outdatedFigures(
  publications: readonly Publication[],
  figures: Figures,
  today: string,
  words: WordsOf,
): Problem[] {
  return uses(publications).flatMap(({ file, language, use }) => {
    const due = readUse(use, figures)?.collection.facts.nextUpdate;
    if (due === undefined || due >= today) return [];
    return [
      problem(
        'figure-outdated',
        { file, line: use.line },
        { figure: attributesText(use.attributes), value: printed(use, figures, words(language)), due },
      ),
    ];
  });
}

function uses(publications: readonly Publication[]): { id: string; file: string; language: string; use: FigureUse }[] {
  return publications.flatMap(({ id, versions }) =>
    Object.values(versions).flatMap(({ file, language, text }) =>
      text.figures.map((use) => ({ id, file, language, use })),
    ),
  );
}

function printed({ directive, attributes }: FigureUse, figures: Figures, words: Interface): string {
  if (directive === 'chart') return readUse({ directive, attributes, line: 0 }, figures) ? 'chart' : 'none';
  const stat = readStat(attributes, figures);
  return isFault(stat) ? 'none' : statText(stat, words).text;
}
