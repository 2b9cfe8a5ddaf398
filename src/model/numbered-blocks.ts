/** Numbered blocks of texts: the names in their attributes, and the recommendations of a report with where they are. Pure. */
import type { ReportPublication, Version } from './library.ts';

/** Several names in one attribute: `e1 e2`, `e1, e2`. */
export const namesIn = (value = ''): string[] => value.split(/[\s,،;]+/).filter((name) => name !== '');

export interface Recommendation {
  /** Anchor in the text: `recommendation-1`. */
  id: string;
  /** As plain text, in the language of the version. */
  text: string;
  /** Bodies from bodies.yaml. */
  to: readonly string[];
  /** Absent where the facts say nothing of it. */
  status?: 'open' | 'accepted' | 'in-progress' | 'done' | 'rejected';
  /** ISO day of that status. */
  updated?: string;
}

/** The nth recommendation of a text has the nth entry of the facts. */
export function recommendationsOf({ facts }: ReportPublication, version: Pick<Version, 'text'>): Recommendation[] {
  return version.text.blocks
    .filter(({ name }) => name === 'recommendation')
    .map(({ id, attributes, text }, index) => {
      const known = facts.recommendations[index];
      return {
        id,
        text,
        to: attributes['to'] === undefined ? (known?.to ?? []) : namesIn(attributes['to']),
        ...(known ? { status: known.status } : {}),
        ...(known?.updated ? { updated: known.updated } : {}),
      };
    });
}
