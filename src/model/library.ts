/**
 * The Library: the validated, cross-referenced model of everything published. Every output is a function of it.
 * `LibraryData` is plain JSON (it passes through Astro's store); `indexLibrary` adds the look-ups, once per build.
 */
import type { z } from 'zod';
import type { Language } from '../languages/table.ts';
import type { FactsOf, Kind } from './kinds/index.ts';
import type { CardDesign } from './kinds/kind.ts';
import { recommendationsOf } from './numbered-blocks.ts';
import type { Delivery } from './schema/delivery.ts';
import type { TranslationState } from './schema/front-matter.ts';
import type { Agency, Body, Forum, Mission, Topic } from './schema/registries.ts';
import type { Site } from './schema/site.ts';
import type { Sha256 } from '../store/index.ts';
import type { Palette, Scheme } from './look/tokens.ts';
import type { Digest } from './digest.ts';
import type { Follows } from './paragraphs/follow.ts';
import { required } from './required.ts';
import type { IsoDate, PublicationId, Withdrawal } from './schema/common.ts';
import { newestFirst } from './order.ts';

export interface Heading {
  depth: number;
  /** Anchor of the heading. */
  id: string;
  text: string;
}

/** A link in a text, as written, with its place, for the link check. */
export interface TextLink {
  address: string;
  line: number;
  column?: number;
}

/** A figure in a text, as written, with its place, for revisions, downloads and the check of due dates. */
export interface FigureUse {
  directive: 'stat' | 'chart';
  attributes: Record<string, string>;
  line: number;
}

/** A numbered block of a text (`finding`, `recommendation`, `claim`, `response`), for lists and the check of its references. */
interface TextBlock {
  name: string;
  attributes: Record<string, string>;
  /** Anchor: `finding-1`. */
  id: string;
  /** What it says, as plain text without its label and without the blocks inside it. */
  text: string;
  line: number;
}

/** What is known about a rendered text; its HTML is in the cache under the version's `digest`. */
export interface TextFacts {
  headings: Heading[];
  /** Number of numbered paragraphs (`#p1` … `#pN`). */
  paragraphs: number;
  links: TextLink[];
  /** All ids in the HTML that links may point to, except `pN`. */
  anchors: string[];
  /** Keys of cited references in the order of first citation. */
  citations: string[];
  /** Figures (`stat`, `chart`) in the order of the text. */
  figures: FigureUse[];
  /** Numbered blocks in the order of the text. */
  blocks: TextBlock[];
  /** Of a translation with a record of what it renders (`en.paragraphs`). */
  follows?: Follows;
  /** Whether components of Astro are in the text, which its page redraws in each build. */
  drawn?: true;
}

/** One language version of a publication. */
export interface Version {
  language: string;
  /** What leads wherever the publication is named: the subject of a letter, else its title. */
  title: string;
  /** Whether that is a subject; the formula of the letter then stands second (formula.ts). */
  hasSubject?: true;
  /** The formal title where a subject leads and one is written. */
  formal?: string;
  /** What a letter asks, in one sentence. */
  demand?: string;
  summary: string;
  short?: string;
  translation: TranslationState;
  /** Version of the original that this text renders. */
  renders: number;
  /** True where the language is among the authentic ones. */
  authentic: boolean;
  /** Path inside the content folder. */
  file: string;
  format: 'md' | 'mdx';
  /** Digest of the finished text, HTML and tree; the key under which it is kept. */
  digest: Digest;
  text: TextFacts;
}

export interface Attachment {
  /** File name in the folder of the publication. */
  file: string;
  title: Record<string, string>;
  language?: string;
  /** Size and digest of the file as readers get it. */
  bytes: number;
  mediaType: string;
  sha256: Sha256;
  /** Digest of the file in the content folder, where metadata was taken out of what readers get. */
  source?: Sha256;
  /** Where it is mentioned: an attachment, an annex of a letter, or a piece of evidence. */
  role: 'attachment' | 'annex' | 'evidence';
}

