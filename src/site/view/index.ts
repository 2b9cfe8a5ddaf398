/** I/O: what a page is given: the site in one language, and the handle through which it asks for the rest. */
import { getEntry } from 'astro:content';
import type { Interface } from '../../languages/interface.ts';
import { createInterface } from '../../languages/interface.ts';
import type { Language } from '../../languages/table.ts';
import { openReader } from '../../load/snapshot.ts';
import { createAddresses, type Addresses } from '../../model/addresses.ts';
import { indexSettings, type SiteSettings } from '../../model/library.ts';
import type { AskSite, Menu, SettingsAnswer } from '../../questions/index.ts';
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

type Frame = Omit<PageView, 'ask'>;

interface Site extends Pick<PageView, 'library' | 'addresses'> {
  words: Map<string, Interface>;
}

/** Made of an answer and nothing else, so it may be shared by all pages that were given that answer. */
const sites = new WeakMap<SettingsAnswer, Site>();
const frames = new WeakMap<Menu, Map<string, Frame>>();

function siteOf(settings: SettingsAnswer): Site {
  const { base, origin, ...data } = settings;
  let site = sites.get(settings);
  if (!site)
    sites.set(
      settings,
      (site = { library: indexSettings(data), addresses: createAddresses(base, origin), words: new Map() }),
    );
  return site;
}

function wordsOf({ library, words }: Site, code: string): Interface {
  const known = words.get(code) ?? createInterface(library.language(code), library.strings[code]);
  words.set(code, known);
  return known;
}

function frameOf(settings: SettingsAnswer, menu: Menu, code: string): Frame {
  const known = frames.get(menu) ?? new Map<string, Frame>();
  frames.set(menu, known);
  let frame = known.get(code);
  // Both answers change together: each belongs to one state of the content.
  if (!frame) {
    const site = siteOf(settings);
    const { library, addresses } = site;
    const language = library.language(code);
    const words = wordsOf(site, code);
    frame = { library, addresses, language, words, chrome: createChrome(library, menu, addresses, words, language) };
    known.set(code, frame);
  }
  return frame;
}

/** What files without menus are given, such as feeds. */
export interface SiteView extends Pick<PageView, 'library' | 'addresses' | 'ask'> {
  /** Words of the interface in a language of the site. */
  words(code: string): Interface;
}

type FeedView = Omit<SiteView, 'words'> & { words: Interface };

/** For files without menus. */
export async function openSite(): Promise<SiteView> {
  // The live server renders a page again when the entry changes; in a build it stays the same, and Astro takes longer to say
  // so than a small page takes.
  if (!import.meta.env.PROD) await getEntry('library', 'library');
  const { ask } = openReader();
  const site = siteOf(ask('settings'));
  return { library: site.library, addresses: site.addresses, ask, words: (code) => wordsOf(site, code) };
}

/** What a file for programs is given in one language. */
export async function openFeedView(code: string): Promise<FeedView> {
  const { words, ...site } = await openSite();
  return { ...site, words: words(code) };
}

/** @param code a language of the site; the main one without it */
export async function openView(code?: string): Promise<PageView> {
  const { library, ask } = await openSite();
  return { ...frameOf(ask('settings'), ask('menu'), code ?? library.main.code), ask };
}

/** One view for each language of the site, the main one first. */
export async function openViews(): Promise<PageView[]> {
  const { library } = await openSite();
  return Promise.all(library.languages.map(({ code }) => openView(code)));
}
