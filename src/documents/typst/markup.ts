/**
 * Blocks → Typst source. Every letter of the content is inside a string literal, so that nothing in it can be read as
 * markup or code; Typst can reach no file but those that this program names. Pure.
 */
import type { Language } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import type { Block, Cell, Inline, Mark, Table } from '../../model/text/blocks.ts';
import { prepareDrawing } from './drawing.ts';

/** A Typst string. Control characters other than the line feed have no place in text and would stop PDF/UA. */
export const string = (text: string): string =>
  `"${text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', ' ')}"`;

const marks: Readonly<Record<Mark, string>> = {
  strong: 'strong',
  emphasis: 'emph',
  code: 'mono',
  superscript: 'super',
  subscript: 'sub',
  deleted: 'strike',
};

export interface Surroundings {
  language: Pick<Language, 'dir' | 'numerals'>;
  /** Family that has a character. */
  family(character: string): string;
  /** Colours of charts of the office. */
  series?: readonly string[] | undefined;
  /** Path under which the compiler finds a picture of the text. */
  picture(source: string): string | undefined;
  /** A text as fonts can draw it. */
  named(text: string): string;
}

interface Writer {
  blocks(list: readonly Block[]): string;
  /** Inline content: `[…]`. */
  inline(children: readonly Inline[]): string;
}

/** Rows of a table that is not broken over pages. */
const SHORT_TABLE = 8;

/** Letters of source of a box that is not broken over pages. */
const SHORT_BOX = 2000;

const isSignature = (block: Block) => block.type === 'box' && block.kind === 'signature';

/** Typst knows languages by two or three letters. */
const primary = (lang: string) => required(lang.split('-')[0], 'primary language').toLowerCase();

/**
 * Longer than a screen, as it is one function for each block and inline; they share the level of the last heading.
 * @param notes of the text; titles and facts have none
 */
