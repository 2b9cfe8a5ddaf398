/** Heads of the notice where a publication was withdrawn, and of the list of what will be published. */
import { localized, type WithdrawnPublication } from '../library.ts';
import { collectionNode, siteId } from './graph.ts';
import { pageMetadata } from './pages.ts';
import type { Metadata, View } from './types.ts';

/** @param permanent of the page of the permanent address, which is one for all languages */
export function withdrawnMetadata(view: View, withdrawn: WithdrawnPublication, permanent: boolean): Metadata {
  const { library, addresses, language, words } = view;
  const { id, kind, slug, date, reason } = withdrawn;
  const address = addresses.absolute(addresses.permanent(id));
  return pageMetadata(view, {
    title: [words.text('withdrawn.title')],
    description: localized(library, reason, language.code).text,
    path: (code) => (permanent ? addresses.permanent(id) : addresses.publication(code, kind, slug)),
    index: false,
    data: [
      {
        '@type': 'CreativeWork',
        '@id': address,
        url: address,
        identifier: id,
        creativeWorkStatus: 'Withdrawn',
        expires: date,
        publisher: { '@id': siteId(view, 'publisher') },
      },
    ],
  });
}

export function upcomingMetadata(view: View): Metadata {
  const { addresses, language, words } = view;
  const title = words.text('upcoming.title');
  return pageMetadata(view, {
    title: [title],
    description: words.text('upcoming.about'),
    path: addresses.upcoming,
    steps: [{ name: title, path: addresses.upcoming(language.code) }],
    data: [collectionNode(view, title, addresses.upcoming(language.code))],
  });
}
