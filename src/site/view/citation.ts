/** How to cite a publication, in the reader's language: publisher, title, symbol, date, permanent address. Pure. */
import type { Publication, Version } from '../../model/library.ts';
import type { Scene } from '../scene.ts';
import { code, fragment, inline, link, localizedHtml, type Html } from './inline.ts';
import { date, separator } from './facts.ts';
import { symbolsOf } from './item.ts';

export function citation(view: Scene, publication: Publication, version: Version): Html {
  const { library, addresses, language, words } = view;
  const own = library.language(version.language);
  const [open, close] = language.quotes;
  const address = addresses.absolute(addresses.permanent(publication.id));
  const parts = [
    localizedHtml(library, library.site.publisher.name, language),
    `${open}${fragment(version.title, own, language)}${close}`,
    ...symbolsOf(publication),
    date(view, publication.date),
  ];
  return `${parts.join(separator(view))}<br><span class="muted">${inline(words.text('cite.permanent'), language)}</span> ${link(address, code(address))}`;
}
