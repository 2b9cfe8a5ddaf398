/** The formula of a letter, “Letter dated … from … addressed to …”: its formal title, which stands second where a subject leads. Pure. */
import { withArticle } from '../languages/article.ts';
import type { ListedPublication, ListedVersion, SiteSettings } from './library.ts';
import { partyName } from './people.ts';
import type { Party } from './schema/letter.ts';
import { wordsIn } from './words.ts';

/**
 * As the document bears it, else made from the facts, in the language of the version.
 * @returns `undefined` where the title of the version is the formula already, and for what is no letter
 */
export function formulaOf(
  library: SiteSettings,
  { kind, facts }: ListedPublication,
  { hasSubject, formal, language }: Pick<ListedVersion, 'hasSubject' | 'formal' | 'language'>,
): string | undefined {
  if (kind !== 'letter' || !hasSubject) return undefined;
  if (formal !== undefined) return formal;
  const words = wordsIn(library, language);
  const names = (parties: readonly Party[]) =>
    words.list(parties.map((party) => withArticle(partyName(library, party, language, 'short'), language)));
  const { main, gregorian = main } = words.dates(facts.sent);
  return words.text('letter.formula', {
    form: words.text(`form.${facts.form}`),
    date: gregorian,
    from: names(facts.from),
    to: names(facts.to),
  });
}

/** The title under which a document is cited: its formula, else the title that leads. */
export const citedTitle = (
  library: SiteSettings,
  publication: ListedPublication,
  version: Pick<ListedVersion, 'hasSubject' | 'formal' | 'language' | 'title'>,
): string => formulaOf(library, publication, version) ?? version.title;
