/**
 * Table of contents of a report: a field that Word keeps up to date, with entries that are there and lead to their headings before it
 * does. Page numbers only Word knows; it fills them in when it prints or updates the table, and is not asked to at once, since
 * it would put a question to every reader who opens the file.
 */
import {
  InternalHyperlink,
  Paragraph,
  SimpleField,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { Content } from '../content.ts';
import type { Inline } from '../text/types.ts';
import { baseStyle, textRuns, wordRuns } from './inline.ts';

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

export function tableOfContents(content: Content, headings: readonly Heading[]): FileChild[] {
  const bidirectional = content.language.dir === 'rtl';
  const style = baseStyle(content);
  const entry = ({ level, anchor, children }: Heading) => {
    const page: ParagraphChild[] = [
      new TextRun({ ...style, children: [new Tab()] }),
      new SimpleField(`PAGEREF ${anchor} \\h`, ''),
    ];
    return new Paragraph({
      style: `TOC${level}`,
      bidirectional,
      indent: { start: (level - 1) * STEP },
      spacing: { after: 60 },
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: [
        new InternalHyperlink({
          anchor,
          children: [...wordRuns(withoutNotes(children), style, content.language), ...page],
        }),
      ],
    });
  };
  return [
    new Paragraph({
      bidirectional,
      keepNext: true,
      spacing: { before: 280, after: 0 },
      children: textRuns(content.words.contents, content, { bold: true, size: 28 }),
    }),
    new TableOfContents(content.words.contents, {
      hyperlink: true,
      headingStyleRange: `1-${DEPTH}`,
      hideTabAndPageNumbersInWebView: true,
      beginDirty: false,
      contentChildren: headings.filter(({ level }) => level <= DEPTH).map(entry),
    }),
  ];
}

/** A note belongs to its heading alone, and a link of its own cannot stand inside that to the heading. */
const withoutNotes = (children: readonly Inline[]): Inline[] =>
  children.flatMap((child): Inline[] => {
    if (child.type === 'note') return [];
    if (child.type === 'link') return withoutNotes(child.children);
    return 'children' in child ? [{ ...child, children: withoutNotes(child.children) }] : [child];
  });
