/** A document for Word. The same content gives the same bytes. Pure. */
import { signsOf } from '../../languages/table.ts';
import type { Inline } from '../../model/text/blocks.ts';
import { hasContents, type Content, type Fact, type Letterhead } from '../content.ts';
import { runs } from '../text/runs.ts';
import { createBlockWriter, type BlockWriter } from './blocks.ts';
import { tableOfContents } from './contents.ts';
import type { EmbeddedFont } from './embedded.ts';
import { createInlineWriter, type InlineWriter } from './inline.ts';
import { field, paragraph, run, words, type Border } from './ooxml.ts';
import { packWord } from './package.ts';
import { createMedia, createPart } from './part.ts';
import { section } from './section.ts';
import { stylesXml, wordFont } from './styles.ts';
import { wordTable } from './table.ts';

/** @param numbers font for the numbers that Word sets, where its own have other digits than the language */
export function writeWord(content: Content, numbers?: EmbeddedFont): Buffer {
  const { text, title, summary, authors, keywords, date, language, look } = content;
  const family = look?.families[language.code];
  const media = createMedia();
  const main = createPart(media);
  const notesPart = createPart(media);
  const inline = createInlineWriter(content, main);
  const notes = createBlockWriter(content, notesPart, 'FootnoteText');
  return packWord({
    title,
    description: summary,
    creator: authors.join('; '),
    keywords: keywords.join(', '),
    date,
    body: bodyXml(content, createBlockWriter(content, main), inline, numbers?.name),
    notes: text.notes.map((note, index) => `<w:footnote w:id="${index + 1}">${notes.note(note)}</w:footnote>`).join(''),
    header: headerLine(content, inline),
    footer: paragraph(
      { style: 'Footer', bidirectional: isRtl(content), align: 'end' },
      field('PAGE', { rightToLeft: isRtl(content), ...(numbers ? { font: numbers.name } : {}) }),
    ),
    styles: stylesXml(content, numbers?.name),
    ...(numbers ? { numbers } : {}),
    ...(family === undefined ? {} : { font: { name: family, instead: wordFont(language) } }),
    main,
    notesPart,
    media,
  });
}

const isRtl = ({ language }: Content) => language.dir === 'rtl';

function bodyXml(content: Content, writer: BlockWriter, inline: InlineWriter, numbers?: string): string {
  const { language, text, title, summary, standing, parts, foot } = content;
  const bidirectional = isRtl(content);
  // The table of contents is before the headings that it lists.
  const body = [
    writer.blocks(text.blocks),
    ...parts.flatMap((part) => [
      writer.heading(1, runs(part.title, language)),
      ...part.paragraphs.map((children) => writer.paragraph(children)),
    ]),
  ];
  const { letterhead } = content;
  return [
    ...(letterhead ? head(content, letterhead, inline) : masthead(content, inline)),
    paragraph({ style: 'Title', bidirectional }, inline.text(title)),
    content.layout === 'report' ? line(content, inline, summary) : '',
    facts(content, inline),
    ...(letterhead ? [] : standing.map((words) => paragraph({ bidirectional, borders: boxed }, inline.text(words)))),
    hasContents(content) ? tableOfContents(content, writer.headings, inline, numbers) : '',
    ...body,
    ...footOf(content, foot, writer),
    section,
  ].join('');
}

/** Where to find the text, which version it is; of a letter also which text counts. */
function footOf(
  { letterhead, mark, standing, language }: Content,
  foot: Content['foot'],
  writer: BlockWriter,
): string[] {
  const lines: Inline[][] = [
    ...(letterhead ? standing.slice(mark === undefined ? 0 : 1).map((words) => runs(words, language)) : []),
    ...foot.map(({ label, value, href }): Inline[] => [
      { type: 'text', text: label + signsOf(language).colon },
      href === undefined
        ? { type: 'text', text: value }
        : { type: 'link', href, children: [{ type: 'run', dir: 'ltr', children: [{ type: 'text', text: value }] }] },
    ]),
  ];
  return lines.map((children, index) =>
    writer.paragraph(children, {
      style: 'Foot',
      keepNext: index < lines.length - 1,
      ...(index === 0 ? { borders: { top: border }, spacing: { before: 480 } } : {}),
    }),
  );
}

