/** A text that is handed in, for Word. The same content gives the same bytes. Pure. */
import type { SubmissionContent } from '../submission/content.ts';
import { createBlockWriter } from './blocks.ts';
import { createInlineWriter } from './inline.ts';
import { createNumbering } from './numbering.ts';
import { field, paragraph } from './ooxml.ts';
import { packWord } from './package.ts';
import { createMedia, createPart } from './part.ts';
import { section } from './section.ts';
import { submissionStylesXml } from './styles.ts';

export function writeSubmission(content: SubmissionContent): Buffer {
  const { text, title, author, date, language, mark } = content;
  const bidirectional = language.dir === 'rtl';
  const media = createMedia();
  const place = content.notesAtEnd === undefined ? 'footnote' : 'endnote';
  const main = createPart(media, place);
  const notesPart = createPart(media, place);
  const inline = createInlineWriter(content, main);
  const numbering = createNumbering();
  const notes = createBlockWriter(content, notesPart, 'FootnoteText');
  const writer = createBlockWriter(content, main, undefined, numbering);
  const body = [paragraph({ style: 'Title', bidirectional }, inline.text(title)), writer.blocks(text.blocks), section];
  return packWord({
    title,
    description: '',
    creator: author,
    keywords: '',
    date,
    body: body.join(''),
    notes: text.notes.map((note, index) => `<w:${place} w:id="${index + 1}">${notes.note(note)}</w:${place}>`).join(''),
    header: paragraph({ bidirectional }, mark === undefined ? '' : inline.text(mark, { bold: true, size: 18 })),
    footer: paragraph({ bidirectional, align: 'end' }, field('PAGE', { rightToLeft: bidirectional })),
    styles: submissionStylesXml(content),
    numbering: numbering.xml(),
    main,
    notesPart,
    media,
  });
}
