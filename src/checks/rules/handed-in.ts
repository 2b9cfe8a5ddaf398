/** I/O: reads texts. What was handed in and kept, beside the text of today. */
import { own } from '../../model/own.ts';
import { problem, type Problem } from '../../model/problems.ts';
import { textFingerprint } from '../../submissions/index.ts';
import type { Rule } from './index.ts';

export const handedIn: Rule = ({ kits, publications, written }) =>
  publications.flatMap(({ publication, fronts }): Problem[] =>
    (own(kits, publication.id) ?? []).flatMap(({ name, manifest, row }) => {
      const version = own(publication.versions, manifest.language);
      // A later version is another text: who has the former one is told by the status.
      if (!version || !row || manifest.text === undefined || manifest.version !== publication.facts.version) return [];
      const isKnown = (own(fronts, version.language)?.size ?? 0) === 0;
      return !isKnown || textFingerprint(version.title, written(version.file)) === manifest.text
        ? []
        : [
            problem(
              'handed-in-changed',
              { file: version.file, line: 1 },
              { kit: name, language: version.language, day: row.sent, version: manifest.version },
            ),
          ];
    }),
  );
