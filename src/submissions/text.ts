/** The words of a text as it is handed in: title, text and footnotes, without what the program sets (numbers, marks). Pure. */
import type { Block, Inline, Text } from '../model/text/blocks.ts';

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
      return [words(block.children)];
    case 'list':
      return block.items.flat().flatMap(paragraphs);
    case 'quote':
      return block.blocks.flatMap(paragraphs);
    case 'box':
      return [words(block.label), ...block.blocks.flatMap(paragraphs)];
    case 'table':
      return [
        words(block.table.caption),
        ...[...block.table.head, ...block.table.body].flat().map(({ children }) => words(children)),
      ];
    case 'picture':
      return [words(block.caption)];
    case 'code':
      return [block.text];
    case 'chart':
    case 'rule':
      return [];
  }
}

/** A mark of a note stands on the word before it. */
const words = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      switch (child.type) {
        case 'text':
          return child.text;
        case 'break':
          return '\n';
        case 'note':
          return '';
        default:
          return words(child.children);
      }
    })
    .join('');
