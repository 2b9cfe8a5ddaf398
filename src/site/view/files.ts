/** Files offered with a publication: attachments, annexes and evidence, with size and type. Pure. */
import { joinHtml, markup, middleDot, type Html } from '../../model/html.ts';
import type { Attachment, Publication } from '../../model/library.ts';
import type { PageView } from './index.ts';
import { code, inline, link, localizedHtml, muted } from './inline.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

/** Files that are in a list of their own; copies of evidence are with the evidence. */
export const filesOf = (view: View, publication: Publication): Html[] =>
  publication.attachments
    .filter(({ role }) => role !== 'evidence')
    .map((attachment) => fileHtml(view, publication.id, attachment));

export function fileHtml(
  { library, addresses, words, language }: View,
  id: string,
  { file, title, bytes, language: own }: Attachment,
): Html {
  const named = Object.keys(title).length > 0 ? localizedHtml(library, title, language) : code(file);
  const type = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  const about = [
    code(type),
    inline(words.bytes(bytes), language),
    ...(own ? [inline(words.languageName(own), language)] : []),
  ];
  return markup`${link(addresses.file(id, file), named)} ${muted(joinHtml(about, middleDot), ' small')}`;
}
