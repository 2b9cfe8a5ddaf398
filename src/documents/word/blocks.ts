/** Blocks → paragraphs and tables of Word. Pure. */
import type { Content } from '../content.ts';
import { digitsOf } from '../text/digits.ts';
import type { Block, Cell, Inline, Table } from '../../model/text/blocks.ts';
import type { Heading } from './contents.ts';
import { baseStyle, createInlineWriter } from './inline.ts';
import type { Numbering } from './numbering.ts';
import { empty, paragraph, run, words, type Border, type ParagraphStyle } from './ooxml.ts';
import type { Part } from './part.ts';
import { drawing } from './picture.ts';
import { wordTable, type WordRow } from './table.ts';

/** Twentieths of a point. */
const NUMBER_COLUMN = 620;
const STEP = 420;
/** Where a signature begins. */
const SIGNATURE = 5000;
/** Levels of headings that have a style. */
const DEEPEST = 5;

export interface BlockWriter {
  blocks(list: readonly Block[], indent?: number): string;
  paragraph(children: readonly Inline[], style?: ParagraphStyle): string;
  heading(level: number, children: readonly Inline[], newPage?: true): string;
  /** The blocks of a note, which begin with its number. */
  note(list: readonly Block[]): string;
  /** Headings written so far, in order. */
  headings: readonly Heading[];
}

/**
 * Longer than a screen, as it is one function for each block; they share the number of a note and the list of headings.
 * @param usual style of paragraphs that have none of their own
 * @param numbering lets Word set the numbers; without it they are written out
 */
