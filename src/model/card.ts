/**
 * What a social card says, as a function of the SiteSettings. Pages need its address and its alternative text, the card writer its picture:
 * both start from the same `CardInput`. Pure.
 */
import type { Interface } from '../languages/interface.ts';
import { isolateAs, isolateText } from '../languages/isolate.ts';
import { leadingSentences, widthOf } from '../languages/sentences.ts';
import type { Language } from '../languages/table.ts';
import { digest } from './digest.ts';
import { kindEntry, kindName } from './kinds/index.ts';
import type { CardDesign } from './kinds/kind.ts';
import {
  localized,
  type Headline,
  type OfficeFont,
  type SiteSettings,
  type ListedLetter,
  type ListedPublication,
  type SmallChart,
  type SmallSeries,
} from './library.ts';
import { partyName } from './people.ts';
import type { Party } from './schema/letter.ts';

/** Places for text on the cards; a design uses some of them. */
export type CardText =
  | 'title'
  | 'summary'
  | 'kind'
  | 'mark'
  | 'publisher'
  | 'topic'
  | 'symbol'
  | 'fromLabel'
  | 'from'
  | 'toLabel'
  | 'to'
  | 'dateLabel'
  | 'date'
  | 'value'
  | 'unit'
  | 'year'
  | 'source'
  | 'about'
  | 'chart'
  | 'firstYear'
  | 'lastYear'
  /** Kind and mark. */
  | 'kicker'
  /** Beneath the kicker: date and symbols, topics, area and unit. */
  | 'details'
  /** From whom to whom. */
  | 'parties'
  /** Name of the site. */
  | 'site'
  /** The first sentences of the summary. */
  | 'lead';

export interface CardInput {
  design: CardDesign;
  language: Pick<Language, 'code' | 'dir' | 'script'>;
  texts: Partial<Record<CardText, string>>;
  /** Values for the line of a headline figure. */
  series?: SmallSeries;
  /** The chart of a headline figure. */
  chart?: SmallChart;
  /** Colours of the publisher, `#rrggbb`. */
  colours: { accent: string; ground?: string; series?: readonly string[] };
  /** Digest of the extension that draws the design, where one does. */
  drawnBy?: string;
  /** Path of the logo in the content folder, and the SHA-256 of its bytes. */
  logo?: { file: string; digest: string };
  /** Fonts of the office for the language. */
  fonts?: OfficeFont['faces'];
  /** Picture or pattern of the office, like the logo; on the cards of the site and of plain pages. */
  picture?: { file: string; digest: string };
}

/**
 * Raised whenever the same input gives another picture, because the address of a card must change with it.
 * The test of `cards/draw.ts` compares pictures with recorded ones and fails until this is done.
 */
export const cardVersion = 5;

/** Hexadecimal digest of everything that makes the picture; part of its address. */
export function cardDigest(input: CardInput): string {
  return digest(cardVersion, input);
}

/** @param words interface of `language` */
export function cardInput(
  library: SiteSettings,
  publication: ListedPublication,
  language: string,
  words: Interface,
): CardInput {
  const { title, summary, language: own } = library.versionFor(publication, language);
  const common = shared(library, language, words, publication.facts.specimen);
  const kind = kindName(publication, words);
  const texts = {
    ...common,
    title,
    summary,
    lead: leadingSentences(summary, own, LEAD),
    kind,
    kicker: within(KICKER, kind, common.mark),
    ...details(library, publication, language, words),
  };
  const headline = publication.kind === 'statistics' ? publication.headline?.[language] : undefined;
  return {
    ...look(library, language, headline?.chart ? 'figure' : kindEntry(publication.kind).card),
    ...(headline?.series ? { series: headline.series } : {}),
    ...(headline?.chart ? { chart: isolatedChart(headline.chart, library.language(language)) } : {}),
    texts: isolated(texts, library.language(language)),
  };
}

/** The card of the home page and the lists. */
export function siteCardInput(library: SiteSettings, language: string, words: Interface): CardInput {
  const { name, tagline, specimen } = library.site;
  const texts = {
    ...shared(library, language, words, specimen),
    title: localized(library, name, language).text,
    ...(tagline ? { summary: localized(library, tagline, language).text } : {}),
  };
  return { ...look(library, language, 'site'), texts: isolated(texts, library.language(language)) };
}

/** What is in place of the picture for those who do not see it. */
export function cardAlt({ texts }: CardInput, words: Interface): string {
  const { title = '', kind, publisher = '', value, unit, year } = texts;
  if (kind === undefined) return `${title} – ${publisher}`;
  const figure = value === undefined ? title : `${title}: ${value} ${unit ?? ''} (${year ?? ''})`;
  return words.text('card.alt', { kind, title: figure, publisher });
}

