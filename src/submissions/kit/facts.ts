/** Facts that forums ask for beside a text: on its cover, in a form or in a letter, in the language of the text. Pure. */
import type { Interface } from '../../languages/interface.ts';
import { commaOf, signsOf } from '../../languages/table.ts';
import { localized, type SiteSettings, type Version } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { partyName } from '../../model/people.ts';
import { placeOf } from '../../model/rulebook.ts';
import type { SubmissionEntry, SubmissionProfile } from '../../model/schema/submission.ts';
import { sessionOf } from '../deadline.ts';
import type { Submittable } from '../held.ts';

export interface FactSources {
  site: SiteSettings;
  /** Of the language of the text. */
  words: Interface;
  publication: Submittable;
  version: Version;
  entry: SubmissionEntry;
  profile: SubmissionProfile;
  /** Words of the text as it is handed in. */
  count: number;
}

export type KitFact = SubmissionProfile['cover'][number] | 'profile' | 'forum' | 'language';

export interface LabelledFact {
  fact: KitFact;
  label: string;
  /** Absent where nobody has written it: a person fills it in. */
  value?: string;
}

const labels = {
  sender: 'facts.from',
  status: 'submission.status',
  title: 'submission.title',
  date: 'facts.date',
  session: 'submission.session',
  item: 'facts.agenda.one',
  'original-language': 'facts.originalLanguages.one',
  languages: 'submission.languages',
  contact: 'footer.contact',
  posting: 'submission.posting',
  words: 'submission.words',
  profile: 'submission.profile',
  forum: 'submission.forum',
  language: 'submission.language',
} as const satisfies Record<KitFact, string>;

export function factsOf(sources: FactSources, wanted: readonly KitFact[]): LabelledFact[] {
  return wanted.map((fact) => {
    const value = valueOf(sources, fact);
    return { fact, label: sources.words.text(labels[fact]), ...(value ? { value } : {}) };
  });
}

function valueOf(sources: FactSources, fact: KitFact): string | undefined {
  const { site, words, publication, version, entry, profile, count } = sources;
  const { code } = words.language;
  switch (fact) {
    case 'sender':
      return senderOf(sources);
    case 'status':
      return profile.status === 'any' ? undefined : words.text(`submission.status.${profile.status}`);
    case 'title':
      return version.title;
    case 'date':
      return publication.date === '' ? undefined : words.dateWithGregorian(publication.date);
    case 'session':
      return sessionName(sources);
    case 'item':
      return itemOf(sources);
    case 'original-language':
      return words.languageName(publication.original);
    case 'languages':
      return words.list(Object.keys(publication.versions).map((each) => words.languageName(each)));
    case 'contact': {
      const { email, telephone, url, address } = site.site.contact ?? {};
      return [email, telephone, url, address && localized(site, address, code).text]
        .filter(Boolean)
        .join(commaOf(words.language));
    }
    case 'posting':
      return entry.posting === undefined
        ? undefined
        : words.text(entry.posting ? 'submission.posting.yes' : 'submission.posting.no');
    case 'words':
      return words.number(count);
    case 'profile':
      // Words of another language would be none of this letter.
      return own(profile.name, code);
    case 'forum':
      return placeName(sources);
    case 'language':
      return words.languageName(version.language);
  }
}

export function senderOf({ site, words, publication }: Pick<FactSources, 'site' | 'words' | 'publication'>): string {
  const { code } = words.language;
  const office = localized(site, site.site.publisher.name, code).text;
  if (publication.kind !== 'letter') return office;
  return words.list(publication.facts.from.map((party) => partyName(site, party, code) || office));
}

export function placeName({ site, words, entry }: Pick<FactSources, 'site' | 'words' | 'entry'>): string {
  const { registry, id } = placeOf(entry);
  const { forums, bodies } = site.registries;
  const found = registry === 'forums' ? own(forums, id) : own(bodies, id);
  return found ? localized(site, found.name, words.language.code).text : id;
}

function sessionName({ site, words, entry }: FactSources): string | undefined {
  if (entry.session === undefined) return undefined;
  const name = sessionOf(site, entry)?.name;
  return name ? localized(site, name, words.language.code).text : words.digits(entry.session);
}

/** The item as the entry or the letter names it. */
export function itemOf({
  words,
  publication,
  entry,
}: Pick<FactSources, 'words' | 'publication' | 'entry'>): string | undefined {
  const agenda =
    publication.kind === 'letter'
      ? publication.facts.agenda.filter(({ body }) => entry.body === undefined || body === entry.body)
      : [];
  const named = (number: string) => words.text('agenda.agenda', { number: words.digits(number) });
  if (entry.item !== undefined) return named(entry.item);
  return agenda
    .map(({ number, title }) =>
      [number === undefined ? '' : named(number), own(title ?? {}, words.language.code) ?? '']
        .filter(Boolean)
        .join(commaOf(words.language)),
    )
    .filter(Boolean)
    .join('; ');
}

/** Facts line by line, for those who fill in a form. */
export const coverText = (facts: readonly LabelledFact[], words: Interface): string =>
  facts
    .map(({ label, value }) => `${label}${signsOf(words.language).colon}${value ?? words.text('submission.missing')}\n`)
    .join('');
