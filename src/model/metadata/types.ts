/** What the head of a page says to machines, as plain values that a component prints. */
import type { Interface } from '../../languages/interface.ts';
import type { Language } from '../../languages/table.ts';
import type { Addresses, SiteAddress } from '../addresses.ts';
import type { SiteSettings } from '../library.ts';

/** `<meta>` or `<link>` with its attributes, not yet escaped. */
export interface Tag {
  tag: 'meta' | 'link';
  attributes: Readonly<Record<string, string>>;
}

export interface Metadata {
  /** For `<title>`; runs of foreign direction are isolated. */
  title: string;
  tags: readonly Tag[];
  /** schema.org nodes of the page; `jsonLd` makes one script of them. */
  data: readonly object[];
}

/** The page's surroundings: a language of the site with its words. */
export interface View {
  library: SiteSettings;
  addresses: Addresses;
  words: Interface;
  language: Language;
}

/** A step of the path above a page: its name and its address on the site. */
export interface Step {
  name: string;
  path: SiteAddress;
}
