/** A feed before it is written in a format: its publications and their texts in one language. */
import type { Interface } from '../languages/interface.ts';
import { isolateText } from '../languages/isolate.ts';
import { signsOf, type Language } from '../languages/table.ts';
import type { Addresses } from '../model/addresses.ts';
import { formulaOf } from '../model/formula.ts';
import type { ListedKind } from '../model/kinds/index.ts';
import { cardDigest, cardInput, siteCardInput } from '../model/card.ts';
import {
  localized,
  type Attachment,
  type ListedPublication,
  type SiteSettings,
  registryEntry,
  type WithdrawnPublication,
} from '../model/library.ts';
import { isDescription } from '../model/people.ts';
import { feedLength, type AskSite } from '../questions/index.ts';
import { required } from '../model/required.ts';
import { ascending } from '../model/order.ts';

/** What files for programs are given: the site in one language, and the handle through which they ask for the rest. */
export interface FeedView {
  library: SiteSettings;
  addresses: Addresses;
  words: Interface;
  ask: AskSite;
}

export interface FeedScope {
  kind?: ListedKind;
  topic?: string;
}

export interface FeedEntry {
  /** Permanent address with the language: one publication is another entry in each language. */
  id: string;
  url: string;
  permanent: string;
  title: string;
  summary: string;
  /** What the text is: original, courtesy translation … */
  state: string;
  /** RFC 3339. */
  published: string;
  modified: string;
  topics: readonly { id: string; name: string }[];
  /** Changes after publication, newest first: kind, day and note in one sentence. */
  corrections: readonly string[];
  card: string;
  files: readonly { url: string; type: string; bytes: number; title: string }[];
}

export interface Feed {
  id: string;
  title: string;
  description: string;
  /** Page that lists the same publications. */
  page: string;
  address: string;
  language: Language;
  publisher: { name: string; url: string };
  licence: string;
  /** RFC 3339; day of the newest change. */
  updated: string;
  entries: readonly FeedEntry[];
  /** Entries that readers’ programs are to forget. */
  deleted?: readonly { ref: string; when: string; comment: string }[];
}

/** What a reader program shows under the title: summary, state of the text, changes after publication. */
export const contentOf = ({ summary, state, corrections }: FeedEntry): string =>
  [`${summary} (${state})`, ...corrections].join(' ');

/** Day of a feed that has no entries: there is nothing that it could be the day of. */
export const never = '1970-01-01';

export const instant = (day: string) => `${day}T00:00:00Z`;

export function createFeed(
  { library, addresses, words, ask }: FeedView,
  scope: FeedScope,
  format: 'xml' | 'json',
): Feed {
  const { language } = words;
  const { site } = library;
  const text = (names: Record<string, string>) => localized(library, names, language.code).text;
  const shown = (plain: string) => isolateText(plain, language);
  const { kind, topic } = scope;
  const siteName = shown(text(site.name));
  const scopeName =
    topic !== undefined
      ? shown(text(registryEntry(library, 'topics', topic).name))
      : kind !== undefined
        ? words.text(`kind.${kind}.plural`)
        : undefined;
  const page =
    topic !== undefined
      ? addresses.registry(language.code, 'topics', topic)
      : kind !== undefined
        ? addresses.list(language.code, kind)
        : addresses.home(language.code);
  const publications = ask('feed', { language: language.code, ...scope });
  const gone = ask('withdrawnIn', scope);
  const notices = gone.map((each) => withdrawnEntry({ library, addresses, words, ask }, each, format));
  const entries = publications.map((publication) => entryOf({ library, addresses, words, ask }, publication));
  const days = [...entries.map(({ modified }) => modified), ...gone.map(({ date }) => instant(date))].sort();
  return {
    id: addresses.absolute(addresses.feed(language.code, 'xml', scope)),
    title: scopeName === undefined ? siteName : words.text('feed.of', { site: siteName, scope: scopeName }),
    description: shown(site.tagline ? text(site.tagline) : text(site.publisher.name)),
    page: addresses.absolute(page),
    address: addresses.absolute(addresses.feed(language.code, format, scope)),
    language,
    publisher: {
      name: shown(text(site.publisher.name)),
      url: site.publisher.url ?? addresses.absolute(addresses.root()),
    },
    licence: site.licence.name,
    // A feed without entries is as old as the site.
    updated: days.at(-1) ?? instant(ask('changed') || never),
    entries:
      notices.length === 0
        ? entries
        : [...entries, ...notices].sort((a, b) => ascending(b.published, a.published)).slice(0, feedLength),
    deleted: gone.slice(0, feedLength).map(({ id, date, reason }) => ({
      ref: `${addresses.absolute(addresses.permanent(id))}#${language.code}`,
      when: instant(date),
      comment: shown(text(reason)),
    })),
  };
}

