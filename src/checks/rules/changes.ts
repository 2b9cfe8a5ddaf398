/** No published text changes in silence: each version after the first has its change note, and a text with a fingerprint has not changed under it. */
import { factsFile } from '../../model/kinds/index.ts';
import type { Checked } from '../../model/faults.ts';
import { problem, type Problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';
import { required } from '../../model/required.ts';

export const changes: Rule = ({ publications }) => publications.flatMap(changesOf);

function changesOf({ publication, faults, fronts }: Checked): Problem[] {
  const { kind, folder, facts, versions, original, fingerprint: now } = publication;
  if (faults.has('version') || faults.has('corrections')) return [];
  const place = { file: `${folder}/${factsFile(kind)}` };
  const noted = new Set(facts.corrections.map(({ version }) => version));
  const missing = Array.from({ length: facts.version - 1 }, (_, index) => index + 2).filter((made) => !noted.has(made));
  return [
    ...missing.map((version) => problem('change-note-missing', place, { version })),
    ...facts.corrections.flatMap(({ version }) =>
      version !== undefined && version > facts.version
        ? [
            problem('wrong-value', place, {
              key: 'corrections.version',
              expected: `must be at most ${facts.version}, the present version`,
              received: String(version),
            }),
          ]
        : [],
    ),
    ...(facts.fingerprint !== undefined && !fronts[original]?.size && facts.fingerprint !== now
      ? [
          problem('text-changed', place, {
            file: required(versions[original], `text in ${original}`).file,
            version: facts.version + 1,
            fingerprint: now,
          }),
        ]
      : []),
  ];
}
