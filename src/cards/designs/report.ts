/** Report: a cover in the publisher's colour, with the edges of its pages at the end. */
import { CARD, column, row, text, type DesignContext, type Element } from './design.ts';
import { header } from './header.ts';

export function report(context: DesignContext): Element {
  const { theme, small } = context;
  const edge = (shade: string, width: number) => column({ width, height: CARD.height, backgroundColor: shade });
  return row(
    context,
    { ...CARD, backgroundColor: theme.deep },
    column(
      { padding: '34px 60px 40px', width: CARD.width - 84, height: CARD.height },
      header(context, 'deep'),
      column({ height: 2, marginTop: 16, flexShrink: 0, backgroundColor: theme.shade[2] }),
      text(
        'title',
        {
          ground: theme.deep,
          align: 'start',
          weight: 'bold',
          ink: theme.onDeep,
          sizes: [100, 92, 84, 76, 68, 62, 56, 50, small],
          maxLines: 5,
          anchor: 'middle',
          balance: true,
        },
        { flexGrow: 1, flexBasis: 0, marginTop: 12 },
      ),
    ),
    edge(theme.shade[0], 36),
    edge(theme.deep, 6),
    edge(theme.shade[1], 24),
    edge(theme.deep, 6),
    edge(theme.shade[2], 12),
  );
}
