/** Heads of all pages besides those of publications. */
import { localized, registryEntry } from '../library.ts';
import type { RegistryPage, SiteAddress } from '../addresses.ts';
import type { ListedKind } from '../kinds/index.ts';
import { siteCard } from './cards.ts';
import { collectionNode, pathNode, publisherNode, siteNode } from './graph.ts';
import { shareTags } from './share.ts';
import { link, named, plain, siteName, titled } from './tags.ts';
import type { Metadata, Step, Tag, View } from './types.ts';

/** Feeds, search for browsers and the manifest: the same on every page of a language. */
export function serviceTags(view: View, scope?: { kind?: ListedKind; topic?: string }, scopeName?: string): Tag[] {
  const { addresses, language, words } = view;
  const site = plain(siteName(view), language);
  const feed = (format: 'xml' | 'json', type: string, title: string, of?: typeof scope) =>
    link('alternate', addresses.feed(language.code, format, of), { type, title });
  const scoped = scope && scopeName !== undefined ? words.text('feed.of', { site, scope: scopeName }) : undefined;
  return [
    ...(scoped === undefined
      ? []
      : [feed('xml', 'application/atom+xml', scoped, scope), feed('json', 'application/feed+json', scoped, scope)]),
    feed('xml', 'application/atom+xml', site),
    feed('json', 'application/feed+json', site),
    link('search', addresses.openSearch(language.code), { type: 'application/opensearchdescription+xml', title: site }),
    link('manifest', addresses.asset('manifest.webmanifest')),
  ];
}

interface Page {
  /** Parts of the title before the name of the site. */
  title: readonly string[];
  description: string;
  /** Address of the page in each language of the site. */
  path(code: string): SiteAddress;
  /** Steps after the home page. */
  steps?: readonly Step[];
  /** False keeps the page out of search engines. */
  index?: boolean;
  data?: readonly object[];
  scope?: { kind?: ListedKind; topic?: string };
}

/** A page that exists in every language of the site. */
export function pageMetadata(
  view: View,
  { title, description, path, steps = [], index = true, data = [], scope }: Page,
): Metadata {
  const { library, addresses, language, words } = view;
  const url = addresses.absolute(path(language.code));
  const [first] = title;
  const whole = title.length === 0 ? titled(view) : titled(view, ...title.map((part) => plain(part, language)));
  const shown = plain(description, language);
  const codes = library.languages.map(({ code }) => code);
  return {
    title: whole,
    tags: [
      named('description', shown),
      // What search engines are to leave alone has no page to stand for it.
      ...(index
        ? [
            link('canonical', url),
            ...codes.map((code) => link('alternate', addresses.absolute(path(code)), { hreflang: code })),
            link('alternate', addresses.absolute(path(library.main.code)), { hreflang: 'x-default' }),
          ]
        : [named('robots', 'noindex')]),
      ...shareTags(view, {
        type: 'website',
        title: first === undefined ? whole : plain(first, language),
        description: shown,
        url,
        locale: language.code,
        card: siteCard(view),
      }),
      ...serviceTags(view, scope, title[0]),
    ],
    data: [
      ...data,
      ...(steps.length > 0
        ? [pathNode(view, [{ name: words.text('nav.home'), path: addresses.home(language.code) }, ...steps])]
        : []),
    ],
  };
}

export function homeMetadata(view: View): Metadata {
  const { library, addresses, language } = view;
  const { tagline } = library.site;
  const description = tagline ? localized(library, tagline, language.code).text : siteName(view);
  return pageMetadata(view, {
    title: [],
    description,
    path: addresses.home,
    data: [siteNode(view), publisherNode(view)],
  });
}

/** @param year of a list of one year */
export function listMetadata(view: View, kind: ListedKind, year?: string): Metadata {
  const { addresses, language, words } = view;
  const list = words.text(`kind.${kind}.plural`);
  const title = year === undefined ? list : words.text('list.year', { list, year: words.year(year) });
  const path = (code: string) => addresses.list(code, kind, year);
  const steps = [
    { name: list, path: addresses.list(language.code, kind) },
    ...(year === undefined ? [] : [{ name: words.year(year), path: path(language.code) }]),
  ];
  return pageMetadata(view, {
    title: [title],
    description: titled(view, title),
    path,
    steps,
    data: [collectionNode(view, title, path(language.code))],
    scope: { kind },
  });
}

