/** The home page: its lead, its key figures, what is open and coming. Pure; values are safe HTML. */
import { leadingSentences } from '../../languages/sentences.ts';
import {
  chartSubtitle,
  chartSvgs,
  isFault,
  mainDimension,
  readStat,
  selectChart,
  type Figures,
} from '../../figures/index.ts';
import { joinHtml, markup, middleDot, noHtml, serializeHtml, space, type Html } from '../../model/html.ts';
import { localized, type ListedLetter, type ListedPublication, type Picture } from '../../model/library.ts';
import { headline, type Headline } from '../figures/view.ts';
import { date, shortPartyHtml } from './facts.ts';
import type { PageView } from './index.ts';
import { around, fragment, inline, link, localizedHtml } from './inline.ts';
import { symbolsOf } from './item.ts';
import { signHtml } from './signs.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

interface KeyFigure extends Headline {
  /** The series and those beside it, over time; nothing where there are too few values. */
  chart: Html;
  /** What the chart shows under a title that states a finding. */
  shows: string;
  source: Html;
}

/** @param title of the chart; its name for those who do not see it */
export function keyFigure(view: View, of: string, figures: Figures, title?: string): KeyFigure | undefined {
  const { words, language } = view;
  const stat = readStat({ of }, figures);
  if (isFault(stat)) return undefined;
  const { collection, area, indicator } = stat.series;
  const by = mainDimension(collection);
  const selection = selectChart(
    { of: `${collection.id}/${indicator}`, area, ...(by === undefined ? {} : { by }) },
    figures,
  );
  const shown = headline(view, stat);
  const drawn =
    isFault(selection) || stat.series.points.length < 3
      ? noHtml
      : joinHtml(chartSvgs(selection, words, title ?? shown.label, ['narrow']).map(serializeHtml));
  return {
    ...shown,
    chart: drawn,
    shows: isFault(selection) || title === undefined ? shown.label : chartSubtitle(selection, words, title),
    source: localizedHtml(view.library, collection.facts.source.organisation, language),
  };
}

/** The picture of the office, where it wants it on the home page. */
export const homePicture = ({ library: { site, look } }: Pick<PageView, 'library'>): Picture | undefined =>
  site.picture?.on.includes('home') ? look.picture?.picture : undefined;

/** What the letter asks, else the first sentence of the summary. */
export function demandOf(
  { library, language }: View,
  publication: ListedPublication,
): { isDemand: boolean; html: Html } {
  const { demand, summary, language: code } = library.versionFor(publication, language.code);
  const own = library.language(code);
  return {
    isDemand: demand !== undefined,
    html: fragment(demand ?? leadingSentences(summary, code, 0), own, language),
  };
}

interface ShortItem {
  href: string;
  title: Html;
  meta: Html;
}

/** A publication in three short lines. */
export function shortItem(view: View, publication: ListedPublication, about: Html = noHtml): ShortItem {
  const { library, addresses, language } = view;
  const version = library.versionFor(publication, language.code);
  const meta = [...(publication.date === '' ? [] : [date(view, publication.date)]), ...symbolsOf(publication), ...(about === noHtml ? [] : [about])]; // prettier-ignore
  return {
    href: addresses.publication(language.code, publication.kind, publication.slug),
    title: fragment(version.title, library.language(version.language), language),
    meta: markup`<span class="dotted">${joinHtml(meta.map((part) => markup`<span>${part}</span>`), space)}</span>`, // prettier-ignore
  };
}

/** An open answer: of whom, and by when. */
export function awaitedHtml(view: View, letter: ListedLetter): Html {
  const { library, words, language, addresses } = view;
  const { to, deadline } = letter.facts;
  const version = library.versionFor(letter, language.code);
  const title = link(
    addresses.publication(language.code, letter.kind, letter.slug),
    fragment(version.title, library.language(version.language), language),
  );
  const about = [
    inline(words.text('course.answerOpen'), language),
    joinHtml(to.map((party) => shortPartyHtml(view, party)), markup` · `),
    ...(deadline === undefined
      ? []
      : [around(([day = '']) => words.text('course.due', { date: day }), [date(view, deadline)], language)]),
  ]; // prettier-ignore
  return markup`${signHtml('open')} ${title}<br><span class="muted small">${joinHtml(about, middleDot)}</span>`;
}

/** Sessions of the forums of the site that end on a day or later, the earliest first. */
export function sessionsFrom(view: View, day: string, count: number): Html[] {
  const { library, addresses, language, words } = view;
  return Object.entries(library.registries.forums)
    .flatMap(([forum, { name: called, sessions }]) =>
      sessions.flatMap(({ starts, ends, ...session }) =>
        starts === undefined || ends === undefined || ends < day ? [] : [{ ...session, starts, ends, forum, called }],
      ),
    )
    .toSorted((a, b) => (a.starts < b.starts ? -1 : 1))
    .slice(0, count)
    .map(({ id, forum, called, name, starts, ends, place }) => {
      const title = name ? localizedHtml(library, name, language) : inline(words.digits(id), language);
      const where = place ? [inline(localized(library, place, language.code).text, language)] : [];
      const days = starts === ends ? date(view, starts) : markup`${date(view, starts)} – ${date(view, ends)}`;
      const named = link(addresses.registry(language.code, 'forums', forum), localizedHtml(library, called, language));
      return markup`${named} ${title}<br><span class="muted small">${joinHtml([days, ...where], middleDot)}</span>`;
    });
}
