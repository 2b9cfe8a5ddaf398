/** Documents of a publication, and links that pass it on without a script of anybody. Pure. */
import { widthOf } from '../../languages/sentences.ts';
import { markup, type Html } from '../../model/html.ts';
import {
  codeAddress,
  documentAddress,
  formatsOf,
  mediaTypes,
  type DocumentFormat,
  type DocumentList,
} from '../../model/documents.ts';
import type { Publication, Version } from '../../model/library.ts';
import { mailText, messageText, shareText } from '../../model/share-text.ts';
import { queryValue } from '../../model/query.ts';
import { documentSize } from './head.ts';
import type { PageView } from './index.ts';
import { code, inline, link, muted } from './inline.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

const names = {
  pdf: 'file.pdf',
  docx: 'file.word',
  txt: 'file.text',
  md: 'file.markdown',
  zip: 'file.pack',
} as const satisfies Record<DocumentFormat, string>;

/** Links to the documents of a version, with their size, and to the share pack; none where the site has none. */
export function documentLinks(view: View, publication: Publication, version: Version, documents: DocumentList): Html[] {
  const { library, addresses, words, language } = view;
  if (!library.documents) return [];
  const anchor = (href: string, type: string, label: string) => link(href, inline(label, language), { type });
  return [
    ...formatsOf(publication).map((format) => {
      const facts = documents[version.language]?.[format];
      const address = documentAddress(addresses, publication, version, format);
      const file = anchor(address, mediaTypes[format], words.text(names[format]));
      return facts ? markup`${file} ${muted(inline(`(${documentSize(words, facts)})`, language))}` : file;
    }),
    anchor(codeAddress(addresses, publication), 'image/svg+xml', words.text('file.code')),
  ];
}

/** Room for a text beside a link where posts are short, counted as those services do. */
const postRoom = 250;

/** Links that open a mail or a message with its text and the permanent address of the version, by the names of the services. */
export function shareLinks({ library, addresses, words, language }: View, publication: Publication): Html[] {
  const text = shareText(library, addresses, publication, language.code);
  const withSubject = `${text.subject}\n\n${text.message}`;
  const post = widthOf(withSubject) > postRoom ? text.subject : withSubject;
  const anchor = (href: string, label: Html) => link(href, label, { rel: 'nofollow noopener' });
  return [
    anchor(`mailto:?subject=${queryValue(text.subject)}&body=${queryValue(mailText(text))}`, inline(words.text('share.email'), language)), // prettier-ignore
    anchor(`https://t.me/share/url?url=${queryValue(text.link)}&text=${queryValue(withSubject)}`, code('Telegram')),
    anchor(`https://wa.me/?text=${queryValue(messageText(text))}`, code('WhatsApp')),
    anchor(`https://x.com/intent/post?text=${queryValue(post)}&url=${queryValue(text.link)}`, code('X')),
  ];
}

/** Permanent link that names the version shared; the page there says whether it still is the current one. */
export const versionLink = ({ addresses }: Pick<View, 'addresses'>, { id, facts }: Publication): string =>
  `${addresses.absolute(addresses.permanent(id))}#v${facts.version}`;
