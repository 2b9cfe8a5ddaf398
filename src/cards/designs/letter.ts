/** Letter: its subject on a sheet, and under a rule from whom it goes to whom. */
import { column, text, type DesignContext, type Element } from './design.ts';
import { header } from './header.ts';
import { sheet } from './sheet.ts';

export function letter(context: DesignContext): Element {
  const { theme, small, line } = context;
  const on = { ground: theme.paper, ink: theme.ink, align: 'start' } as const;
  // Three lines of Latin letters are as high as two of scripts with marks above and below.
  const lines = line > 60 ? 2 : 3;
  return sheet(
    context,
    header(context, 'paper'),
    text(
      'title',
      { ...on, weight: 'bold', sizes: [82, 76, 70, 64, 58, 54, 50, small], maxLines: 5, anchor: 'middle', balance: true },
      { flexGrow: 1, flexBasis: 0, marginTop: 10 },
    ),
    column({ height: 3, marginTop: 16, marginBottom: 12, flexShrink: 0, backgroundColor: theme.ink }),
    text(
      'parties',
      { ...on, weight: 'regular', sizes: [50, small], maxLines: lines, anchor: 'middle', balance: true },
      { height: lines * line, flexShrink: 0 },
    ),
  );
} // prettier-ignore
