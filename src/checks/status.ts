/** What needs somebody: translations, figures, answers, drafts, recipients of a version that was corrected since. Pure. */
import { commaOf } from '../languages/table.ts';
import { isSentBack, isSubmission, lastAttempt } from '../model/course.ts';
import { isDescription } from '../model/people.ts';
import { factsFile, kindEntry, kindFolder } from '../model/kinds/index.ts';
import { correctedSince } from '../model/corrections.ts';
import { localized, type Library, type Publication } from '../model/library.ts';
import { isOutdated } from '../model/paragraphs/outdated.ts';
import { leftInWords, type Left } from '../submissions/index.ts';
import type { Delivery } from '../model/schema/delivery.ts';
import { own } from '../model/own.ts';
import { required } from '../model/required.ts';
import { appearsAt, isDraft, withdrawalOf } from '../model/visibility.ts';
import { statusWords, type StatusLanguage } from './status/words.ts';
import { DAY } from '../model/days.ts';

/** `late`: its day is past; `soon`: within a month; `open`: without a day; `later`: nothing to do before its day. */
export type Urgency = 'late' | 'soon' | 'open' | 'later';

export interface Task {
  about:
    | 'translation'
    | 'figures'
    | 'answer'
    | 'delivery'
    | 'submission'
    | 'length'
    | 'deadline'
    | 'fingerprint'
    | 'revision'
    | 'publication';
  /** Unit that keeps the publication up to date, or `''`. */
  owner: string;
  /** Path inside the content folder. */
  file: string;
  message: string;
  /** Name of what it is about. */
  title?: string;
  urgency?: Urgency;
  /** ISO day by which it is due, or since which it is open. */
  day?: string;
  /** Of a translation. */
  language?: string;
  /** Words of the original that are to be translated (`wordsToTranslate`). */
  words?: number;
}

/** Days before a deadline from which it is near. */
const SOON = 30;

export const urgencyOf = (day: string, today: string): Urgency =>
  day < today ? 'late' : Date.parse(day) - Date.parse(today) <= SOON * DAY ? 'soon' : 'later';

/** What is examined, and in which language it is reported. */
interface Work {
  library: Library;
  today: string;
  say: StatusLanguage;
  internal: readonly Delivery[];
}

const english = () => statusWords('en');

/** What comes when: publications under embargo, the next first; then drafts. */
export function upcoming(hidden: readonly Publication[], now: number, say = english()): Task[] {
  const common = (publication: Publication) => ({
    about: 'publication' as const,
    owner: publication.facts.owner ?? '',
    file: publication.folder,
    title: titleOf(publication, say.code),
  });
  const later = hidden
    .filter(({ facts }) => facts.publish !== undefined && appearsAt(facts) > now && appearsAt(facts) < Infinity)
    .sort((a, b) => appearsAt(a.facts) - appearsAt(b.facts) || (a.id < b.id ? -1 : 1))
    .map((publication): Task => {
      const { publish = '', announce } = publication.facts;
      const message = say.appears({ when: publish, announced: announce });
      return { ...common(publication), urgency: 'later', day: publish.slice(0, 10), message };
    });
  const drafts = hidden
    .filter(({ facts }) => isDraft(facts) && !withdrawalOf(facts))
    .map((publication): Task => {
      const languages = say.interface.list(Object.keys(publication.versions).map(say.interface.languageName));
      return { ...common(publication), urgency: 'open', message: say.draft({ languages }) };
    });
  return [...later, ...drafts];
}

/** How long each text is that is to be handed in to a forum, and how much is left. */
export const lengthTasks = (lengths: readonly Left[], say = english()): Task[] =>
  lengths.map((left) => ({
    about: 'length',
    owner: left.publication.facts.owner ?? '',
    file: left.file,
    title: titleOf(left.publication, say.code),
    urgency: 'later',
    message: leftInWords(left, say.code),
  }));

/** Recipients of what was withdrawn since, whom nobody may have told. */
export function recipientsOfWithdrawn(
  library: Library,
  withdrawn: readonly Publication[],
  internal: Record<string, readonly Delivery[]>,
  say = english(),
): Task[] {
  return withdrawn.flatMap(({ id, folder, facts, deliveries: shown }) => {
    const day = withdrawalOf(facts)?.date ?? '';
    return [...byRecipient([...shown, ...(own(internal, id) ?? [])], library, say).keys()].map((who): Task => ({
      about: 'delivery',
      owner: facts.owner ?? '',
      file: `${folder}/deliveries.csv`,
      title: id,
      urgency: 'late',
      day,
      message: say.withdrawnSince({ who, day: say.day(day) }),
    }));
  }); // prettier-ignore
}

