/** Evidence is what it says: a copy beside the report has the digest the report gives. */
import { problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const evidence: Rule = ({ publications }) =>
  publications.flatMap(({ publication }) => {
    if (publication.kind !== 'report') return [];
    return publication.facts.evidence.flatMap(({ id, file, sha256 }) => {
      const copy = publication.attachments.find(
        (attachment) => attachment.file === file && attachment.role === 'evidence',
      );
      return copy && sha256 && (copy.source ?? copy.sha256) !== sha256
        ? [
            problem(
              'evidence-changed',
              { file: `${publication.folder}/report.yaml` },
              { id, file: copy.file, sha256: copy.source ?? copy.sha256 },
            ),
          ]
        : [];
    });
  });
