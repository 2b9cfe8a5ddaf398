/** The texts of a publication that get documents. Pure. */
import type { Publication, Version } from '../model/library.ts';
import type { SiteView } from '../questions/view.ts';

/** The texts of a publication in the order of the site's languages. */
export const versionsOf = ({ library }: SiteView, { versions }: Publication): Version[] =>
  library.languages.flatMap(({ code }) => versions[code] ?? []);