/**
 * @param internal rows of deliveries that are not published, by publication id
 * @param today ISO date from which deadlines are reckoned
 */
export function tasks(
  library: Library,
  internal: Record<string, readonly Delivery[]>,
  today: string,
  say = english(),
): Task[] {
  return library.publications.flatMap((publication) => {
    const work: Work = { library, today, say, internal: own(internal, publication.id) ?? [] };
    const title = titleOf(publication, say.code, library);
    return [
      ...missingTexts(publication, work),
      ...translations(publication, work),
      ...figures(publication, work),
      ...answers(publication, work),
      ...open(publication, work),
      ...unmarked(publication, work),
      ...deliveries(publication, work),
      ...returned(publication, work),
    ].map((task): Task => ({ owner: publication.facts.owner ?? '', title, ...task }));
  });
}

/** In the language of the reader, else that of the site, else as it was written. */
export function titleOf({ versions, original, id }: Publication, code: string, library?: Library): string {
  const version = versions[code] ?? versions[library?.main.code ?? ''] ?? versions[original] ?? Object.values(versions)[0]; // prettier-ignore
  return version?.short ?? version?.title ?? id;
}

type Found = Omit<Task, 'owner' | 'title'>;

/** Languages that a publication should have: those that `site.yaml` asks of its kind, else all of the site. */
function missingTexts({ kind, versions, folder }: Publication, { library, say }: Work): Found[] {
  const { translations: policy } = library.site;
  const policies: Readonly<Record<string, readonly string[] | undefined>> | undefined = policy;
  const wanted = policies ? (policies[kindFolder(kind)] ?? []) : library.languages.map(({ code }) => code);
  const missing = wanted.filter((code) => !versions[code]);
  if (missing.length === 0) return [];
  const names = say.interface.list(missing.map(say.interface.languageName));
  const found = { about: 'translation' as const, file: folder, urgency: 'open' as const };
  return [{ ...found, message: say.noText({ languages: names }), ...(missing.length === 1 ? { language: missing[0] ?? '' } : {}) }]; // prettier-ignore
}

function translations(publication: Publication, { say }: Work): Found[] {
  return Object.values(publication.versions).flatMap((version): Found[] => {
    const { file, translation, renders, language, text } = version;
    const found = { about: 'translation' as const, file, language, urgency: 'open' as const };
    const name = say.interface.languageName(language);
    if (!isOutdated(publication, version))
      return translation === 'machine' ? [{ ...found, message: say.machine({ language: name }) }] : [];
    const behind = text.follows?.behind;
    if (!behind) {
      const version = say.number(publication.facts.version);
      return [{ ...found, message: say.renders({ language: name, renders: say.number(renders), version }) }];
    }
    const words = behind.reduce((sum, one) => sum + (one.state === 'gone' ? 0 : one.words), 0);
    const numbers = (state: 'changed' | 'missing') => say.interface.list(behind.flatMap((one) => (one.state === state && one.number !== undefined ? [say.number(one.number)] : []))); // prettier-ignore
    const others = behind.some(({ number }) => number === undefined);
    const message = say.behind({ language: name, changed: numbers('changed'), missing: numbers('missing'), others, words: say.number(words) }); // prettier-ignore
    return [{ ...found, words, message }];
  });
}

function figures(publication: Publication, { today, say }: Work): Found[] {
  if (publication.kind !== 'statistics') return [];
  const { nextUpdate } = publication.facts;
  if (nextUpdate === undefined) return [];
  const urgency = urgencyOf(nextUpdate, today);
  if (urgency === 'later') return [];
  const message = say.figuresDue({ day: say.day(nextUpdate), isLate: urgency === 'late' });
  return [{ about: 'figures', file: `${publication.folder}/collection.yaml`, urgency, day: nextUpdate, message }];
}

function answers(publication: Publication, { today, say }: Work): Found[] {
  if (publication.kind !== 'letter') return [];
  const { deadline, status } = publication.facts;
  if (deadline === undefined || status === 'answered' || status === 'withdrawn') return [];
  const urgency = urgencyOf(deadline, today);
  const message = say.answerDue({ day: say.day(deadline), isLate: urgency === 'late' });
  return [{ about: 'answer', file: `${publication.folder}/letter.yaml`, urgency, day: deadline, message }];
}

