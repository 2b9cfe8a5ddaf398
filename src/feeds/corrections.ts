/** The feed of corrections: one entry a change, in every language of the site, whether or not the text exists in it. */
import { isolateAs, isolateText } from '../languages/isolate.ts';
import { localized } from '../model/library.ts';
import { feedLength } from '../questions/index.ts';
import { instant, never, siteCard, withdrawnEntry, type Feed, type FeedEntry, type FeedView } from './feed.ts';
import { ascending } from '../model/order.ts';

export function createCorrectionsFeed(view: FeedView, format: 'xml' | 'json'): Feed {
  const { library, addresses, words, ask } = view;
  const { language } = words;
  const { site } = library;
  const text = (names: Record<string, string>) => localized(library, names, language.code).text;
  const all = ask('corrections');
  // Under an id of their own: a correction of the text and its withdrawal are two entries.
  const gone = ask('withdrawals').map((each) => withdrawnEntry(view, each, 'xml'));
  const card = siteCard(view);
  return {
    id: addresses.absolute(addresses.correctionsFeed(language.code, 'xml')),
    title: words.text('feed.of', {
      site: isolateText(text(site.name), language),
      scope: words.text('corrections.title'),
    }),
    description: words.text('corrections.about'),
    page: addresses.absolute(addresses.corrections(language.code)),
    address: addresses.absolute(addresses.correctionsFeed(language.code, format)),
    language,
    publisher: {
      name: isolateText(text(site.publisher.name), language),
      url: site.publisher.url ?? addresses.absolute(addresses.root()),
    },
    licence: site.licence.name,
    updated:
      [...all.slice(0, 1).map(({ correction }) => instant(correction.date)), ...gone.map(({ published }) => published)]
        .sort()
        .at(-1) ?? instant(ask('changed') || never),
    entries: newest(
      gone,
      all.slice(0, feedLength).map(({ publication, correction, number }): FeedEntry => {
        const version = library.versionFor(publication, language.code);
        const own = library.language(version.language);
        const title = isolateText(version.title, own);
        const permanent = addresses.absolute(addresses.permanent(publication.id));
        return {
          // Counted from the oldest, so that it stays when newer ones are added.
          id: `${permanent}#${language.code}-correction-${number}`,
          url: `${addresses.absolute(addresses.publication(language.code, publication.kind, publication.slug))}#history`,
          permanent,
          title: own.dir === language.dir ? title : isolateAs(title, own.dir),
          summary: isolateText(text(correction.note), language),
          state: words.text(`correction.${correction.kind}`),
          published: instant(correction.date),
          modified: instant(correction.date),
          topics: [],
          corrections: [],
          card,
          files: [],
        };
      }),
    ),
  };
}

const newest = (gone: readonly FeedEntry[], changes: readonly FeedEntry[]): FeedEntry[] =>
  [...gone, ...changes].sort((a, b) => ascending(b.published, a.published)).slice(0, feedLength);
