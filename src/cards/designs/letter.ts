/** Letter: a sheet with a letterhead, the document's symbol opposite it, sender, addressee and date at the foot. */
import { CARD, column, mark, row, text, type DesignContext, type Element } from './design.ts';
import { header } from './header.ts';
import type { CardText } from '../../model/card.ts';

export function letter(context: DesignContext): Element {
  const { theme } = context;
  const on = { ground: theme.paper, align: 'start' } as const;
  const entry = (label: CardText, value: CardText, width: number) =>
    column(
      { width, height: 112 },
      text(
        label,
        { ...on, weight: 'bold', ink: theme.accent, sizes: [21], maxLines: 1, anchor: 'middle' },
        { width, height: 32 },
      ),
      text(
        value,
        { ...on, weight: 'regular', ink: theme.ink, sizes: [25, 23, 21], maxLines: 2, anchor: 'top', balance: true },
        { width, height: 80 },
      ),
    );
  return column(
    { ...CARD, backgroundColor: theme.paper },
    column({ height: 14, backgroundColor: theme.accent }),
    column(
      { padding: '32px 64px 40px', height: CARD.height - 14 },
      header(context, 'paper', 'symbol'),
      column({ height: 3, marginTop: 20, backgroundColor: theme.ink }),
      column({ height: 1, marginTop: 4, backgroundColor: theme.ink }),
      row(
        context,
        { height: 44, marginTop: 20, alignItems: 'center' },
        text(
          'kind',
          { ...on, weight: 'bold', ink: theme.accent, sizes: [25, 22], maxLines: 1, anchor: 'middle' },
          { flexGrow: 1, flexBasis: 0, height: 44 },
        ),
        mark(context, theme.accent, theme.paper),
      ),
      text(
        'title',
        {
          ...on,
          weight: 'bold',
          ink: theme.ink,
          sizes: [62, 58, 54, 50, 46, 42, 38, 35],
          maxLines: 5,
          anchor: 'top',
          balance: true,
        },
        { height: 228, marginTop: 4 },
      ),
      column({ flexGrow: 1 }),
      column({ height: 1, marginBottom: 14, backgroundColor: theme.hairline }),
      row(
        context,
        { gap: 36 },
        entry('fromLabel', 'from', 380),
        entry('toLabel', 'to', 380),
        entry('dateLabel', 'date', 240),
      ),
    ),
  );
}
