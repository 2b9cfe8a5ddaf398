/** Blocks → paragraphs and tables of Word. Pure. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  Tab,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Content } from '../content.ts';
import type { Block, Cell, Inline, Table } from '../text/types.ts';
import { digitsOf } from '../text/digits.ts';
import type { Heading } from './contents.ts';
import { baseStyle, textRuns, wordRuns } from './inline.ts';

/** Twentieths of a point. */
const NUMBER_COLUMN = 620;
const STEP = 420;
/** Pixels of a picture across the text. */
const FULL_WIDTH = 600;

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5]; // prettier-ignore

export interface BlockWriter {
  blocks(list: readonly Block[], indent?: number): FileChild[];
  paragraph(children: readonly Inline[], options?: IParagraphOptions): Paragraph;
  heading(level: number, children: readonly Inline[]): Paragraph;
  /** Headings written so far, in order. */
  headings: readonly Heading[];
}

export function createBlockWriter(content: Content): BlockWriter {
  const { language } = content;
  const rtl = language.dir === 'rtl';
  const style = baseStyle(content);
  const inline = (children: readonly Inline[]) => wordRuns(children, style, language);
  const paragraph: BlockWriter['paragraph'] = (children, options = {}) =>
    new Paragraph({ bidirectional: rtl, ...options, children: inline(children) });

  const headings: Heading[] = [];

  function heading(level: number, children: readonly Inline[]): Paragraph {
    const anchor = `_Toc${headings.length + 1}`;
    headings.push({ level, anchor, children });
    return new Paragraph({
      bidirectional: rtl,
      heading: levels[level - 1] ?? HeadingLevel.HEADING_5,
      children: [new Bookmark({ id: anchor, children: inline(children) })],
    });
  }

  function blocks(list: readonly Block[], indent = 0): FileChild[] {
    return list.flatMap((block) => children(block, indent));
  }

  function children(block: Block, indent: number): FileChild[] {
    switch (block.type) {
      case 'paragraph':
        return [block.number === undefined ? paragraph(block.children, { indent: { start: indent } }) : numbered(block.number, block.children, indent)]; // prettier-ignore
      case 'heading':
        return [heading(block.depth, block.children)];
      case 'list':
        return block.items.flatMap((item, index) => {
          const [first, ...rest] = item;
          const marker = block.ordered ? `${digitsOf(content.language, block.start + index)}.` : '•';
          const start = first?.type === 'paragraph' ? first.children : [];
          return [
            hanging(marker, start, indent + STEP),
            ...blocks(first?.type === 'paragraph' ? rest : item, indent + STEP),
          ];
        });
      case 'quote':
        return blocks(block.blocks, indent + STEP);
      case 'box':
        return [
          new Paragraph({
            bidirectional: rtl,
            keepNext: true,
            indent: { start: indent + STEP / 2 },
            children: wordRuns(block.label, { ...style, bold: true }, language),
          }),
          ...blocks(block.blocks, indent + STEP / 2),
        ];
      case 'table':
        return table(block.table);
      case 'chart':
        // The picture holds title, unit and source; where it is wanting, the data stand for it.
        return block.picture !== undefined && content.figures[block.picture]
          ? picture(block.picture, block.alt)
          : [
              caption([block.title, block.unit].filter(Boolean).join(' · '), true),
              ...(block.table ? table({ ...block.table, caption: [] }) : []),
              ...block.notes.map((line) => paragraph(line)),
            ];
      case 'picture':
        return [...picture(block.source, block.alt), ...(block.caption.length > 0 ? [paragraph(block.caption)] : [])];
      case 'code':
        return block.text
          .split('\n')
          .map((line) => new Paragraph({ children: [new TextRun({ text: line, font: 'Courier New' })] }));
      case 'rule':
        return [
          new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '808080' } } }),
        ];
    }
  }

  const numbered = (number: string, content: readonly Inline[], indent: number) =>
    hanging(number, content, indent + NUMBER_COLUMN, NUMBER_COLUMN);

  /** The numbers are those of the page and stay so when text is added: Word must not count anew. */
  function hanging(marker: string, content: readonly Inline[], start: number, column = STEP): Paragraph {
    return new Paragraph({
      bidirectional: rtl,
      indent: { start, hanging: column },
      children: [new TextRun({ ...style, children: [marker, new Tab()] }), ...inline(content)],
    });
  }

  const caption = (text: string, bold: boolean) =>
    new Paragraph({ bidirectional: rtl, keepNext: true, children: textRuns(text, content, { bold }) });

  function picture(source: string, alt: string): Paragraph[] {
    const figure = content.figures[source];
    if (!figure) return [];
    const width = Math.min(FULL_WIDTH, figure.width);
    const transformation = { width, height: Math.round((figure.height * width) / figure.width) };
    const altText = { name: alt.slice(0, 60), title: '', description: alt };
    return [
      new Paragraph({
        bidirectional: rtl,
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
        children: [new ImageRun({ type: figure.type, data: figure.bytes, transformation, altText })],
      }),
    ];
  }

  function table({ caption: name, head, body }: Table): FileChild[] {
    const rows = [
      ...head.map((row) => new TableRow({ tableHeader: true, cantSplit: true, children: row.map(cell) })),
      ...body.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
    ];
    return [
      ...(name.length > 0 ? [new Paragraph({ bidirectional: rtl, keepNext: true, children: wordRuns(name, { ...style, bold: true }, language) })] : []), // prettier-ignore
      new WordTable({ rows, visuallyRightToLeft: rtl, width: { size: 100, type: WidthType.PERCENTAGE } }),
      // Without it the next table would join this one.
      new Paragraph({ bidirectional: rtl, spacing: { after: 60 } }),
    ];
  }

  const alignments = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const;
  const cell = ({ children: content, header, align, columns, rows }: Cell) =>
    new TableCell({
      ...(columns > 1 ? { columnSpan: columns } : {}),
      ...(rows > 1 ? { rowSpan: rows } : {}),
      children: [
        new Paragraph({
          bidirectional: rtl,
          alignment: alignments[align],
          spacing: { after: 0 },
          children: wordRuns(content, { ...style, bold: header }, language),
        }),
      ],
    });

  return { blocks, paragraph, heading, headings };
}