const border: Border = { value: 'single', size: 4, space: 6, color: '808080' };
const boxed = { top: border, left: border, bottom: border, right: border };

const line = (content: Content, inline: InlineWriter, text: string): string =>
  paragraph({ bidirectional: isRtl(content) }, text === '' ? '' : inline.text(text));

/** Mark of a specimen and symbol, on every page. */
function headerLine(content: Content, inline: InlineWriter): string {
  const rightToLeft = isRtl(content);
  const symbol = content.symbol === '' ? [] : [run({ rightToLeft: false, size: 18 }, words(content.symbol))];
  const mark = content.mark === undefined ? [] : [inline.text(content.mark, { bold: true, size: 18, color: '8A2A0B' })];
  return paragraph({ bidirectional: rightToLeft }, [...mark, ...symbol].join(run({ rightToLeft }, words(' · '))));
}

/** Twentieths of a point across the text. */
const TEXT_WIDTH = 9026;

/** Two columns without lines around the cells. @param share per cent of the first column */
const columns = (content: Content, rows: readonly (readonly [string, string])[], share: number): string =>
  wordTable(
    rows.map((cells) => ({
      breakable: true,
      cells: cells.map((inner, index) => ({
        inner,
        columns: 1,
        rows: 1,
        width: (index === 0 ? share : 100 - share) * 50,
      })),
    })),
    {
      rtl: isRtl(content),
      borders: false,
      widths: [share, 100 - share].map((part) => Math.round((TEXT_WIDTH * part) / 100)),
    },
  );

/** Sender, addressees and those in copy, reference and date: each where letters have it. */
function head(content: Content, { from, to, cc, rows }: Letterhead, inline: InlineWriter): string[] {
  const bidirectional = isRtl(content);
  const { colon } = signsOf(content.language);
  const set = (inner: string) => paragraph({ bidirectional, spacing: { after: 60 } }, inner);
  const labelled = ({ label, values }: Fact) =>
    set(inline.text(label + colon, { color: MUTED }) + values.map((value) => inline.runs(value)).join(run({}, '<w:br/>'))); // prettier-ignore
  return [
    ...from.map((name) => paragraph({ style: 'Sender', bidirectional }, inline.runs(name, { bold: true, size: 32 }))),
    ...(content.mark === undefined ? [] : content.standing.slice(0, 1).map((words) => paragraph({ bidirectional, align: 'center' }, inline.text(words, { size: 18, color: MUTED })))), // prettier-ignore
    columns(
      content,
      [
        [
          [...to.map((name) => set(inline.runs(name, { bold: true }))), ...(cc ? [labelled(cc)] : [])].join('') || '<w:p/>', // prettier-ignore
          rows.map(labelled).join(''),
        ],
      ],
      50,
    ),
  ];
}

/** Labels beside what they name. */
const MUTED = '4D4D4D';

function masthead(content: Content, inline: InlineWriter): string[] {
  const bidirectional = isRtl(content);
  const symbol = run({ rightToLeft: false, bold: true, size: 28 }, words(content.symbol));
  const lines = content.lines.length > 0 ? content.lines : [''];
  return [
    columns(
      content,
      [
        [
          line(content, inline, content.organisation),
          paragraph({ bidirectional }, content.symbol === '' ? '' : symbol),
        ],
        [
          paragraph({ bidirectional }, inline.text(content.kind, { bold: true, size: 32 })),
          lines.map((text) => line(content, inline, text)).join(''),
        ],
      ],
      55,
    ),
    paragraph({
      borders: { bottom: { value: 'single', size: 12, space: 1, color: '000000' } },
      spacing: { after: 120 },
    }),
  ];
}

function facts(content: Content, inline: InlineWriter): string {
  if (content.facts.length === 0) return '';
  const bidirectional = isRtl(content);
  const spacing = { after: 60 };
  const row = ({ label, values }: Fact) =>
    [
      paragraph({ bidirectional, spacing }, inline.text(label, { color: MUTED })),
      values.map((value) => paragraph({ bidirectional, spacing }, inline.runs(value))).join(''),
    ] as const;
  return columns(content, content.facts.map(row), 30) + paragraph({ bidirectional });
}