interface PublicationBase<K extends Kind> {
  kind: K;
  id: PublicationId;
  slug: string;
  /** Folder inside the content folder: `letters/2018-focal-points`. */
  folder: string;
  facts: FactsOf<K>;
  /** ISO date by which lists are ordered, as the kind says, `''` if none. */
  date: IsoDate | '';
  /** ISO date of the last substantial change. */
  modified: IsoDate | '';
  /** Language of the original. */
  original: string;
  /** Of title and text of the original as written, to tell whether they changed (corrections.ts). */
  fingerprint: string;
  versions: Record<string, Version>;
  attachments: Attachment[];
  /** Rows with `visibility: public` only, in the order of the file. */
  deliveries: Delivery[];
  /** Digest of all above. */
  digest: Digest;
  /** Digest of what lists show of it (`listedOf`): another text under the same facts does not change it. */
  listed: Digest;
}
/** What the publications of a kind have besides. */
interface Extras {
  statistics: {
    /** The figure to show first, by language. */
    headline?: Readonly<Record<string, Headline>>;
  };
}
/** Publications of a kind, or of several. */
export type PublicationOf<K extends Kind> = K extends Kind
  ? PublicationBase<K> & (K extends keyof Extras ? Extras[K] : unknown)
  : never;
export type LetterPublication = PublicationOf<'letter'>;
export type ReportPublication = PublicationOf<'report'>;
export type StatisticsPublication = PublicationOf<'statistics'>;
export type Publication = PublicationOf<Kind>;

export interface Registries {
  topics: Record<string, z.infer<typeof Topic>>;
  bodies: Record<string, z.infer<typeof Body>>;
  missions: Record<string, z.infer<typeof Mission>>;
  forums: Record<string, z.infer<typeof Forum>>;
  agencies: Record<string, z.infer<typeof Agency>>;
}

/** A series as a drawing needs it: no words, no periods. */
export interface SmallSeries {
  points: readonly {
    /** Place on the time axis in years: 2024-07 is 2024.5. */
    at: number;
    value: number;
    projected: boolean;
    /** True where the series breaks before this point: not comparable with what came earlier. */
    broken: boolean;
  }[];
  /** Distance of two regular periods in years; more is a gap. */
  step: number;
}

/** A chart as a picture without a style sheet needs it: every text as printed, no look-ups. */
export interface SmallChart {
  lines: readonly {
    label: string;
    /** The last value as printed. */
    value: string;
    /** Place of its colour and mark in the palette of charts. */
    colour: number;
    points: SmallSeries['points'];
  }[];
  step: number;
  /** Round values of the axis from its lower to its upper end. */
  values: readonly { value: number; label: string }[];
  /** Years of the axis of time, the first and the last among them. */
  years: readonly { at: number; label: string }[];
}

/** The headline figure of a statistics collection, every text in the language and digits of the card. */
export interface Headline {
  /** The value as printed: `۸۵٫۵٪`. */
  value: string;
  /** What it is a value of: `Women · Iran`; with the unit where the value does not show it. */
  unit: string;
  /** The period of the value. */
  year: string;
  /** The series that the value ends or belongs to, oldest first; fewer than two values draw no line. */
  series?: SmallSeries;
  /** The series with those beside it in the collection's own chart, where it has two values at least. */
  chart?: SmallChart;
  /** Area and unit: `Iran · % of people aged 15 and above`. */
  about: string;
  /** Periods of the first and the last value of the series. */
  firstYear?: string;
  lastYear?: string;
}

/** One value of a statistics collection. */
export interface Observation {
  indicator: string;
  area: string;
  /** `2023`, `2024-03`. */
  period: string;
  /** Codes of the further dimensions: `{ sex: 'female' }`. */
  dimensions: Record<string, string>;
  /** `null` where the source has none: missing is not zero. */
  value: number | null;
  /** SDMX CL_OBS_STATUS: A, B, E, F, I, M, P. */
  status: string;
  /** Line in the CSV file. */
  line: number;
}

/** A picture prepared by the loader: without metadata, in several widths. */
export interface Picture {
  width: number;
  height: number;
  /** Addresses by width, narrowest first. */
  sources: { address: string; width: number; type: string }[];
}

/** A publication that was taken out of the site: what the notice at its addresses says, and nothing of its text. */
export interface WithdrawnPublication extends Withdrawal {
  kind: Kind;
  id: PublicationId;
  slug: string;
  aliases: string[];
  formerIds: PublicationId[];
  topics: string[];
  /** Symbols or the reference number under which it is known. */
  symbols: string[];
}

/** What the office says beforehand of a publication under embargo. */
export interface Announcement {
  /** Identifies it before its id may be known. */
  key: string;
  kind: Kind;
  /** The moment as written, with its zone. */
  publish: string;
  /** By language. */
  titles: Record<string, string>;
}

/** An address that leads elsewhere (`redirects.csv`), below the base path. */
export interface Redirect {
  from: string;
  /** A path of the site, or a web address. */
  to: string;
}

