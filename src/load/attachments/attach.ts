/** I/O: files that a publication offers: attachments, annexes and copies of evidence. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Attachment } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import { sha256 } from '../../store/index.ts';
import { sizes, type ContentFile } from '../files.ts';
import type { Facts } from '../../model/kinds/index.ts';
import { personalIn } from './personal.ts';
import { isStripped, strip } from './strip.ts';
import { otherContent } from './type.ts';

/** Types offered as attachments: documents and media that a browser shows or saves without running them. */
const mediaTypes: Record<string, string> = {
  pdf: 'application/pdf', txt: 'text/plain', csv: 'text/csv', json: 'application/json', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', odt: 'application/vnd.oasis.opendocument.text', ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', epub: 'application/epub+zip', zip: 'application/zip',
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', tif: 'image/tiff', tiff: 'image/tiff', mp3: 'audio/mpeg', mp4: 'video/mp4', ogg: 'audio/ogg', webm: 'video/webm',
}; // prettier-ignore
const ATTACHMENT_LIMIT = 100 * 1024 * 1024;

interface Mention {
  name: string;
  path: (string | number)[];
  title: Record<string, string>;
  language?: string;
  role: Attachment['role'];
}

/** Every file that the facts name, in their order. */
export function mentionedFiles(facts: Facts): Mention[] {
  const mentions: Mention[] = [];
  const mention = (
    role: Mention['role'],
    list: 'attachments' | 'annexes' | 'evidence',
    index: number,
    { file, title = {}, language }: { file?: string | undefined; title?: Mention['title'] | undefined; language?: string | undefined }, // prettier-ignore
  ) => {
    if (file)
      mentions.push({ name: file, path: [list, index, 'file'], title, ...(language ? { language } : {}), role });
  };
  // forEach passes over the gaps that faulty entries leave.
  facts.attachments.forEach((entry, index) => mention('attachment', 'attachments', index, entry));
  if ('annexes' in facts)
    facts.annexes.forEach((annex, index) =>
      mention('annex', 'annexes', index, { ...annex, title: annex.title ?? annex.label }),
    );
  if ('evidence' in facts) facts.evidence.forEach((entry, index) => mention('evidence', 'evidence', index, entry));
  return mentions;
}

/** A file as it is offered to readers, or `undefined` after saying why it is not. */
export function attach(
  file: ContentFile,
  { name, title, language, role }: Mention,
  place: Place,
  problems: Problem[],
): Attachment | undefined {
  const extension = posix.extname(name).slice(1).toLowerCase();
  const mediaType = own(mediaTypes, extension);
  if (!mediaType)
    problems.push(
      problem('attachment-type', place, { extension: `.${extension}`, known: Object.keys(mediaTypes).join(', ') }),
    );
  if (file.size > ATTACHMENT_LIMIT)
    problems.push(problem('file-too-large', { file: file.path }, sizes(file.size, ATTACHMENT_LIMIT)));
  if (!mediaType || file.size > ATTACHMENT_LIMIT) return undefined;
  let written: Buffer;
  try {
    written = readFileSync(file.absolute);
  } catch {
    problems.push(problem('file-unreadable', { file: file.path }, { reason: 'it was deleted while it was to be read, or permission is denied' })); // prettier-ignore
    return undefined;
  }
  const other = otherContent(written, extension);
  if (other !== undefined) {
    problems.push(problem('attachment-content', { file: file.path }, other));
    return undefined;
  }
  const published = strip(written, mediaType);
  if (!published) {
    problems.push(problem('attachment-damaged', { file: file.path }, { name }));
    return undefined;
  }
  const personal = personalIn(written, mediaType);
  if (personal.length > 0)
    problems.push(
      problem(
        'attachment-personal',
        { file: file.path },
        { found: personal.map(({ what, value }) => `${what} “${value}”`).join(', ') },
      ),
    );
  const isSame = published.equals(written);
  return {
    file: name,
    title,
    ...(language ? { language } : {}),
    bytes: published.length,
    mediaType,
    sha256: isSame ? file.sha256 : sha256(published),
    ...(isSame ? {} : { source: file.sha256 }),
    role,
  };
}

/**
 * The bytes of an attachment as readers get them, in the site and in the share pack.
 * @param folder of the publication, inside the content folder
 */
export function publishedBytes(content: string, folder: string, { file, mediaType }: Attachment): Buffer {
  const written = readFileSync(join(content, folder, file));
  return isStripped(mediaType) ? (strip(written, mediaType) ?? written) : written;
}
