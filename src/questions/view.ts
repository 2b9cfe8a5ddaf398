/** What pages and other outputs make of the settings of a site. Pure. */
import type { Interface } from '../languages/interface.ts';
import { createAddresses, type Addresses } from '../model/addresses.ts';
import { indexSettings, type SiteSettings } from '../model/library.ts';
import type { AskSite, SettingsAnswer } from './index.ts';
import { wordsIn } from '../model/words.ts';

export interface SiteView {
  library: SiteSettings;
  addresses: Addresses;
  /** Words of the interface in a language of the site. */
  words(language: string): Interface;
}

/** Made of an answer and nothing else, so it may be shared by all that were given that answer. */
const views = new WeakMap<SettingsAnswer, SiteView>();

/** The settings of the site with look-ups; asks for them, so that they are among what was read. */
export function siteView(ask: AskSite): SiteView {
  const settings = ask('settings');
  let view = views.get(settings);
  if (!view) views.set(settings, (view = makeView(settings)));
  return view;
}

function makeView(settings: SettingsAnswer): SiteView {
  const { base, origin, ...data } = settings;
  const library = indexSettings(data);
  return { library, addresses: createAddresses(base, origin), words: (code) => wordsIn(library, code) };
}