/** Texts of the office that can be quoted by paragraph and could change without anybody noticing. */
function unmarked(publication: Publication, { say }: Work): Found[] {
  const { kind, folder, facts, fingerprint } = publication;
  if (!kindEntry(kind).numbered || isDescription(publication) || facts.specimen || facts.fingerprint !== undefined)
    return [];
  const file = `${folder}/${factsFile(kind)}`;
  return [
    {
      about: 'fingerprint',
      file,
      urgency: 'later',
      message: say.fingerprint({ fingerprint: say.apart(`fingerprint: '${fingerprint}'`) }),
    },
  ];
}

/** Recipients of a letter who have not answered, public rows and internal ones. */
function open(publication: Publication, { internal, library, say }: Work): Found[] {
  if (publication.kind !== 'letter' || ['answered', 'withdrawn'].includes(publication.facts.status)) return [];
  // What was handed in to a forum is accepted, published or sent back; no answer is awaited.
  const answerable = [...publication.deliveries, ...internal].filter((row) => !isSubmission(row));
  return [...byRecipient(answerable, library, say)].flatMap(([who, rows]): Found[] => {
    if (rows.some(({ replied }) => replied)) return [];
    const { sent } = required(rows.at(-1), `delivery to ${who}`);
    const acknowledged = rows.findLast((row) => row.acknowledged)?.acknowledged;
    const day = acknowledged ?? sent;
    const isInternal = rows.every(({ visibility }) => visibility === 'internal');
    const message = say.noReply({ who, day: say.day(day), isAcknowledged: acknowledged !== undefined, isInternal });
    return [{ about: 'answer', file: `${publication.folder}/deliveries.csv`, urgency: 'open', day, message }];
  }); // prettier-ignore
}

/** What a forum sent back, and what was not handed in there again. */
function returned(publication: Publication, { internal, library, say }: Work): Found[] {
  const rows = [...publication.deliveries, ...internal].filter(isSubmission);
  const places = Map.groupBy(rows, (row) => JSON.stringify([row.forum ?? row.body ?? row.office, row.session, row.profile])); // prettier-ignore
  return [...places.values()].flatMap((attempts): Found[] => {
    const last = lastAttempt(attempts);
    if (last?.returned === undefined || !isSentBack(attempts)) return [];
    const { forum, returned: day } = last;
    const names = forum === undefined ? undefined : own(library.registries.forums, forum)?.name;
    const who = names ? say.apart(nameIn(library, names, say.code)) : ([...byRecipient([last], library, say).keys()][0] ?? ''); // prettier-ignore
    const reason = last.texts?.reason?.[say.code] ?? last.reason ?? Object.values(last.texts?.reason ?? {})[0];
    const message = say.sentBack({
      who,
      day: say.day(day),
      reason: reason === undefined ? undefined : say.apart(reason),
    });
    return [{ about: 'delivery', file: `${publication.folder}/deliveries.csv`, urgency: 'late', day, message }];
  });
}

/** Rows by the name of who received them. */
function byRecipient(
  rows: readonly Delivery[],
  library: Library,
  { code, interface: { language }, apart }: StatusLanguage,
): Map<string, Delivery[]> {
  const written = ({ texts, ...row }: Delivery, column: 'office' | 'city') => texts?.[column]?.[code] ?? row[column] ?? Object.values(texts?.[column] ?? {})[0]; // prettier-ignore
  const comma = commaOf(language);
  const bodyOf = (id: string | undefined) => {
    const name = id === undefined ? undefined : library.registries.bodies[id]?.name;
    return name ? nameIn(library, name, code) : id;
  };
  const nameOf = (row: Delivery) =>
    [bodyOf(row.body), written(row, 'office'), written(row, 'city')]
      .flatMap((part) => (part === undefined || part === '' ? [] : [apart(part)]))
      .join(comma);
  return Map.groupBy(rows, nameOf);
}

/** A name of a registry, in a language that the site need not have. */
export const nameIn = (library: Library, name: Record<string, string>, code: string): string =>
  name[code] ?? localized(library, name, library.main.code).text;

/** Those to whom an earlier version was delivered and who were not sent the present one. */
function deliveries(publication: Publication, { internal, library, say }: Work): Found[] {
  const { deliveries: shown, folder, facts } = publication;
  return [...byRecipient([...shown, ...internal], library, say)].flatMap(([who, rows]): Found[] => {
    const latest = Math.max(...rows.map(({ version }) => version));
    if (latest >= facts.version) return [];
    const correction = correctedSince({ facts }, latest);
    const corrected = correction && say.day(correction.date);
    const message = say.hasVersion({ who, has: say.number(latest), corrected, version: say.number(facts.version) });
    const day = correction === undefined ? {} : { day: correction.date };
    return [{ about: 'delivery', file: `${folder}/deliveries.csv`, urgency: correction ? 'late' : 'open', ...day, message }]; // prettier-ignore
  });
}
