/** The words and addresses that descriptions of a collection need, from the SiteSettings. */
import type { Interface } from '../../languages/interface.ts';
import type { Addresses } from '../../model/addresses.ts';
import { localized, type SiteSettings, type StatisticsPublication } from '../../model/library.ts';
import { required } from '../../model/required.ts';
import type { FigureCollection } from '../figures.ts';
import { inLanguage, textIn } from '../format.ts';
import type { Description } from './describe.ts';

interface Means {
  addresses: Addresses;
  words(language: string): Interface;
}

/** @param code language wanted; the main one of the site for files that have none */
export function describe(
  library: SiteSettings,
  publication: StatisticsPublication,
  collection: FigureCollection,
  { addresses, words }: Means,
  code: string = library.main.code,
): Description {
  const version = library.versionFor(publication, code);
  const { language } = words(version.language);
  const { site, registries } = library;
  return {
    publication,
    collection,
    language: version.language,
    title: version.title,
    summary: version.summary,
    text: (names) => textIn(names, language),
    exact(names) {
      const found = inLanguage(names, language);
      return found.language === version.language ? found.text : undefined;
    },
    words: words(version.language),
    publisher: {
      name: localized(library, site.publisher.name, version.language).text,
      own: localized(library, site.publisher.name, version.language).language === version.language,
      url: site.publisher.url ?? addresses.absolute(addresses.root()),
    },
    permanent: addresses.absolute(addresses.permanent(publication.id)),
    page: addresses.absolute(addresses.publication(version.language, 'statistics', publication.slug)),
    file: (name) => addresses.absolute(addresses.data(publication.id, name)),
    keywords: publication.facts.topics.map(
      (topic) => localized(library, required(registries.topics[topic], `topic ${topic}`).name, version.language).text,
    ),
  };
}

/** One description for each language in which the collection has a text, that of the main language first. */
export function describeAll(
  library: SiteSettings,
  publication: StatisticsPublication,
  collection: FigureCollection,
  means: Means,
): [Description, ...Description[]] {
  const main = describe(library, publication, collection, means);
  const others = library.languages.flatMap(({ code }) =>
    code !== main.language && publication.versions[code]
      ? [describe(library, publication, collection, means, code)]
      : [],
  );
  return [main, ...others];
}
