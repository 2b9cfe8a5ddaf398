/** A publication as plain text, UTF-8, for mail and for readers that show nothing else. Pure. */
import { isolateText } from '../../languages/isolate.ts';
import { digitsOf } from '../text/digits.ts';
import { plainText, type Block, type Inline, type Table } from '../../model/text/blocks.ts';
import type { Plain } from './plain.ts';

/** Columns of a line; wider scripts wrap in the reader's window anyway, so only rules are that long. */
const RULE = '─'.repeat(40);

/**
 * Byte order mark: without it a browser shows a text file in the old encoding of its region where the host names no charset (WHATWG
 * Encoding: the mark decides). Formats that programs read do without: JSON, RIS, BibTeX and Data Packages do not allow for one.
 */
const MARK = '\uFEFF';

/** Longer than a screen, as it is one function for each block and inline, all in the digits and isolates of one language. */
// eslint-disable-next-line max-lines-per-function -- its reason is above
export function toPlainText(document: Plain): string {
  const { language, title, summary, facts, notices, text, parts, notesTitle, foot, separator } = document;
  const digits = (value: number) => digitsOf(language, value);
  const isolate = (value: string) => isolateText(value, language);
  const inline = (children: readonly Inline[]) => inlineText(children);
  const sections = [
    isolate(title),
    RULE,
    isolate(summary),
    ...notices.map((notice) => `[${isolate(notice)}]`),
    facts.map(({ label, values }) => `${label}: ${values.map(inline).join(separator)}`).join('\n'),
    RULE,
    ...text.blocks.map(blockText),
    ...parts.flatMap((part) => [part.title.toLocaleUpperCase(language.code), ...part.paragraphs.map(inline)]),
    ...(text.notes.length > 0 ? [notesTitle.toLocaleUpperCase(language.code)] : []),
    ...text.notes.map((note, index) => `[${digits(index + 1)}] ${note.map(blockText).join('\n')}`),
    RULE,
    foot.map(({ label, value, href }) => `${label}: ${isolate(value)}${href === undefined || href === value ? '' : ` <${href}>`}`).join('\n'), // prettier-ignore
  ];
  return `${MARK}${sections.filter((section) => section !== '').join('\n\n')}\n`;

  function inlineText(children: readonly Inline[]): string {
    return children
      .map((child): string => {
        switch (child.type) {
          case 'text':
            return child.text;
          case 'break':
            return '\n';
          case 'note':
            return `[${digits(child.note)}]`;
          case 'link': {
            const shown = inlineText(child.children);
            const bare = plainText(child.children).replace(/[\u2066-\u2069]/g, '');
            return bare === child.href ? shown : `${shown} <${child.href}>`;
          }
          case 'run': {
            const inner = inlineText(child.children);
            return child.dir ? `${child.dir === 'ltr' ? '\u2066' : '\u2067'}${inner}\u2069` : inner;
          }
          case 'mark':
            return inlineText(child.children);
        }
      })
      .join('');
  }

  function blockText(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return (block.number === undefined ? '' : `${block.number}  `) + inlineText(block.children);
      case 'heading':
        return inlineText(block.children).toLocaleUpperCase(language.code);
      case 'list':
        return block.items
          .map((item, index) => {
            const marker = block.ordered ? `${digits(block.start + index)}. ` : '- ';
            return marker + indent(item.map(blockText).join('\n')).trimStart();
          })
          .join('\n');
      case 'quote':
        return indent(block.blocks.map(blockText).join('\n\n'));
      case 'box':
        return block.label.length === 0
          ? block.blocks.map(blockText).join('\n')
          : indent([inlineText(block.label), ...block.blocks.map(blockText)].join('\n\n'));
      case 'table':
        return table(block.table);
      case 'chart':
        return [
          block.title + (block.unit === '' ? '' : ` (${block.unit})`),
          ...(block.table ? [table({ ...block.table, caption: [] })] : [block.alt]),
          ...block.notes.map(inlineText),
        ].join('\n\n');
      case 'picture':
        return [block.alt === '' ? '' : `[${block.alt}]`, inlineText(block.caption)].filter(Boolean).join('\n');
      case 'code':
        return indent(block.text);
      case 'rule':
        return RULE;
    }
  }

  /** Values a tab apart: they stay in order in every script and go into a spreadsheet. */
  function table({ caption, head, body }: Table): string {
    const rows = [...head, ...body].map((row) =>
      row.map(({ children, columns }) => inlineText(children) + '\t'.repeat(columns - 1)).join('\t'),
    );
    return [...(caption.length > 0 ? [inlineText(caption)] : []), ...rows].join('\n');
  }
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
