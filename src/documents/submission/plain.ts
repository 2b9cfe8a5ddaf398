/** A text as it is pasted into a form: paragraphs with a blank line between them and no formatting. Pure. */
import type { Language } from '../../languages/table.ts';
import type { Block, Inline, Table, Text } from '../../model/text/blocks.ts';
import { digitsOf } from '../text/digits.ts';

/** Signs of direction: forms show them as boxes. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** @param text as the rules want it; its pictures are left out */
export function submissionPlain(title: string, { blocks, notes }: Text, language: Pick<Language, 'numerals'>): string {
  const parts = [
    title,
    ...blocks.map(blockText),
    ...notes.map((note, index) => `[${digitsOf(language, index + 1)}] ${note.map(blockText).join('\n')}`),
  ];
  return `${parts
    .map((part) => part.replace(directions, '').trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;

  function inlines(children: readonly Inline[]): string {
    return children
      .map((child): string => {
        if (child.type === 'text') return child.text;
        if (child.type === 'break') return '\n';
        if (child.type === 'note') return `[${digitsOf(language, child.note)}]`;
        return inlines(child.children);
      })
      .join('');
  }

  function blockText(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return (block.number === undefined ? '' : `${block.number} `) + inlines(block.children);
      case 'heading':
        return inlines(block.children);
      case 'list':
        return block.items
          .map((item, index) => {
            const marker = block.ordered ? `${digitsOf(language, block.start + index)}.` : '-';
            return `${marker} ${item.map(blockText).join('\n')}`;
          })
          .join('\n');
      case 'quote':
        return block.blocks.map(blockText).join('\n\n');
      case 'box':
        return [inlines(block.label), ...block.blocks.map(blockText)].filter((part) => part !== '').join('\n\n');
      case 'table':
        return tableText(block.table);
      case 'picture':
        return inlines(block.caption);
      case 'code':
        return block.text;
      case 'chart':
      case 'rule':
        return '';
    }
  }

  /** Values a tab apart. */
  function tableText({ caption, head, body }: Table): string {
    const rows = [...head, ...body].map((row) =>
      row.map(({ children, columns }) => inlines(children) + '\t'.repeat(columns - 1)).join('\t'),
    );
    return [inlines(caption), ...rows].filter((row) => row !== '').join('\n');
  }
}

/** How many pictures and charts a text has. */
export const picturesIn = ({ blocks, notes }: Text): number => {
  const count = (list: readonly Block[]): number =>
    list.reduce((sum, block) => {
      if (block.type === 'picture' || block.type === 'chart') return sum + 1;
      if (block.type === 'list') return sum + count(block.items.flat());
      return block.type === 'quote' || block.type === 'box' ? sum + count(block.blocks) : sum;
    }, 0);
  return count([...blocks, ...notes.flat()]);
};
