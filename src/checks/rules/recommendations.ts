/** The recommendations of a text and those of `report.yaml` are the same, in the same order. */
import { problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const recommendations: Rule = ({ publications }) =>
  publications.flatMap(({ publication, faults }) => {
    // A report may do without a list; where it has one, all are in it.
    if (publication.kind !== 'report' || faults.has('recommendations')) return [];
    const listed = publication.facts.recommendations.length;
    if (listed === 0) return [];
    return Object.values(publication.versions).flatMap(({ file, text, language }) => {
      const found = text.blocks.filter(({ name }) => name === 'recommendation');
      const surplus = found
        .slice(listed)
        .map(({ line }, index) =>
          problem('recommendation-unmatched', { file, line }, { number: listed + index + 1, listed }),
        );
      return found.length < listed && language === publication.original
        ? [
            problem(
              'recommendation-unmatched',
              { file: `${publication.folder}/report.yaml` },
              { number: found.length, listed },
            ),
          ]
        : surplus;
    });
  });