/** Kind and symbol, or the id where there is none: what was withdrawn, without a word of it. */
function nameOfWithdrawn({ words }: Pick<FeedView, 'words'>, { kind, id, symbols }: WithdrawnPublication): string {
  return `${words.text(`kind.${kind}`)} ${symbols.length > 0 ? symbols.join(', ') : id}`;
}

/**
 * That a publication was withdrawn. A reader program of JSON feeds is given the notice under the id of the text, so that it
 * takes its place; one of Atom feeds is told to delete the text (RFC 6721), and the notice is an entry of its own.
 */
export function withdrawnEntry(
  { library, addresses, words }: FeedView,
  withdrawn: WithdrawnPublication,
  format: 'xml' | 'json',
): FeedEntry {
  const { language } = words;
  const { id, kind, slug, date, reason } = withdrawn;
  const permanent = addresses.absolute(addresses.permanent(id));
  const what = nameOfWithdrawn({ words }, withdrawn);
  return {
    id: `${permanent}#${language.code}${format === 'json' ? '' : '-withdrawn'}`,
    url: addresses.absolute(addresses.publication(language.code, kind, slug)),
    permanent,
    title: isolateText(words.text('withdrawn.entry', { what }), language),
    summary: isolateText(localized(library, reason, language.code).text, language),
    state: words.text('withdrawn.on', { date: words.dateWithGregorian(date) }),
    published: instant(date),
    modified: instant(date),
    topics: [],
    corrections: [],
    card: siteCard({ library, addresses, words }),
    files: [],
  };
}

/** Web address of the card of the site, which stands for what has none of its own. */
export function siteCard({ library, addresses, words }: Pick<FeedView, 'library' | 'addresses' | 'words'>): string {
  const { code } = words.language;
  return addresses.absolute(addresses.card('site', code, cardDigest(siteCardInput(library, code, words))));
}

/** The formula has no full stop of its own. */
const ended = (text: string, language: Language): string =>
  /[.!?。؟]$/u.test(text) ? text : text + signsOf(language).stop;

function entryOf({ library, addresses, words, ask }: FeedView, publication: ListedPublication): FeedEntry {
  const { language } = words;
  const { id, kind, slug, facts, date, modified } = publication;
  const version = required(publication.versions[language.code], `text of ${id} in ${language.code}`);
  const text = (names: Record<string, string>) => localized(library, names, language.code).text;
  const permanent = addresses.absolute(addresses.permanent(id));
  const fits = ({ role, language: own }: Attachment) =>
    role === 'attachment' && (own === undefined || own === language.code);
  const specimen = words.text('specimen.short');
  const first = ask('firstDay', id);
  const formula = formulaOf(library, publication, version);
  const mark = facts.specimen && !version.title.startsWith(specimen) ? `${specimen}: ` : '';
  return {
    id: `${permanent}#${language.code}`,
    url: addresses.absolute(addresses.publication(language.code, kind, slug)),
    permanent,
    title: mark + isolateText(version.title, language),
    summary: [formula, version.summary]
      .flatMap((part) => (part ? isolateText(ended(part, language), language) : []))
      .join(' '),
    state: isDescription(publication)
      ? words.text('letter.description')
      : words.text('feed.translation', { state: words.text(`translation.${version.translation}`) }),
    published: instant(first || date),
    modified: instant([first, modified, date].reduce((a, b) => (a > b ? a : b))),
    topics: facts.topics.map((topic) => ({ id: topic, name: text(registryEntry(library, 'topics', topic).name) })),
    corrections: facts.corrections.map(({ kind: what, date: day, note }) =>
      isolateText(`${words.text(`correction.${what}`)} (${words.dateWithGregorian(day)}): ${text(note)}`, language),
    ),
    card: addresses.absolute(
      addresses.card(id, language.code, cardDigest(cardInput(library, publication, language.code, words))),
    ),
    files: publication.attachments.filter(fits).map(({ file, title, mediaType, bytes }) => ({
      url: addresses.absolute(addresses.file(id, file)),
      type: mediaType,
      bytes,
      title: Object.keys(title).length > 0 ? text(title) : file,
    })),
  };
}
