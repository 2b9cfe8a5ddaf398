/** What needs somebody: translations, figures, answers, recipients of a version that was corrected since. Pure. */
import { isDescription } from '../model/people.ts';
import { factsFile, kindEntry } from '../model/kinds/index.ts';
import { correctedSince } from '../model/corrections.ts';
import type { Library, Publication } from '../model/library.ts';
import { leftInWords, type Left } from '../submissions/index.ts';
import type { Delivery } from '../model/schema/delivery.ts';
import { own } from '../model/own.ts';
import { required } from '../model/required.ts';
import { appearsAt, withdrawalOf } from '../model/visibility.ts';

export interface Task {
  about:
    | 'translation'
    | 'figures'
    | 'answer'
    | 'delivery'
    | 'submission'
    | 'length'
    | 'fingerprint'
    | 'revision'
    | 'publication';
  /** Unit that keeps the publication up to date, or `''`. */
  owner: string;
  /** Path inside the content folder. */
  file: string;
  message: string;
}

/** What comes when: publications under embargo, the next first. */
export function upcoming(hidden: readonly Publication[], now: number): Task[] {
  return hidden
    .filter(({ facts }) => facts.publish !== undefined && appearsAt(facts) > now && appearsAt(facts) < Infinity)
    .sort((a, b) => appearsAt(a.facts) - appearsAt(b.facts) || (a.id < b.id ? -1 : 1))
    .map(({ facts, folder }) => ({
      about: 'publication',
      owner: facts.owner ?? '',
      file: folder,
      message: `appears at ${facts.publish}${facts.announce ? ', and is announced' : ''}`,
    }));
}

/** How long each text is that is to be handed in to a forum, and how much is left. */
export const lengthTasks = (lengths: readonly Left[]): Task[] =>
  lengths.map((left) => ({
    about: 'length',
    owner: left.publication.facts.owner ?? '',
    file: left.file,
    message: leftInWords(left),
  }));

/** Recipients of what was withdrawn since, whom nobody may have told. */
export function recipientsOfWithdrawn(
  withdrawn: readonly Publication[],
  internal: Record<string, readonly Delivery[]>,
): Task[] {
  return withdrawn.flatMap(({ id, folder, facts, deliveries: shown }) =>
    [...byRecipient([...shown, ...(own(internal, id) ?? [])]).keys()].map((recipient) => ({
      about: 'delivery' as const,
      owner: facts.owner ?? '',
      file: `${folder}/deliveries.csv`,
      message: `${recipient} received it; it was withdrawn on ${withdrawalOf(facts)?.date ?? ''}`,
    })),
  );
}

/**
 * @param internal rows of deliveries that are not published, by publication id
 * @param today ISO date from which deadlines are reckoned
 */
export function tasks(library: Library, internal: Record<string, readonly Delivery[]>, today: string): Task[] {
  return library.publications.flatMap((publication) => {
    const owner = publication.facts.owner ?? '';
    return [
      ...translations(publication, library),
      ...figures(publication, today),
      ...answers(publication, today),
      ...open(publication, own(internal, publication.id) ?? []),
      ...unmarked(publication),
      ...deliveries(publication, own(internal, publication.id) ?? []),
    ].map((task) => ({ owner, ...task }));
  });
}

type Found = Omit<Task, 'owner'>;

function translations({ versions, folder, facts }: Publication, { languages }: Library): Found[] {
  const missing = languages.filter(({ code }) => !versions[code]).map(({ code }) => code);
  return [
    ...(missing.length > 0
      ? [{ about: 'translation' as const, file: folder, message: `no text in ${missing.join(', ')}` }]
      : []),
    ...Object.values(versions).flatMap(({ file, translation, renders }): Found[] => {
      if (translation !== 'original' && renders < facts.version)
        return [
          { about: 'translation', file, message: `renders version ${renders}; the present one is ${facts.version}` },
        ];
      return translation === 'machine'
        ? [{ about: 'translation', file, message: 'machine translation that no person has checked' }]
        : [];
    }),
  ];
}

function figures(publication: Publication, today: string): Found[] {
  if (publication.kind !== 'statistics') return [];
  const { nextUpdate } = publication.facts;
  return nextUpdate !== undefined && nextUpdate < today
    ? [
        {
          about: 'figures',
          file: `${publication.folder}/collection.yaml`,
          message: `a newer edition was due on ${nextUpdate}`,
        },
      ]
    : [];
}

function answers(publication: Publication, today: string): Found[] {
  if (publication.kind !== 'letter') return [];
  const { deadline, status } = publication.facts;
  const isOpen = status !== 'answered' && status !== 'withdrawn';
  return deadline !== undefined && deadline < today && isOpen
    ? [{ about: 'answer', file: `${publication.folder}/letter.yaml`, message: `an answer was due on ${deadline}` }]
    : [];
}

/** Texts of the office that can be quoted by paragraph and could change without anybody noticing. */
function unmarked(publication: Publication): Found[] {
  const { kind, folder, facts, fingerprint } = publication;
  if (!kindEntry(kind).numbered || isDescription(publication) || facts.specimen || facts.fingerprint !== undefined)
    return [];
  const message = `write fingerprint: '${fingerprint}' to be told when the text changes`;
  return [{ about: 'fingerprint', file: `${folder}/${factsFile(kind)}`, message }];
}

/** Recipients of a letter who have not answered, public rows and internal ones. */
function open(publication: Publication, internal: readonly Delivery[]): Found[] {
  if (publication.kind !== 'letter' || ['answered', 'withdrawn'].includes(publication.facts.status)) return [];
  return [...byRecipient([...publication.deliveries, ...internal])].flatMap(([recipient, rows]): Found[] => {
    if (rows.some(({ replied }) => replied)) return [];
    const { sent } = required(rows.at(-1), `delivery to ${recipient}`);
    const acknowledged = rows.findLast((row) => row.acknowledged)?.acknowledged;
    const state = acknowledged ? `acknowledged on ${acknowledged}, no reply` : `sent on ${sent}, no acknowledgement`;
    const hidden = rows.every(({ visibility }) => visibility === 'internal') ? ' (internal)' : '';
    return [
      {
        about: 'answer',
        file: `${publication.folder}/deliveries.csv`,
        message: `${recipient}: ${state}${hidden}`,
      },
    ];
  });
}

const byRecipient = (rows: readonly Delivery[]) =>
  Map.groupBy(rows, ({ body, office, city }) => [body, office, city].filter(Boolean).join(', '));

/** Those to whom an earlier version was delivered and who were not sent the present one. */
function deliveries({ deliveries: shown, folder, facts }: Publication, internal: readonly Delivery[]): Found[] {
  return [...byRecipient([...shown, ...internal])].flatMap(([recipient, rows]): Found[] => {
    const latest = Math.max(...rows.map(({ version }) => version));
    const correction = correctedSince({ facts }, latest);
    const wrong = correction ? `, which was corrected on ${correction.date}` : '';
    return latest < facts.version
      ? [
          {
            about: 'delivery',
            file: `${folder}/deliveries.csv`,
            message: `${recipient} has version ${latest}${wrong}; the present one is ${facts.version}`,
          },
        ]
      : [];
  });
}
