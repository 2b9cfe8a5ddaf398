/** The words of a text as it is handed in: title, text and footnotes, without what the program sets (numbers, marks). Pure. */
import { fingerprint } from '../model/corrections.ts';
import { cellsOf, plainText, type Block, type Text } from '../model/text/blocks.ts';

/** What is handed in, paragraph by paragraph. */
export interface Handed {
  title: string;
  body: readonly string[];
  notes: readonly string[];
}

/** Pictures and charts are pictures in the file: what stands in them is not counted, as no program counts it. */
export const handedText = (title: string, text: Text): Handed => ({
  title,
  body: text.blocks.flatMap(paragraphs),
  notes: text.notes.flat().flatMap(paragraphs),
});

function paragraphs(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.children)];
    case 'list':
      return block.items.flat().flatMap(paragraphs);
    case 'quote':
      return block.blocks.flatMap(paragraphs);
    case 'box':
      return [plainText(block.label), ...block.blocks.flatMap(paragraphs)];
    case 'table':
      return [block.table.caption, ...cellsOf(block.table).map(({ children }) => children)].map(plainText);
    case 'picture':
      return [plainText(block.caption)];
    case 'code':
      return [block.text];
    case 'chart':
    case 'rule':
      return [];
  }
}

/**
 * What tells one state of a text from another; how lines are broken does not count.
 * @param written the file, with its front matter
 */
export const textFingerprint = (title: string, written: string): string =>
  fingerprint(title, written.replaceAll('\r\n', '\n').replace(/^---\n[^]*?\n---(?:\n|$)/, ''));
