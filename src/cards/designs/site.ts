/** The site itself, for its home page and lists. */
import { CARD, column, logo, mark, picture, row, text, type DesignContext, type Element } from './design.ts';

export function site(context: DesignContext): Element {
  const { theme } = context;
  const on = { ground: theme.deep, align: 'start' } as const;
  return column(
    { ...CARD, padding: '72px 80px 56px', backgroundColor: theme.deep },
    // Behind the logo, which has a ground of its own, and above the title.
    picture(context, { position: 'absolute', top: 0, left: 0, width: CARD.width, height: 196 }),
    row(context, { height: 140 }, logo(context, 104, true)),
    column({ flexGrow: 1 }),
    text(
      'title',
      {
        ...on,
        weight: 'bold',
        ink: theme.onDeep,
        sizes: [104, 92, 80, 68, 58, 50],
        maxLines: 2,
        anchor: 'bottom',
        balance: true,
      },
      { height: 180 },
    ),
    text(
      'summary',
      { ...on, weight: 'regular', ink: theme.onDeep, sizes: [34, 31, 28], maxLines: 2, anchor: 'top', balance: true },
      { height: 104, marginTop: 12 },
    ),
    column({ height: 2, backgroundColor: theme.shade[2], marginTop: 12 }),
    row(
      context,
      { height: 44, marginTop: 14, alignItems: 'center' },
      text(
        'publisher',
        { ...on, weight: 'bold', ink: theme.onDeep, sizes: [25, 22, 20], maxLines: 1, anchor: 'middle' },
        { flexGrow: 1, flexBasis: 0, height: 44 },
      ),
      mark(context, theme.onDeep, theme.deep),
    ),
  );
}
