/** Where documents are, and which texts have them. Pure. */
import type { Publication, Version } from '../model/library.ts';
import type { SitePath } from '../model/output.ts';
import type { SiteView } from '../questions/view.ts';

/** The place in the site of an address of it. */
export const placeOf = ({ addresses }: SiteView, address: string): SitePath =>
  decodeURI(address).slice(addresses.base.length);

/** The texts of a publication in the order of the site's languages. */
export const versionsOf = ({ library }: SiteView, { versions }: Publication): Version[] =>
  library.languages.flatMap(({ code }) => versions[code] ?? []);
