/** A publication as Markdown (CommonMark with tables and footnotes of GFM): numbers, figures and citations are those of the page. Pure. */
import { plainText, type Block, type Inline, type Mark, type Table } from '../../model/text/blocks.ts';
import type { Plain } from './plain.ts';

const marks: Readonly<Record<Mark, readonly [string, string]>> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  code: ['`', '`'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  deleted: ['~~', '~~'],
};

/** Signs that mean something in Markdown, wherever they stand. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

export function toMarkdown({
  front,
  title,
  summary,
  facts,
  notices,
  text,
  parts,
  notesTitle,
  foot,
  separator,
}: Plain): string {
  const sections = [
    `---\n${front.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---`,
    `# ${escape(title)}`,
    escape(summary),
    ...notices.map((notice) => `> ${escape(notice)}`),
    facts.map(({ label, values }) => `- ${escape(label)}: ${values.map(inline).join(separator)}`).join('\n'),
    ...text.blocks.map((block) => blockText(block)),
    ...parts.flatMap((part) => [`## ${escape(part.title)}`, ...part.paragraphs.map(inline)]),
    ...(text.notes.length > 0 ? [`## ${escape(notesTitle)}`] : []),
    ...text.notes.map(
      (note, index) => `[^${index + 1}]: ${indent(note.map(blockText).join('\n\n'), '    ').trimStart()}`,
    ),
    '---',
    foot.map(({ label, value, href }) => `${escape(label)}: ${href === undefined ? escape(value) : `[${escape(value)}](<${href}>)`}`).join('\\\n'), // prettier-ignore
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function inline(children: readonly Inline[]): string {
  return children
    .map((child): string => {
      switch (child.type) {
        case 'text':
          return escape(child.text);
        case 'break':
          return '\\\n';
        case 'mark': {
          const [open, close] = marks[child.mark];
          return child.mark === 'code' ? codeSpan(plainText(child.children)) : open + inline(child.children) + close;
        }
        case 'link':
          return `[${inline(child.children)}](<${child.href.replace(/[<>]/g, encodeURIComponent)}>)`;
        case 'note':
          return `[^${child.note}]`;
        case 'run':
          return inline(child.children);
      }
    })
    .join('');
}

/** A code span may hold back-ticks if its fence is longer (CommonMark, section 6.1). */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + text + space + fence;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      // A number with a full stop would begin a list.
      return (block.number === undefined ? '' : `**${block.number}**\u2003`) + inline(block.children);
    case 'heading':
      return `${'#'.repeat(block.depth + 1)} ${inline(block.children)}`;
    case 'list':
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${block.start + index}. ` : '- ';
          return marker + indent(item.map(blockText).join('\n\n'), ' '.repeat(marker.length)).trimStart();
        })
        .join('\n');
    case 'quote':
      return indent(block.blocks.map(blockText).join('\n\n'), '> ');
    case 'box':
      return block.label.length === 0
        ? block.blocks.map(blockText).join('\n\n')
        : indent([`**${inline(block.label)}**`, ...block.blocks.map(blockText)].join('\n\n'), '> ');
    case 'table':
      return table(block.table);
    case 'chart':
      return [
        `**${escape(block.title)}**${block.unit === '' ? '' : ` (${escape(block.unit)})`}`,
        ...(block.table ? [table({ ...block.table, caption: [] })] : [escape(block.alt)]),
        ...block.notes.map(inline),
      ].join('\n\n');
    case 'picture':
      return `![${escape(block.alt)}](<${block.source}>)${block.caption.length > 0 ? `\n\n${inline(block.caption)}` : ''}`;
    case 'code':
      return indent(block.text, '    ');
    case 'rule':
      return '* * *';
  }
}

function table({ caption, head, body }: Table): string {
  const [first = [], ...rest] = [...head, ...body].map((row) =>
    row.flatMap((cell) => [
      { text: inline(cell.children).replaceAll('\n', ' '), align: cell.align },
      ...Array.from({ length: cell.columns - 1 }, () => ({ text: '', align: cell.align })),
    ]),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = [
    line(first.map(({ text }) => text)),
    line(first.map(({ align }) => (align === 'end' ? '--:' : align === 'center' ? ':-:' : '---'))),
    ...rest.map((row) => line(row.map(({ text }) => text))),
  ];
  return [...(caption.length > 0 ? [`**${inline(caption)}**`, ''] : []), ...rows].join('\n');
}

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? by.trimEnd() : by + line))
    .join('\n');
