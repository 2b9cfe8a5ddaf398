/** The words of nodes in one line, without marks of notes: for headings and for what a numbered block says. */
import type { Language } from '../../languages/table.ts';
import { cellsOf, plainText, type Block } from '../../model/text/blocks.ts';
import type { Directives } from '../../model/text/directive.ts';
import type { Nodes } from '../../model/text/tree.ts';
import { createDocumentView } from './index.ts';

export function wordsOf(nodes: readonly Nodes[], language: Language, directives: Directives): string {
  // Neither digits nor addresses are among the words.
  const { blocksOf } = createDocumentView({
    language,
    directives,
    digits: String,
    href: (url) => url,
    withoutMarks: true,
  });
  return blocksOf(nodes).map(blockWords).join(' ').replace(/\s+/g, ' ').trim();
}

function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children);
    case 'list':
      return block.items.flat().map(blockWords).join(' ');
    case 'quote':
    case 'box':
      return block.blocks.map(blockWords).join(' ');
    case 'table':
      return cellsOf(block.table)
        .map(({ children }) => plainText(children))
        .join(' ');
    case 'chart':
      return block.title;
    case 'picture':
      return plainText(block.caption);
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}
