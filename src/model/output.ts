/** What every output that writes files is given. */
import type { Addresses } from './addresses.ts';
import type { Html } from './html.ts';
import type { Version } from './library.ts';

/** Texts of versions, read when needed: the Library holds none. */
export interface Bodies {
  /** Finished HTML of the text. */
  html(version: Version): Promise<Html>;
  /** The text as written, without front matter. */
  source(version: Version): Promise<string>;
}

export interface OutputContext {
  /** Directory of the site being built, absolute. */
  site: string;
  /** Directory kept between builds for this output alone. */
  cache: string;
  /** The content folder, absolute. */
  content: string;
  addresses: Addresses;
  bodies: Bodies;
  /** Whether the site has social cards. */
  cards: boolean;
  progress(done: number, total: number): void;
}
