/** A document for Word. The same content gives the same bytes. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { hasContents, type Content } from '../content.ts';
import { runs } from '../text/runs.ts';
import { createBlockWriter } from './blocks.ts';
import { tableOfContents } from './contents.ts';
import { baseStyle, textRuns, wordRuns } from './inline.ts';
import { settle } from './settle.ts';

/** Fonts that every Word has, in every script of the site. */
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };

export async function writeWord(content: Content): Promise<Buffer> {
  const { language, text, title, summary, authors, keywords } = content;
  const rtl = language.dir === 'rtl';
  const writer = createBlockWriter(content);
  const notes = createBlockWriter(content);
  const body = [
    ...writer.blocks(text.blocks),
    ...content.parts.flatMap((part) => [
      writer.heading(1, runs(part.title, language)),
      ...part.paragraphs.map((paragraph) => writer.paragraph(paragraph)),
    ]),
  ];
  const run = { font, size: 24, sizeComplexScript: 24, rightToLeft: rtl, language: languages(content) };
  const heading = (size: number) => ({
    run: { ...run, bold: true, boldComplexScript: true, size, sizeComplexScript: size, color: '000000' },
    paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
  });
  const document = new Document({
    title,
    description: summary,
    creator: authors.join('; '),
    keywords: keywords.join(', '),
    styles: {
      default: {
        document: { run, paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } } },
        title: { run: { ...run, bold: true, size: 30, sizeComplexScript: 30 }, paragraph: { spacing: { before: 240, after: 200 } } }, // prettier-ignore
        heading1: heading(28),
        heading2: heading(26),
        heading3: heading(24),
        heading4: heading(24),
        heading5: heading(24),
      },
    },
    footnotes: Object.fromEntries(
      text.notes.map((note, index) => [
        index + 1,
        { children: notes.blocks(note).filter((child): child is Paragraph => child instanceof Paragraph) },
      ]),
    ),
    sections: [
      {
        properties: { page: { margin: { top: 1440, bottom: 1300, left: 1440, right: 1440 } } },
        headers: { default: new Header({ children: [headerLine(content)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                bidirectional: rtl,
                alignment: AlignmentType.END,
                children: [new TextRun({ rightToLeft: rtl, children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          ...masthead(content),
          new Paragraph({ bidirectional: rtl, style: 'Title', children: textRuns(title, content) }),
          ...(content.layout === 'report' ? [line(content, summary)] : []),
          ...facts(content),
          ...content.standing.map((standing) => boxed(content, standing)),
          ...(hasContents(content) ? tableOfContents(content, writer.headings) : []),
          ...body,
          ...content.foot.map(({ label, value, href }) =>
            writer.paragraph([
              { type: 'text', text: `${label}: ` },
              href === undefined
                ? { type: 'text', text: value }
                : {
                    type: 'link',
                    href,
                    children: [{ type: 'run', dir: 'ltr', children: [{ type: 'text', text: value }] }],
                  },
            ]),
          ),
        ],
      },
    ],
  });
  return settle(await Packer.toBuffer(document), content.date);
}

function languages({ language }: Content): { value?: string; bidirectional?: string; eastAsia?: string } {
  if (language.dir === 'rtl') return { bidirectional: language.code };
  return language.script.startsWith('Han')
    ? { value: language.code, eastAsia: language.code }
    : { value: language.code };
}

const line = (content: Content, text: string, bold = false): Paragraph =>
  new Paragraph({ bidirectional: content.language.dir === 'rtl', children: textRuns(text, content, { bold }) });

/** Mark of a specimen and symbol, on every page. */
function headerLine(content: Content): Paragraph {
  const rtl = content.language.dir === 'rtl';
  const symbol = content.symbol === '' ? [] : [new TextRun({ text: content.symbol, rightToLeft: false, size: 18 })];
  const mark =
    content.mark === undefined ? [] : textRuns(content.mark, content, { bold: true, size: 18, color: '8A2A0B' });
  return new Paragraph({
    bidirectional: rtl,
    children: [...mark, ...(mark.length > 0 && symbol.length > 0 ? [new TextRun({ text: ' · ', rightToLeft: rtl })] : []), ...symbol], // prettier-ignore
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Two columns without lines around the cells. */
function columns(
  content: Content,
  rows: readonly [FileChild[], FileChild[]][],
  widths: readonly [number, number],
): Table {
  const cell = (children: FileChild[], size: number, borders?: object) =>
    new TableCell({
      children: children.filter((child) => child instanceof Paragraph),
      width: { size, type: WidthType.PERCENTAGE },
      ...(borders ? { borders } : {}),
    });
  return new Table({
    visuallyRightToLeft: content.language.dir === 'rtl',
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: rows.map(([first, second]) => new TableRow({ children: [cell(first, widths[0]), cell(second, widths[1])] })),
  });
}

function masthead(content: Content): FileChild[] {
  const rtl = content.language.dir === 'rtl';
  const symbol = new Paragraph({
    bidirectional: rtl,
    children: [new TextRun({ text: content.symbol, rightToLeft: false, bold: true, size: 28 })],
  });
  const ruled = new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 1, color: '000000' } },
    spacing: { after: 120 },
  });
  const kind = new Paragraph({
    bidirectional: rtl,
    children: textRuns(content.kind, content, { bold: true, size: 32 }),
  });
  return [
    columns(
      content,
      [
        [[line(content, content.organisation)], content.symbol === '' ? [line(content, '')] : [symbol]],
        [[kind], content.lines.length > 0 ? content.lines.map((text) => line(content, text)) : [line(content, '')]],
      ],
      [55, 45],
    ),
    ruled,
  ];
}

function facts(content: Content): FileChild[] {
  const rtl = content.language.dir === 'rtl';
  if (content.facts.length === 0) return [];
  const style = baseStyle(content);
  return [
    columns(
      content,
      content.facts.map(({ label, values }) => [
        [line(content, label)],
        values.map(
          (value) => new Paragraph({ bidirectional: rtl, children: wordRuns(value, style, content.language) }),
        ),
      ]),
      [30, 70],
    ),
    new Paragraph({ bidirectional: rtl }),
  ];
}

function boxed(content: Content, text: string): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 4, space: 6, color: '808080' };
  return new Paragraph({
    bidirectional: content.language.dir === 'rtl',
    border: { top: border, bottom: border, left: border, right: border },
    children: textRuns(text, content),
  });
}