/** @param id an entry; without it the page that lists all */
export function registryMetadata(view: View, registry: RegistryPage, id?: string, isEmpty = false): Metadata {
  const { library, addresses, language, words } = view;
  const list = words.text(`registry.${registry}`);
  const all = { name: list, path: addresses.registry(language.code, registry) };
  if (id === undefined)
    return pageMetadata(view, {
      title: [list],
      description: titled(view, list),
      path: (code) => addresses.registry(code, registry),
      steps: [all],
    });
  const { name, description } = registryEntry(library, registry, id);
  const title = localized(library, name, language.code).text;
  const path = (code: string) => addresses.registry(code, registry, id);
  return pageMetadata(view, {
    title: [title, list],
    description: description ? localized(library, description, language.code).text : titled(view, title, list),
    path,
    steps: [all, { name: title, path: path(language.code) }],
    data: [collectionNode(view, title, path(language.code))],
    // An entry that nothing names yet is nothing to be found.
    index: !isEmpty,
    ...(registry === 'topics' ? { scope: { topic: id } } : {}),
  });
}

/**
 * A page of the register of letters.
 * @param part what it is narrowed to, or the table it shows
 * @param about what it shows, if it is not letters
 * @param index false for parts, which search engines need not list beside the whole
 */
export function registerMetadata(
  view: View,
  { part, about, path, index }: { part?: string; about?: string; path(code: string): SiteAddress; index: boolean },
): Metadata {
  const { addresses, language, words } = view;
  const register = words.text('register.title');
  const steps = [
    { name: words.text('kind.letter.plural'), path: addresses.list(language.code, 'letter') },
    { name: register, path: addresses.register(language.code) },
    ...(part === undefined ? [] : [{ name: part, path: path(language.code) }]),
  ];
  return pageMetadata(view, {
    title: part === undefined ? [register] : [part, register],
    description: about ?? words.text('register.about'),
    path,
    steps,
    index,
    data: [collectionNode(view, part ?? register, path(language.code))],
  });
}

/** The list of all corrections, with its feeds. */
export function correctionsMetadata(view: View): Metadata {
  const { addresses, language, words } = view;
  const title = words.text('corrections.title');
  const { tags, ...rest } = pageMetadata(view, {
    title: [title],
    description: words.text('corrections.about'),
    path: addresses.corrections,
    steps: [{ name: title, path: addresses.corrections(language.code) }],
  });
  const named = words.text('feed.of', { site: plain(siteName(view), language), scope: title });
  const feed = (format: 'xml' | 'json', type: string) =>
    link('alternate', addresses.correctionsFeed(language.code, format), { type, title: named });
  return { ...rest, tags: [...tags, feed('xml', 'application/atom+xml'), feed('json', 'application/feed+json')] };
}

export function searchMetadata(view: View): Metadata {
  const { addresses, words } = view;
  return pageMetadata(view, {
    title: [words.text('search.title')],
    description: words.text('search.description', { site: siteName(view) }),
    path: addresses.search,
  });
}

/** @param areas of the page of one country or area: its code and name */
export function areaMetadata(view: View, area?: { code: string; name: string }): Metadata {
  const { addresses, language, words } = view;
  const list = words.text('registry.areas');
  const all = { name: list, path: addresses.area(language.code) };
  if (!area)
    return pageMetadata(view, {
      title: [list],
      description: titled(view, list),
      path: (code) => addresses.area(code),
      steps: [all],
    });
  const path = (code: string) => addresses.area(code, area.code);
  return pageMetadata(view, {
    title: [area.name, list],
    description: titled(view, area.name, list),
    path,
    steps: [all, { name: area.name, path: path(language.code) }],
  });
}

/** The page for wrong addresses: it has no address of its own. */
export function notFoundMetadata(view: View): Metadata {
  const { words } = view;
  return {
    title: titled(view, words.text('error.title')),
    tags: [named('description', words.text('error.text')), named('robots', 'noindex'), ...serviceTags(view)],
    data: [],
  };
}
