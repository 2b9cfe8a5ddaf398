/** The recommendations to a body, from all reports, with where each stands. Pure; values are safe HTML. */
import { joinHtml, middleDot, type Html } from '../../model/html.ts';
import type { PageView } from './index.ts';
import { fragment, inline, link } from './inline.ts';

interface RecommendationRow {
  /** What is recommended, marked with its language where it is not the reader's. */
  html: Html;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Where it stands and since when, then its report, linked at the recommendation. */
  about: Html;
}

export function recommendationRows(
  { library, addresses, words, language, ask }: Pick<PageView, 'library' | 'addresses' | 'words' | 'language' | 'ask'>,
  body: string,
): RecommendationRow[] {
  return ask('recommendations', { body, language: language.code }).map(({ report, id, text, status, updated }) => {
    const version = library.versionFor(report, language.code);
    const own = library.language(version.language);
    const address = addresses.publication(language.code, 'report', report.slug);
    const state = [
      ...(status ? [words.text(`recommendation.${status}`)] : []),
      ...(updated ? [words.text('recommendation.updated', { date: words.dateWithGregorian(updated) })] : []),
    ].map((part) => inline(part, language));
    const title = link(`${address}#${id}`, fragment(version.short ?? version.title, own, language));
    return {
      html: inline(text, own),
      ...(own.code === language.code ? {} : { lang: own.code, dir: own.dir }),
      about: joinHtml([...state, title], middleDot),
    };
  });
}
