/** I/O: what a page is given: the site in one language, and the handle through which it asks for the rest. */
import type { Interface } from '../../languages/interface.ts';
import type { Language } from '../../languages/table.ts';
import { openReader } from '../../load/snapshot.ts';
import type { Addresses } from '../../model/addresses.ts';
import { documentListAddress, type DocumentList } from '../../model/documents.ts';
import type { SiteSettings } from '../../model/library.ts';
import type { AskSite, Menu } from '../../questions/index.ts';
import { siteView, type SiteView } from '../../questions/view.ts';
import { createChrome, type Chrome } from './chrome.ts';

export interface PageView {
  /** What every page of the site may show. */
  library: SiteSettings;
  addresses: Addresses;
  language: Language;
  words: Interface;
  chrome: Chrome;
  /** Asks the content for anything else. */
  ask: AskSite;
}

/** The documents of a publication with what each is; none where the build makes none, or makes them later. */
export async function documentsOf({ addresses }: PageView, id: string): Promise<DocumentList> {
  const list = await openReader().readFile(addresses.path(documentListAddress(addresses, id)));
  // What our own output has written in this build, or in one of the same code.
  return list ? (JSON.parse(list.toString()) as DocumentList) : {};
}

/** What pages of a language have in common. It cannot ask: what is drawn of it once is no page's own, and records no reads. */
export type Frame = Omit<PageView, 'ask'>;

/** Made of answers and nothing else, so it may be shared by all pages that were given them. */
const frames = new WeakMap<Menu, Map<string, Frame>>();

function frameOf({ library, addresses, words: wordsIn }: SiteView, menu: Menu, code: string): Frame {
  const known = frames.get(menu) ?? new Map<string, Frame>();
  frames.set(menu, known);
  let frame = known.get(code);
  // Both answers change together: each belongs to one state of the content.
  if (!frame) {
    const language = library.language(code);
    const words = wordsIn(code);
    frame = { library, addresses, language, words, chrome: createChrome(library, menu, addresses, words, language) };
    known.set(code, frame);
  }
  return frame;
}

/** What files without menus are given, such as feeds. */
export interface OpenSite extends SiteView {
  ask: AskSite;
}

type FeedView = Omit<OpenSite, 'words'> & { words: Interface };

/** For files without menus. */
export async function openSite(): Promise<OpenSite> {
  const { ask } = openReader();
  return { ...siteView(ask), ask };
}

/** What a file for programs is given in one language. */
export async function openFeedView(code: string): Promise<FeedView> {
  const { words, ...site } = await openSite();
  return { ...site, words: words(code) };
}

/** @param code a language of the site; the main one without it */
export async function openView(code?: string): Promise<PageView> {
  const { ask } = await openSite();
  const site = siteView(ask);
  return { ...frameOf(site, ask('menu'), code ?? site.library.main.code), ask };
}

/** One view for each language of the site, the main one first. */
export async function openViews(): Promise<PageView[]> {
  const { library } = await openSite();
  return Promise.all(library.languages.map(({ code }) => openView(code)));
}
