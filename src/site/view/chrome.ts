/** The frame of every page of a language: menus and the pages of the foot. Pure. */
import { type Html } from '../../model/html.ts';
import { homeSlug, type Addresses } from '../../model/addresses.ts';
import { kindFolder, listedKinds } from '../../model/kinds/index.ts';
import type { SiteSettings } from '../../model/library.ts';
import type { Menu } from '../../questions/index.ts';
import type { Language } from '../../languages/table.ts';
import type { Interface } from '../../languages/interface.ts';
import { fragment, inline, localizedHtml } from './inline.ts';

export { homeSlug };

interface MenuItem {
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
}

export function createChrome(
  library: SiteSettings,
  menu: Menu,
  addresses: Addresses,
  words: Interface,
  language: Language,
): Chrome {
  const { site } = library;
  const of = (section: string, href: string, text: string): MenuItem => ({
    section,
    href,
    html: inline(text, language),
  });
  const kindItems = listedKinds
    .filter((kind) => menu.kinds.includes(kind))
    .map((kind) => of(kind, addresses.list(language.code, kind), words.text(`kind.${kind}.plural`)));
  const registries = menu.registries.map((registry) =>
    of(registry, addresses.registry(language.code, registry), words.text(`registry.${registry}`)),
  );
  if (menu.kinds.includes('statistics'))
    registries.push(of('areas', addresses.area(language.code), words.text('registry.areas')));
  if (menu.kinds.includes('letter'))
    registries.push(of('register', addresses.register(language.code), words.text('register.title')));
  registries.push(of('corrections-log', addresses.corrections(language.code), words.text('corrections.title')));
  const pages = menu.pages.map((page) => {
    const version = library.versionFor(page, language.code);
    return {
      where: page.menu,
      section: page.slug,
      href: addresses.publication(language.code, 'page', page.slug),
      html: fragment(version.short ?? version.title, library.language(version.language), language),
    };
  });
  const pagesIn = (...places: string[]): MenuItem[] => pages.filter(({ where }) => places.includes(where));
  const usual = [...kindItems, ...registries.filter(({ section }) => section === 'topics'), ...pagesIn('header')];
  // Lists go by the names of their folders.
  const byName = new Map<string, MenuItem>([
    ...listedKinds.flatMap((kind) =>
      kindItems.filter(({ section }) => section === kind).map((item): [string, MenuItem] => [kindFolder(kind), item]),
    ),
    ...[...registries, ...pages].map((item): [string, MenuItem] => [item.section, item]),
  ]);
  const header = site.menu?.flatMap((name) => byName.get(name) ?? []) ?? usual;
  // What an office leaves out of its menu is in the foot: no page is out of reach.
  const leftOut = (items: readonly MenuItem[]) => (site.menu ? items.filter((item) => !header.includes(item)) : []);
  return {
    name: localizedHtml(library, site.name, language),
    publisher: localizedHtml(library, site.publisher.name, language),
    header: [...header, of('search', addresses.search(language.code), words.text('search.title'))],
    pages: [...leftOut(pagesIn('header')), ...pagesIn('footer')],
    registries: [...leftOut(kindItems), ...registries],
  };
}
