/** The versions of a publication: which languages, and what each text is. Pure. */
import { type Html } from '../../model/html.ts';
import type { Publication, Version } from '../../model/library.ts';
import { isOutdated } from '../../model/paragraphs/outdated.ts';
import { isDescription } from '../../model/people.ts';
import type { PageView } from './index.ts';
import { inline, languageLink } from './inline.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

interface Translation {
  /** Name of the language in itself, linked. */
  name: Html;
  /** What the text is, in the reader's language. */
  state: Html;
}

export function translationsOf(view: View, publication: Publication): Translation[] {
  const { library, addresses, language, words } = view;
  return library.languages.flatMap((own) => {
    const { code } = own;
    const version = publication.versions[code];
    if (!version) return [];
    const href = addresses.publication(code, publication.kind, publication.slug);
    return [
      {
        name: languageLink(href, own, { 'aria-current': code === language.code ? 'true' : undefined }),
        state: inline(stateOf(words, publication, version), language),
      },
    ];
  });
}

/** “Original · authentic”, “Courtesy translation · based on an earlier version”. */
export function stateOf(words: PageView['words'], publication: Publication, version: Version): string {
  if (isDescription(publication)) return words.text('letter.description');
  return [
    words.text(`translation.${version.translation}`),
    ...(version.authentic ? [words.text('authentic.short')] : []),
    ...(isOutdated(publication, version)
      ? [words.text(version.text.follows ? 'outdated.short' : 'authentic.outdatedShort')]
      : []),
  ].join(' · ');
}