/** A font file of the office as cards and documents read it. */
export interface OfficeFace {
  /** Path inside the content folder. */
  file: string;
  sha256: Sha256;
  /** Weight to set a variable font to. */
  weight: number;
}

export type FaceStyle = 'regular' | 'bold' | 'italic';

/** The fonts of the office for one language. */
export interface OfficeFont {
  /** Name in style sheets: that of the family and the language. */
  name: string;
  /** That of the family alone, in Word. */
  family: string;
  /** Files of pages, each with the weights that it draws. */
  web: { style: 'normal' | 'italic'; address: string; weights: readonly [least: number, most: number] }[];
  faces: Partial<Record<FaceStyle, OfficeFace>> & { regular: OfficeFace };
  /** Whether documents that others change may hold it. */
  editable: boolean;
  /** Fonts of the device in its place in its measures, so that nothing moves when it arrives. */
  fallback?: { families: string; css: string };
}

/** What an office gave its site besides colours and texts. */
export interface Look {
  /** `theme.css` as it is published. */
  css: string;
  palettes: Record<Scheme, Palette>;
  /** Colours of charts on light grounds, where the office chose any: on cards, on paper and in pictures. */
  series?: readonly string[];
  /** By language. */
  fonts: Readonly<Record<string, OfficeFont>>;
  picture?: { file: string; sha256: Sha256; picture: Picture };
}

export interface LibraryData {
  site: z.output<typeof Site>;
  languages: Language[];
  registries: Registries;
  look: Look;
  /** The publisher's logo: path inside the content folder, digest of the file, picture for pages. */
  logo?: { file: string; sha256: Sha256; picture: Picture };
  publications: Publication[];
  /** In the order of ids. */
  withdrawn: WithdrawnPublication[];
  /** In the order of time. */
  announced: Announcement[];
  redirects: Redirect[];
  /** Whether the site offers its publications in further forms: documents, two languages side by side. Pages lead to them only then. */
  documents: boolean;
  /** Designs of cards that extensions draw, with the digest of what draws them: such cards have other addresses. */
  drawnBy: Partial<Record<CardDesign, string>>;
  /** Interface strings changed or added by the office, by language. */
  strings: Record<string, Record<string, unknown>>;
  /** CSL-JSON items by key: of the site (`''`) and of single publications (by id). */
  references: Record<string, Record<string, CslItem>>;
  /** Digest of what every page shows: site, registries, strings. */
  digest: Digest;
}

/** A CSL-JSON item (docs.citationstyles.org); checked on loading, kept open because CSL is. */
export interface CslItem {
  id: string;
  type: string;
  [field: string]: unknown;
}

/** What every page may show of the site itself: its settings, languages, registries and interface strings. Plain data. */
export type SiteData = Pick<
  LibraryData,
  'site' | 'languages' | 'registries' | 'look' | 'logo' | 'documents' | 'drawnBy' | 'strings'
>;

/** The same with look-ups. */
export interface SiteSettings extends SiteData {
  main: Language;
  language(code: string): Language;
  /** The version to show to a reader of `language`: that language, else its fallbacks, else the original. */
  versionFor<V>(publication: { versions: Readonly<Record<string, V>>; original: string }, language: string): V;
}

export interface Library extends LibraryData, SiteSettings {
  byId: ReadonlyMap<string, Publication>;
  /** Publications of a kind, newest first. */
  ofKind<K extends Kind>(kind: K): readonly PublicationOf<K>[];
  /** Publications that name an entry of a registry, newest first. */
  of(registry: keyof Registries, id: string): readonly Publication[];
}

/** A version as lists show it. */
export type ListedVersion = Pick<
  Version,
  | 'language'
  | 'title'
  | 'hasSubject'
  | 'formal'
  | 'demand'
  | 'summary'
  | 'short'
  | 'translation'
  | 'renders'
  | 'authentic'
>;
/** A publication of a kind, or of several, as lists show it: it has no text, so no list can depend on one. */
export type Listed<P extends Publication> = P extends Publication
  ? Omit<P, 'versions' | 'folder' | 'fingerprint' | 'digest' | 'listed'> & { versions: Record<string, ListedVersion> }
  : never;
export type ListedPublication = Listed<Publication>;
export type ListedLetter = Listed<LetterPublication>;

