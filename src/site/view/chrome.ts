/** What stands around every page of a language: menus and the pages of the foot. Computed once for a Library and a language. Pure. */
import { type Html } from '../../model/html.ts';
import { homeSlug, kinds, type Addresses, type Kind } from '../../model/addresses.ts';
import { digest } from '../../model/digest.ts';
import type { Library, PagePublication } from '../../model/library.ts';
import type { Language } from '../../languages/table.ts';
import type { Interface } from '../../languages/interface.ts';
import { fragment, inline, localizedHtml } from './inline.ts';

export { homeSlug };

export interface MenuItem {
  /** Tells the current item: a kind, a registry, a page's slug, `search`. */
  section: string;
  href: string;
  html: Html;
}

export interface Chrome {
  name: Html;
  publisher: Html;
  header: readonly MenuItem[];
  pages: readonly MenuItem[];
  registries: readonly MenuItem[];
  /** Digest of all of it, for cache keys. */
  digest: string;
}

export const listedKinds = kinds.filter((kind): kind is Exclude<Kind, 'page'> => kind !== 'page');
export const registryPages = ['topics', 'bodies', 'missions', 'forums'] as const;

export function createChrome(library: Library, addresses: Addresses, words: Interface, language: Language): Chrome {
  const { site } = library;
  const of = (section: string, href: string, text: string): MenuItem => ({
    section,
    href,
    html: inline(text, language),
  });
  const kindItems = listedKinds
    .filter((kind) => library.ofKind(kind).length > 0)
    .map((kind) => of(kind, addresses.list(language.code, kind), words.text(`kind.${kind}.plural`)));
  const registries = registryPages
    .filter((registry) => Object.keys(library.registries[registry]).some((id) => library.of(registry, id).length > 0))
    .map((registry) => of(registry, addresses.registry(language.code, registry), words.text(`registry.${registry}`)));
  if (library.ofKind('statistics').length > 0)
    registries.push(of('areas', addresses.area(language.code), words.text('registry.areas')));
  if (library.ofKind('letter').length > 0)
    registries.push(of('register', addresses.register(language.code), words.text('register.title')));
  registries.push(of('corrections-log', addresses.corrections(language.code), words.text('corrections.title')));
  const pages = (menu: 'header' | 'footer') =>
    library
      .ofKind('page')
      .filter(
        (page): page is PagePublication => page.kind === 'page' && page.facts.menu === menu && page.slug !== homeSlug,
      )
      .sort((a, b) => a.facts.order - b.facts.order || (a.slug < b.slug ? -1 : 1))
      .map((page): MenuItem => {
        const version = library.versionFor(page, language.code);
        return {
          section: page.slug,
          href: addresses.publication(language.code, 'page', page.slug),
          html: fragment(version.short ?? version.title, library.language(version.language), language),
        };
      });
  const parts = {
    name: localizedHtml(library, site.name, language),
    publisher: localizedHtml(library, site.publisher.name, language),
    header: [
      ...kindItems,
      ...registries.filter(({ section }) => section === 'topics'),
      ...pages('header'),
      of('search', addresses.search(language.code), words.text('search.title')),
    ],
    pages: pages('footer'),
    registries,
  };
  return { ...parts, digest: digest(parts) };
}