function look(
  { site, logo, look: own, language, drawnBy }: SiteSettings,
  code: string,
  design: CardDesign,
): Omit<CardInput, 'texts'> {
  const { dir, script } = language(code);
  const { accent, ground } = site.colours;
  const by = drawnBy[design];
  const fonts = own.fonts[code]?.faces;
  const shows = own.picture && site.picture?.on.includes('cards') && (design === 'site' || design === 'page');
  return {
    design,
    ...(by === undefined ? {} : { drawnBy: by }),
    language: { code, dir, script },
    colours: { accent, ...(ground ? { ground } : {}), ...(own.series ? { series: own.series } : {}) },
    ...(logo ? { logo: { file: logo.file, digest: logo.sha256 } } : {}),
    ...(fonts ? { fonts } : {}),
    ...(shows && own.picture ? { picture: { file: own.picture.file, digest: own.picture.sha256 } } : {}),
  };
}

type Texts = CardInput['texts'];

function shared(library: SiteSettings, language: string, words: Interface, specimen: boolean): Texts {
  return {
    publisher: localized(library, library.site.publisher.name, language).text,
    site: localized(library, library.site.name, language).text,
    ...(specimen ? { mark: words.text('specimen.short') } : {}),
  };
}

function details(library: SiteSettings, publication: ListedPublication, language: string, words: Interface): Texts {
  switch (publication.kind) {
    case 'letter':
      return letterTexts(library, publication, language, words);
    case 'report': {
      const topics = publication.facts.topics.flatMap((id) => library.registries.topics[id] ?? []).slice(0, 2);
      const names = topics.map(({ name }) => localized(library, name, language).text);
      const date = words.date(publication.date);
      return { topic: names.join(' · '), date, details: within(DETAILS, date, ...names) };
    }
    case 'statistics': {
      const { organisation, dataset } = publication.facts.source;
      const source = [organisation, dataset].map((name) => localized(library, name, language).text).join(' · ');
      const { series, chart, ...headline }: Partial<Headline> = publication.headline?.[language] ?? {};
      // The area is first: it remains where both have no room.
      const [area = '', ...unit] = headline.about?.split(' · ') ?? [];
      return { source, ...headline, details: within(DETAILS, area, ...unit) };
    }
    case 'page':
      return {};
    default:
      return publication satisfies never;
  }
}

/** Widths of lines of the smallest text, as `widthOf` counts: beside the name of the site, the whole card, three lines. */
const KICKER = 24;
const DETAILS = 48;
const PARTIES = 112;
/** Width of the first sentences of a summary. */
const LEAD = 130;

/** Parts as many as there is room for, the first in any case, so that none is cut. */
function within(room: number, first: string, ...more: readonly (string | undefined)[]): string {
  return more.reduce<string>((taken, part) => {
    const longer = part === undefined || part === '' ? taken : `${taken} · ${part}`;
    return widthOf(longer) <= room ? longer : taken;
  }, first);
}

/** `A → B` in reading direction; of many senders the first, that the addressee is not cut. */
function partiesText(library: SiteSettings, { facts }: ListedLetter, language: string, words: Interface): string {
  const names = (parties: readonly Party[]) =>
    parties.map((party) => partyName(library, party, language, 'short')).filter(Boolean);
  const arrow = library.language(language).dir === 'rtl' ? '←' : '→';
  const joined = (from: string) => [from, words.list(names(facts.to))].filter(Boolean).join(` ${arrow} `);
  const [first = '', ...others] = names(facts.from);
  const all = joined(words.list([first, ...others]));
  return others.length === 0 || widthOf(all) <= PARTIES ? all : joined(`${first}…`);
}

function letterTexts(library: SiteSettings, letter: ListedLetter, language: string, words: Interface): Texts {
  const { facts } = letter;
  const { circulated, reference, from, to, sent } = facts;
  const symbols = circulated && circulated.symbols.length > 0 ? circulated.symbols.join(', ') : reference;
  const names = (parties: readonly Party[]) => words.list(parties.map((party) => partyName(library, party, language)));
  return {
    ...(symbols ? { symbol: isolateAs(symbols, 'ltr') } : {}),
    fromLabel: words.text('facts.from'),
    from: names(from),
    toLabel: words.text('facts.to'),
    to: names(to),
    dateLabel: words.text('facts.date'),
    date: words.date(sent),
    details: within(DETAILS, words.date(sent), ...(symbols ? [isolateAs(symbols, 'ltr')] : [])),
    parties: partiesText(library, letter, language, words),
  };
}

/** As the texts of a card. */
function isolatedChart(chart: SmallChart, language: Language): SmallChart {
  const printed = <T extends { label: string }>(all: readonly T[]) =>
    all.map((each) => ({ ...each, label: isolateText(each.label, language) }));
  const lines = printed(chart.lines).map((line) => ({ ...line, value: isolateText(line.value, language) }));
  return { ...chart, lines, values: printed(chart.values), years: printed(chart.years) };
}

/** Runs of foreign direction are isolated: there are no elements on a picture to do it. */
function isolated(texts: Texts, language: Language): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, isolateText(text, language)]));
}