/** Drops what lists do not show. */
export function listedOf(publication: Omit<Publication, 'digest' | 'listed'>): ListedPublication {
  const { kind, id, slug, facts, date, modified, original, attachments, deliveries } = publication;
  const versions = Object.fromEntries(
    Object.values(publication.versions).map(
      ({ file: _file, format: _format, digest: _digest, text: _text, ...version }): [string, ListedVersion] => [
        version.language,
        version,
      ],
    ),
  );
  const headline = 'headline' in publication ? { headline: publication.headline } : {};
  // Kind and facts belong together in what was given, but the compiler has taken them apart.
  return {
    kind,
    id,
    slug,
    facts,
    date,
    modified,
    original,
    versions,
    attachments,
    deliveries,
    ...headline,
  } as ListedPublication;
}

type Entries = { [Name in keyof Registries]: Registries[Name][string] };

/**
 * An entry that a publication names.
 * @throws {Error} if the registry has no such entry; nothing is made of publications that name one
 */
export const registryEntry = <R extends keyof Registries>(
  { registries }: Pick<SiteData, 'registries'>,
  registry: R,
  id: string,
): Entries[R] => {
  const tables: { readonly [Name in keyof Registries]: Readonly<Record<string, Entries[Name]>> } = registries;
  return required(tables[registry][id], `entry “${id}” in ${registry}`);
};

/** Text in the wanted language, else its fallbacks, else any. Returns the language it found so that it can be marked. */
export function localized(
  library: Pick<Library, 'language' | 'main'>,
  text: Record<string, string>,
  language: string,
): { text: string; language: string } {
  for (const code of [language, ...library.language(language).fallback, library.main.code]) {
    const found = text[code];
    if (found !== undefined) return { text: found, language: code };
  }
  const [code, found] = required(Object.entries(text)[0], 'text in any language');
  return { text: found, language: code };
}

export function indexSettings<Data extends SiteData>(data: Data): Data & SiteSettings {
  const languages = new Map(data.languages.map((language) => [language.code, language]));
  const settings: Data & SiteSettings = {
    ...data,
    main: required(data.languages[0], 'language of the site'),
    language: (code) => {
      const found = languages.get(code);
      if (!found) throw new Error(`not a language of the site: ${code}`);
      return found;
    },
    versionFor: (publication, language) => {
      for (const code of [language, ...settings.language(language).fallback]) {
        const version = publication.versions[code];
        if (version) return version;
      }
      return required(publication.versions[publication.original], 'text in the original language');
    },
  };
  return settings;
}

export function indexLibrary(data: LibraryData): Library {
  const byId = new Map(data.publications.map((publication) => [publication.id, publication]));
  const sorted = [...data.publications].sort(newestFirst);
  const kinds = Map.groupBy(sorted, (publication) => publication.kind);
  const entries = new Map<string, Publication[]>();
  for (const publication of sorted) {
    for (const key of registryKeys(publication)) {
      const list = entries.get(key);
      if (list) list.push(publication);
      else entries.set(key, [publication]);
    }
  }
  return {
    ...indexSettings(data),
    byId,
    // A group holds the publications of its kind and no others.
    ofKind: <K extends Kind>(kind: K) => (kinds.get(kind) ?? []) as unknown as readonly PublicationOf<K>[],
    of: (registry, id) => entries.get(`${registry}/${id}`) ?? [],
  };
}

/** Every registry entry a publication names, as `registry/id`, each once. */
export function registryKeys(publication: Publication): Set<string> {
  const { facts } = publication;
  const keys = new Set<string>();
  for (const registry of ['topics', 'bodies', 'missions', 'forums', 'agencies'] as const)
    for (const id of facts[registry]) keys.add(`${registry}/${id}`);
  if (publication.kind === 'letter') {
    const { from, to, cc, request, agenda } = publication.facts;
    for (const party of [...from, ...to, ...cc]) {
      if (party.body) keys.add(`bodies/${party.body}`);
      if (party.mission) keys.add(`missions/${party.mission}`);
      if (party.agency) keys.add(`agencies/${party.agency}`);
    }
    for (const body of request?.bodies ?? []) keys.add(`bodies/${body}`);
    for (const item of agenda) keys.add(`bodies/${item.body}`);
  }
  if ('addressed' in facts) for (const body of facts.addressed) keys.add(`bodies/${body}`);
  if (publication.kind === 'report')
    for (const version of Object.values(publication.versions))
      for (const { to } of recommendationsOf(publication, version)) for (const body of to) keys.add(`bodies/${body}`);
  for (const delivery of publication.deliveries) {
    if (delivery.body) keys.add(`bodies/${delivery.body}`);
    if (delivery.mission) keys.add(`missions/${delivery.mission}`);
    if (delivery.forum) keys.add(`forums/${delivery.forum}`);
  }
  return keys;
}
