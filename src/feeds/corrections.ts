/** The feed of corrections: one entry a change, in every language of the site, whether or not the text exists in it. */
import type { Interface } from '../languages/interface.ts';
import { isolateAs, isolateText } from '../languages/isolate.ts';
import type { Addresses } from '../model/addresses.ts';
import { cardDigest, siteCardInput } from '../model/card.ts';
import { correctionsOf } from '../model/corrections.ts';
import { localized, type Library } from '../model/library.ts';
import { feedLength, instant, never, type Feed, type FeedEntry } from './feed.ts';

export function createCorrectionsFeed(
  { library, addresses, words }: { library: Library; addresses: Addresses; words: Interface },
  format: 'xml' | 'json',
): Feed {
  const { language } = words;
  const { site } = library;
  const text = (names: Record<string, string>) => localized(library, names, language.code).text;
  const all = correctionsOf(library);
  const card = addresses.absolute(
    addresses.card('site', language.code, cardDigest(siteCardInput(library, language.code, words))),
  );
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
    updated: instant(all[0]?.correction.date ?? never),
    entries: all.slice(0, feedLength).map(({ publication, correction }): FeedEntry => {
      const version = library.versionFor(publication, language.code);
      const own = library.language(version.language);
      const title = isolateText(version.title, own);
      const permanent = addresses.absolute(addresses.permanent(publication.id));
      const place = publication.facts.corrections.indexOf(correction);
      return {
        // Counted from the oldest, so that it stays when newer ones are added.
        id: `${permanent}#${language.code}-correction-${publication.facts.corrections.length - place}`,
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
  };
}
