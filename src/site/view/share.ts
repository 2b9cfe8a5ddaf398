/** Documents of a publication, and links that pass it on without a script of anybody. Pure. */
import { type Html } from '../../model/html.ts';
import { codeAddress, documentAddress, formatsOf, mediaTypes, type DocumentFormat } from '../../model/documents.ts';
import type { Publication, Version } from '../../model/library.ts';
import type { PageView } from './index.ts';
import { code, inline, link } from './inline.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

const names = {
  pdf: 'file.pdf',
  docx: 'file.word',
  txt: 'file.text',
  md: 'file.markdown',
  zip: 'file.pack',
} as const satisfies Record<DocumentFormat, string>;

/** Links to the documents of a version and to the share pack; none where the site has none. */
export function documentLinks(view: View, publication: Publication, version: Version): Html[] {
  const { library, addresses, words, language } = view;
  if (!library.documents) return [];
  const anchor = (href: string, type: string, label: string) => link(href, inline(label, language), { type });
  return [
    ...formatsOf(publication).map((format) =>
      anchor(documentAddress(addresses, publication, version, format), mediaTypes[format], words.text(names[format])),
    ),
    anchor(codeAddress(addresses, publication), 'image/svg+xml', words.text('file.code')),
  ];
}

/** Links that open a message with title and address of the page, by the names of the services. */
export function shareLinks(
  { addresses, words, language }: View,
  { kind, slug }: Publication,
  version: Version,
): Html[] {
  const title = encodeURIComponent(version.title);
  const page = addresses.absolute(addresses.publication(version.language, kind, slug));
  const url = encodeURIComponent(page);
  const anchor = (href: string, label: Html) => link(href, label, { rel: 'nofollow noopener' });
  return [
    anchor(`mailto:?subject=${title}&body=${title}%0A${url}`, inline(words.text('share.email'), language)),
    anchor(`https://t.me/share/url?url=${url}&text=${title}`, code('Telegram')),
    anchor(`https://wa.me/?text=${title}%0A${url}`, code('WhatsApp')),
    anchor(`https://x.com/intent/post?text=${title}&url=${url}`, code('X')),
  ];
}

/** Permanent link that names the version shared; the page there says whether it still is the current one. */
export const versionLink = ({ addresses }: Pick<View, 'addresses'>, { id, facts }: Publication): string =>
  `${addresses.absolute(addresses.permanent(id))}#v${facts.version}`;
