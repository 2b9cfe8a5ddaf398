/** Atom 1.0 (RFC 4287). Entries hold the summary, not the text: a reader on a phone pays for every kilobyte. */
import { contentOf, type Feed, type FeedEntry } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

export function toAtom(feed: Feed): string {
  const { language, deleted = [] } = feed;
  return xmlDocument(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        ...(deleted.length > 0 ? { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' } : {}),
        'xml:lang': language.code,
      },
      textElement('id', feed.id),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', feed.updated),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.address }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language.code, href: feed.page }),
      element('author', {}, textElement('name', feed.publisher.name), textElement('uri', feed.publisher.url)),
      textElement('rights', feed.licence),
      ...feed.entries.map((entry) => toEntry(entry, language.code)),
      // RFC 6721.
      ...deleted.map(({ ref, when, comment }) =>
        element('at:deleted-entry', { ref, when }, textElement('at:comment', comment)),
      ),
    ),
  );
}

function toEntry(entry: FeedEntry, language: string): string {
  return element(
    'entry',
    {},
    textElement('id', entry.id),
    textElement('title', entry.title),
    textElement('published', entry.published),
    textElement('updated', entry.modified),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: entry.url }),
    element('link', { rel: 'related', type: 'text/html', href: entry.permanent }),
    ...entry.files.map(({ url, type, bytes, title }) =>
      element('link', { rel: 'enclosure', type, length: String(bytes), title, href: url }),
    ),
    ...entry.topics.map(({ id, name }) => element('category', { term: id, label: name })),
    textElement('summary', contentOf(entry)),
  );
}