// eslint-disable-next-line max-lines-per-function -- its reason is above
export function createWriter(around: Surroundings, notes: readonly Block[][] = []): Writer {
  const shown = (text: string) => string(around.named(text));
  /** Parts the number of a note from digits and Latin letters before it, which would else take it to their right. */
  const beforeMark = around.language.dir === 'rtl' ? '#"\u200f"' : '';
  /** Level of the last heading. */
  let level = 0;

  const inline = (children: readonly Inline[]): string => children.map(inlineOf).join('');

  function inlineOf(child: Inline): string {
    switch (child.type) {
      case 'text':
        return `#${shown(child.text)}`;
      case 'break':
        return '#linebreak()';
      case 'mark':
        return `#${marks[child.mark]}[${inline(child.children)}]`;
      case 'link':
        return `#link(${string(child.href)})[${inline(child.children)}]`;
      case 'note':
        return child.first
          ? `${beforeMark}#footnote[${blocks(notes[child.note - 1] ?? [], true)}]<fn${child.note}>`
          : `${beforeMark}#footnote(<fn${child.note}>)`;
      case 'run': {
        const settings = [
          ...(child.dir ? [`dir: ${child.dir}`] : []),
          ...(child.lang ? [`lang: ${string(primary(child.lang))}`] : []),
        ];
        const run = `#text(${settings.join(', ')})[${inline(child.children)}]`;
        // The compiler only embeds a run of another direction; isolates keep it from numbers beside it (UAX #9, W7).
        return child.dir ? `#"${child.dir === 'ltr' ? '\u2066' : '\u2067'}"${run}#"\u2069"` : run;
      }
    }
  }

  /** @param tight one paragraph alone is not wrapped: in notes, items and cells it belongs to its line */
  function blocks(list: readonly Block[], tight = false): string {
    const [only, ...others] = list;
    if (tight && only?.type === 'paragraph' && others.length === 0 && only.number === undefined)
      return inline(only.children);
    return list
      .map((block, index) => {
        // The end of a letter goes with the signature: no page begins with it.
        const kept = block.type === 'paragraph' && list.slice(index + 1, index + 3).some(isSignature);
        return kept ? `#block(sticky: true)[${source(block)}]\n` : `${source(block)}\n`;
      })
      .join('');
  }

  function source(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return block.number === undefined
          ? `#par[${inline(block.children)}]`
          : `#numbered(${string(block.number)})[${inline(block.children)}]`;
      case 'heading':
        // The order of levels is a matter of the check of texts; PDF/UA-1 allows none to be skipped, the first included.
        level = Math.min(block.depth, level + 1);
        // The title of the document is the first level.
        return `${block.newPage ? '#pagebreak(weak: true)\n' : ''}#heading(level: ${level + 1})[${inline(block.children)}]`;
      case 'list': {
        const items = block.items.map((item) => `[${blocks(item, true)}]`).join(', ');
        return block.ordered ? `#enum(start: ${block.start}, ${items})` : `#list(${items})`;
      }
      case 'quote':
        return `#quote(block: true)[${blocks(block.blocks)}]`;
      case 'table':
        return table(block.table);
      case 'chart': {
        const drawing = prepareDrawing(around.named(block.svg), around.family, around.series);
        const lines = block.notes.map((line) => `[${inline(line)}]`).join(', ');
        return `#chart(${shown(block.title)}, ${shown(block.unit)}, ${string(drawing)}, ${string(block.alt)}, (${lines}${lines ? ',' : ''}))`;
      }
      case 'box':
        if (block.kind === 'signature') return `#signature[${blocks(block.blocks)}]`;
        return boxed(block);
      case 'picture': {
        const path = around.picture(block.source);
        const caption = block.caption.length > 0 ? `[${inline(block.caption)}]` : 'none';
        return path === undefined ? '' : `#picture(${string(path)}, ${string(block.alt)}, ${caption})`;
      }
      case 'code':
        return `#raw(block: true, ${shown(block.text)})`;
      case 'rule':
        return '#rule()';
    }
  }

  function boxed({ kind, label, blocks: inside }: Extract<Block, { type: 'box' }>): string {
    const written = blocks(inside);
    const side = around.language.dir === 'rtl' ? 'right' : 'left';
    return `#boxed(${string(side)}, ${string(kind)}, ${written.length > SHORT_BOX}, [${inline(label)}])[${written}]`;
  }

  function table({ caption, head, body }: Table): string {
    const rows = [...head, ...body];
    const columns = Math.max(1, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
    // Cells that are like their column need no settings of their own, which cost most of the time of a table.
    const plainRow = rows.find((row) => row.length === columns && row.every((cell) => cell.columns === 1)) ?? [];
    const alignments = Array.from({ length: columns }, (_, index) => plainRow[index]?.align ?? 'start');
    const cells = (list: readonly Cell[][]) =>
      list
        .flatMap((row) =>
          row.map((entry, index) =>
            cell(entry, row.length === columns ? required(alignments[index], 'alignment of the column') : ''),
          ),
        )
        .join(', ');
    const header = head.length > 0 ? `table.header(${cells(head)}), ` : '';
    const named = caption.length > 0 ? `#par(strong[${inline(caption)}])\n` : '';
    const source = `#table(columns: ${columns}, align: (${alignments.join(', ')},), ${header}${cells(body)})`;
    // A short table stays on one page.
    return rows.length > SHORT_TABLE ? named + source : `#block(breakable: false)[${named}${source}]`;
  }

  function cell({ children, header, align, columns, rows }: Cell, expected: string): string {
    const content = inline(children);
    const shown = `[${header && content ? `#strong[${content}]` : content}]`;
    if (align === expected && columns === 1 && rows === 1) return shown;
    const settings = [`align: ${align}`, `colspan: ${columns}`, `rowspan: ${rows}`];
    return `table.cell(${settings.join(', ')})${shown}`;
  }

  return { blocks: (list) => blocks(list), inline: (children) => `[${inline(children)}]` };
}
