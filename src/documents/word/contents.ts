/**
 * Table of contents of a report: a field that Word keeps up to date, with entries that are there and lead to their headings before it
 * does. Page numbers only Word knows; it fills them in when it prints or updates the table, and is not asked to at once, since
 * it would put a question to every reader who opens the file.
 */
import type { Content } from '../content.ts';
import type { Inline } from '../../model/text/blocks.ts';
import { baseStyle, type InlineWriter } from './inline.ts';
import { escapeXml } from '../../model/xml.ts';
import { empty, paragraph, run, words } from './ooxml.ts';

/** A heading of the document with the name of its bookmark. */
export interface Heading {
  level: number;
  anchor: string;
  children: readonly Inline[];
}

/** Levels of headings that are listed, as in the PDF. */
const DEPTH = 3;
/** Twentieths of a point. */
const STEP = 240;
const TEXT_WIDTH = 9026;

/** @param numbers font for the numbers of pages */
export function tableOfContents(
  content: Content,
  headings: readonly Heading[],
  inline: InlineWriter,
  numbers?: string,
): string {
  const bidirectional = content.language.dir === 'rtl';
  const title = content.words.contents;
  const entry = ({ level, anchor, children }: Heading) => {
    const page = `<w:fldSimple w:instr="PAGEREF ${anchor} \\h">${run({ ...baseStyle(content), ...(numbers === undefined ? {} : { font: numbers }) }, words(''))}</w:fldSimple>`;
    const shown = `${inline.runs(withoutNotes(children))}${run(baseStyle(content), '<w:tab/>')}${page}`;
    return paragraph(
      {
        style: `TOC${level}`,
        bidirectional,
        tab: TEXT_WIDTH,
        spacing: { after: 60 },
        indent: { start: (level - 1) * STEP },
      },
      `<w:hyperlink w:history="1" w:anchor="${anchor}">${shown}</w:hyperlink>`,
    );
  };
  const begin = [
    empty('fldChar', { fldCharType: 'begin', dirty: 'false' }),
    `<w:instrText xml:space="preserve">TOC \\h \\o &quot;1-${DEPTH}&quot; \\z</w:instrText>`,
    empty('fldChar', { fldCharType: 'separate' }),
  ];
  return [
    paragraph(
      { bidirectional, keepNext: true, spacing: { before: 280, after: 0 } },
      inline.text(title, { bold: true, size: 28 }),
    ),
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`,
    paragraph({}, `<w:r>${begin.join('')}</w:r>`),
    ...headings.filter(({ level }) => level <= DEPTH).map(entry),
    paragraph({}, `<w:r>${empty('fldChar', { fldCharType: 'end' })}</w:r>`),
    '</w:sdtContent></w:sdt>',
  ].join('');
}

/** A note belongs to its heading alone, and a link of its own cannot be inside that to the heading. */
const withoutNotes = (children: readonly Inline[]): Inline[] =>
  children.flatMap((child): Inline[] => {
    if (child.type === 'note') return [];
    if (child.type === 'link') return withoutNotes(child.children);
    return 'children' in child ? [{ ...child, children: withoutNotes(child.children) }] : [child];
  });
