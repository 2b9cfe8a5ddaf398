/** The words of a text, block by block, each with the anchor nearest to it. Pure. */
import { plainText, type Block, type Inline, type Text } from '../model/text/blocks.ts';

interface SearchBlock {
  /** Anchor to link to: the numbered paragraph, else the heading above, else the note; `''` before the first. */
  anchor: string;
  heading: boolean;
  text: string;
}

export function searchBlocks({ blocks, notes }: Text): SearchBlock[] {
  const found: SearchBlock[] = [];
  let anchor = '';
  const add = (text: string, heading = false) => {
    const words = text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
    if (words !== '') found.push({ anchor, heading, text: words });
  };
  const line = (children: readonly Inline[]) => add(plainText(children));
  const each = (list: readonly Block[]) => list.forEach(see);

  function see(block: Block): void {
    switch (block.type) {
      case 'paragraph':
        anchor = block.anchor ?? anchor;
        return line(block.children);
      case 'heading':
        anchor = block.anchor ?? anchor;
        return add(plainText(block.children), true);
      case 'list':
        return block.items.forEach(each);
      case 'quote':
        return each(block.blocks);
      case 'box':
        line(block.label);
        return each(block.blocks);
      case 'table':
        line(block.table.caption);
        return cells(block.table);
      case 'chart':
        add(block.title);
        add(block.unit);
        block.notes.forEach(line);
        return block.table && cells(block.table);
      case 'picture':
        return line(block.caption);
      case 'code':
        return add(block.text);
      case 'rule':
        return;
    }
  }

  const cells = ({ head, body }: Extract<Block, { type: 'table' }>['table']) =>
    [...head, ...body].flat().forEach(({ children }) => line(children));

  each(blocks);
  notes.forEach((note, index) => {
    anchor = `fn${index + 1}`;
    each(note);
  });
  return found;
}