// eslint-disable-next-line max-lines-per-function -- its reason stands above
export function createBlockWriter(
  content: Pick<Content, 'language' | 'figures'>,
  part: Part,
  usual?: string,
  numbering?: Numbering,
): BlockWriter {
  const bidirectional = content.language.dir === 'rtl';
  const style = baseStyle(content);
  const inline = createInlineWriter(content, part);
  /** Stands at the beginning of the next paragraph. */
  let lead = '';
  const set = (properties: ParagraphStyle, inner = ''): string => {
    const written = paragraph(
      { bidirectional, ...(usual === undefined ? {} : { style: usual }), ...properties },
      lead + inner,
    );
    lead = '';
    return written;
  };
  const plain: BlockWriter['paragraph'] = (children, properties = {}) => set(properties, inline.runs(children));

  const headings: Heading[] = [];

  function heading(level: number, children: readonly Inline[], newPage?: true): string {
    const id = headings.length + 1;
    const anchor = `_Toc${id}`;
    headings.push({ level, anchor, children });
    return set(
      { style: `Heading${Math.min(level, DEEPEST)}`, ...(newPage ? { newPage } : {}) },
      `${empty('bookmarkStart', { name: anchor, id })}${inline.runs(children)}${empty('bookmarkEnd', { id })}`,
    );
  }

  const blocks = (list: readonly Block[], indent = 0): string => list.map((block) => blockOf(block, indent)).join('');

  function blockOf(block: Block, indent: number): string {
    switch (block.type) {
      case 'paragraph':
        return block.number === undefined
          ? plain(block.children, { indent: { start: indent } })
          : numbering
            ? plain(block.children, { list: numbering.paragraphs })
            : hanging(block.number, block.children, indent + NUMBER_COLUMN, NUMBER_COLUMN);
      case 'heading':
        return heading(block.depth, block.children, block.newPage);
      case 'list':
        if (numbering) return numberedList(block, indent, numbering);
        return block.items.map((item, index) => {
          const marker = block.ordered ? `${digitsOf(content.language, block.start + index)}.` : '•';
          const [first, ...rest] = item;
          const [children, others] = first?.type === 'paragraph' ? [first.children, rest] : [[], item];
          return hanging(marker, children, indent + STEP) + blocks(others, indent + STEP);
        }).join(''); // prettier-ignore
      case 'quote':
        return blocks(block.blocks, indent + STEP);
      case 'box':
        if (block.kind === 'signature') return signature(block.blocks);
        return (
          set({ keepNext: true, indent: { start: indent + STEP / 2 } }, inline.runs(block.label, { bold: true })) +
          blocks(block.blocks, indent + STEP / 2)
        );
      case 'table':
        return table(block.table);
      case 'chart':
        return chart(block);
      case 'picture':
        return picture(block.source, block.alt) + (block.caption.length > 0 ? plain(block.caption) : '');
      case 'code':
        return block.text
          .split('\n')
          .map((line) => set({ bidirectional: false }, run({ font: 'Courier New' }, words(line))))
          .join('');
      case 'rule':
        return set({
          bidirectional: false,
          borders: { bottom: { value: 'single', size: 4, space: 1, color: '808080' } },
        });
    }
  }

  function numberedList({ ordered, start, items }: Extract<Block, { type: 'list' }>, indent: number, by: Numbering) {
    const list = by.list(ordered ? start : undefined);
    return items
      .map((item) => {
        const [first, ...rest] = item;
        const [children, others] = first?.type === 'paragraph' ? [first.children, rest] : [[], item];
        const own = { list, ...(indent > 0 ? { indent: { start: indent + STEP, hanging: STEP } } : {}) };
        return plain(children, own) + blocks(others, indent + STEP);
      })
      .join('');
  }

  /** At the end of the line, under a line to sign on. */
  function signature(list: readonly Block[]): string {
    const line: Border = { value: 'single', size: 4, space: 4, color: '000000' };
    const lines = list.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []));
    return lines
      .map((children, index) =>
        plain(children, {
          keepNext: index < lines.length - 1,
          indent: { start: SIGNATURE },
          ...(index === 0 ? { spacing: { before: 900 }, borders: { top: line } } : {}),
        }),
      )
      .join('');
  }

  /** The numbers are those of the page and stay so when text is added: Word must not count anew. */
  const hanging = (marker: string, children: readonly Inline[], start: number, column = STEP) =>
    set({ indent: { start, hanging: column } }, run(style, `${words(marker)}<w:tab/>`) + inline.runs(children));

  /** The picture holds title, unit and source; where it is wanting, the data stand for it. */
  function chart(block: Extract<Block, { type: 'chart' }>): string {
    if (block.picture !== undefined && content.figures[block.picture]) return picture(block.picture, block.alt);
    const title = [block.title, block.unit].filter(Boolean).join(' · ');
    return (
      set({ keepNext: true }, inline.text(title, { bold: true })) +
      (block.table ? table({ ...block.table, caption: [] }) : '') +
      block.notes.map((line) => plain(line)).join('')
    );
  }

  function picture(source: string, alt: string): string {
    const figure = content.figures[source];
    return figure ? set({ spacing: { line: 240 } }, run({}, drawing(source, figure, alt, part))) : '';
  }

  function table({ caption, head, body }: Table): string {
    const rows: WordRow[] = [
      ...head.map((row) => ({ header: true, cells: row.map((each) => cell(each)) })),
      // No row stands alone before the end of a page or after it.
      ...body.map((row, index) => ({
        cells: row.map((each) => cell(each, index === 0 || index === body.length - 2)),
      })),
    ];
    return (
      (caption.length > 0 ? set({ keepNext: true }, inline.runs(caption, { bold: true })) : '') +
      wordTable(rows, { rtl: bidirectional, borders: true }) +
      // Without it the next table would join this one.
      set({ spacing: { after: 60 } })
    );
  }

  const cell = ({ children, header, align, columns, rows }: Cell, keepNext = header) => ({
    inner: set({ align, keepNext: keepNext || header, spacing: { after: 0 } }, inline.runs(children, { bold: header })),
    columns,
    rows,
  });

  function note(list: readonly Block[]): string {
    lead = run({ style: 'FootnoteReference' }, `<w:${part.notes}Ref/>`);
    const written = blocks(list);
    return lead === '' ? written : written + set({});
  }

  return { blocks, paragraph: plain, heading, note, headings };
}
