/** Page: its title above a band with the publisher. */
import { CARD, column, picture, text, type DesignContext, type Element } from './design.ts';
import { header } from './header.ts';

export function page(context: DesignContext): Element {
  const { theme } = context;
  const on = { ground: theme.paper, align: 'start' } as const;
  return column(
    { ...CARD, backgroundColor: theme.paper },
    column(
      { height: context.pictured ? 422 : 470, padding: '52px 64px 40px', justifyContent: 'flex-end' },
      text(
        'title',
        {
          ...on,
          weight: 'bold',
          ink: theme.ink,
          sizes: [84, 76, 68, 60, 52, 46],
          maxLines: 3,
          anchor: 'bottom',
          balance: true,
        },
        { height: context.pictured ? 216 : 264 },
      ),
      text(
        'summary',
        { ...on, weight: 'regular', ink: theme.muted, sizes: [28, 26], maxLines: 2, anchor: 'top' },
        { height: 92, marginTop: 14 },
      ),
    ),
    picture(context, { width: CARD.width, height: 60 }) || column({ height: 12, backgroundColor: theme.shade[2] }),
    column({ height: 148, padding: '38px 64px', backgroundColor: theme.deep }, header(context, 'deep', 'mark')),
  );
}
