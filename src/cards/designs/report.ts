/** Report: a cover in the publisher's colour, with the edges of its pages at the end. */
import { CARD, column, row, text, type DesignContext, type Element } from './design.ts';
import { header } from './header.ts';

export function report(context: DesignContext): Element {
  const { theme } = context;
  const on = { ground: theme.deep, align: 'start' } as const;
  const edge = (shade: string, width: number) => column({ width, height: CARD.height, backgroundColor: shade });
  return row(
    context,
    { ...CARD, backgroundColor: theme.deep },
    column(
      { padding: '48px 64px 44px', width: CARD.width - 84, height: CARD.height },
      header(context, 'deep', 'mark'),
      column({ flexGrow: 1 }),
      text(
        'topic',
        { ...on, weight: 'regular', ink: theme.onDeepMuted, sizes: [28, 25, 22], maxLines: 1, anchor: 'bottom' },
        { height: 46 },
      ),
      text(
        'title',
        {
          ...on,
          weight: 'bold',
          ink: theme.onDeep,
          sizes: [66, 60, 54, 48, 44, 40, 36],
          maxLines: 5,
          anchor: 'top',
          balance: true,
        },
        { height: 270, marginTop: 8 },
      ),
      column({ flexGrow: 2 }),
      column({ height: 2, backgroundColor: theme.shade[2] }),
      row(
        context,
        { height: 44, marginTop: 16 },
        text(
          'kind',
          { ...on, weight: 'bold', ink: theme.onDeep, sizes: [26, 23], maxLines: 1, anchor: 'middle' },
          { flexGrow: 1, flexBasis: 0, height: 44 },
        ),
        text(
          'date',
          { ...on, align: 'end', weight: 'regular', ink: theme.onDeep, sizes: [26, 23], maxLines: 1, anchor: 'middle' },
          { width: 460, height: 44 },
        ),
      ),
    ),
    edge(theme.shade[0], 36),
    edge(theme.deep, 6),
    edge(theme.shade[1], 24),
    edge(theme.deep, 6),
    edge(theme.shade[2], 12),
  );
}
