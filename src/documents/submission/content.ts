/** A text as it is handed in: set by the rules of the forum, with nothing of the site around it. Pure. */
import type { Language } from '../../languages/table.ts';
import type { SubmissionProfile } from '../../model/schema/submission.ts';
import type { Block, Cell, Inline, Mark, Text } from '../../model/text/blocks.ts';
import type { Content } from '../content.ts';
import { digitsOf } from '../text/digits.ts';

/** How a text is set. Sizes in points, distances in lines. */
interface Setting {
  family: string;
  size: number;
  justified: boolean;
  spacing: number;
  /** Whether headings may be bold. */
  bold: boolean;
}

export interface SubmissionContent extends Pick<Content, 'language' | 'scripts' | 'title' | 'figures'> {
  /** Name of the office that hands in, for the properties of the file. */
  author: string;
  /** ISO date; `''` if there is none. */
  date: string;
  setting: Setting;
  text: Text;
  /** Heading over notes that stand at the end; without it they are footnotes. */
  notesAtEnd?: string;
  /** Mark of a specimen on every page. */
  mark?: string;
}

/** As Word sets a text where nobody asks for anything else. */
const usual: Setting = { family: 'Times New Roman', size: 12, justified: false, spacing: 1.15, bold: true };

export function settingOf({ font }: Pick<SubmissionProfile, 'font'>): Setting {
  const { family, size, justified, spacing, bold } = font ?? {};
  return {
    family: family ?? usual.family,
    size: size ?? usual.size,
    justified: justified ?? usual.justified,
    spacing: spacing ?? usual.spacing,
    bold: bold ?? usual.bold,
  };
}

/**
 * The text as the rules want it: numbers, marks and links only where they are taken.
 */
export function prepareText(text: Text, { numbering, font }: Pick<SubmissionProfile, 'numbering' | 'font'>): Text {
  const dropped = new Set<Mark>([
    ...(font?.bold === false ? (['strong'] as const) : []),
    ...(font?.italics === false ? (['emphasis'] as const) : []),
  ]);
  const inline = (children: readonly Inline[]): Inline[] => children.flatMap(inlineOf);
  function inlineOf(child: Inline): Inline[] {
    if (!('children' in child)) return [child];
    if (child.type === 'mark' && dropped.has(child.mark)) return inline(child.children);
    // A place in the publication is none in a file of its own.
    if (child.type === 'link' && (font?.underline === false || !/^[a-z][a-z0-9+.-]*:/i.test(child.href)))
      return inline(child.children);
    return [{ ...child, children: inline(child.children) }];
  }
  const cells = (rows: readonly Cell[][]): Cell[][] =>
    rows.map((row) =>
      row.map((cell) => ({ ...cell, header: cell.header && font?.bold !== false, children: inline(cell.children) })),
    );
  const blocks = (list: readonly Block[]): Block[] => list.flatMap(blockOf);
  function blockOf(block: Block): Block[] {
    switch (block.type) {
      case 'paragraph': {
        const { number, children } = block;
        const isNumbered = number !== undefined && numbering !== 'forbidden';
        return [{ type: 'paragraph', ...(isNumbered ? { number } : {}), children: inline(children) }];
      }
      case 'heading':
        return [{ ...block, children: inline(block.children) }];
      case 'list':
        return [{ ...block, items: block.items.map(blocks) }];
      case 'quote':
        return [{ ...block, blocks: blocks(block.blocks) }];
      case 'box':
        if (block.kind === 'signature') return [{ ...block, blocks: blocks(block.blocks) }];
        // Boxes are looks of the site.
        return [
          ...(block.label.length > 0 ? [{ type: 'paragraph' as const, children: inline(block.label) }] : []),
          ...blocks(block.blocks),
        ];
      case 'table': {
        const { caption, head, body } = block.table;
        // Captions are bold.
        const apart = font?.bold === false && caption.length > 0;
        return [
          ...(apart ? [{ type: 'paragraph' as const, children: inline(caption) }] : []),
          { type: 'table', table: { caption: apart ? [] : inline(caption), head: cells(head), body: cells(body) } },
        ];
      }
      case 'picture':
        return [{ ...block, caption: inline(block.caption) }];
      default:
        return [block];
    }
  }
  return { blocks: blocks(text.blocks), notes: text.notes.map(blocks) };
}

/** Notes as paragraphs of the text, for writers that know no notes at the end. @param title heading over them */
export function withNotesAtEnd(text: Text, title: string, language: Pick<Language, 'numerals'>): Text {
  if (text.notes.length === 0) return text;
  const mark = (child: Inline): Inline =>
    child.type === 'note'
      ? { type: 'mark', mark: 'superscript', children: [{ type: 'text', text: digitsOf(language, child.note) }] }
      : child;
  const blocks = mapInlines([...text.blocks], mark);
  const list: Block = { type: 'list', ordered: true, start: 1, items: text.notes };
  return {
    blocks: [...blocks, { type: 'heading', depth: 1, children: [{ type: 'text', text: title }] }, list],
    notes: [],
  };
}

/** Every inline of the blocks changed, those in others first. */
function mapInlines(list: readonly Block[], change: (child: Inline) => Inline): Block[] {
  const inline = (children: readonly Inline[]): Inline[] =>
    children.map((child) => change('children' in child ? { ...child, children: inline(child.children) } : child));
  const cells = (rows: readonly Cell[][]) =>
    rows.map((row) => row.map((cell) => ({ ...cell, children: inline(cell.children) })));
  return list.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: inline(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => mapInlines(item, change)) };
      case 'quote':
        return { ...block, blocks: mapInlines(block.blocks, change) };
      case 'box':
        return { ...block, label: inline(block.label), blocks: mapInlines(block.blocks, change) };
      case 'table': {
        const { caption, head, body } = block.table;
        return { type: 'table', table: { caption: inline(caption), head: cells(head), body: cells(body) } };
      }
      case 'picture':
        return { ...block, caption: inline(block.caption) };
      default:
        return block;
    }
  });
}
