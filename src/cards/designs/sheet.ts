import { CARD, column, row, type DesignContext, type Element } from './design.ts';

/** A light sheet with a bar in the publisher's colour at its start. */
export function sheet(context: DesignContext, ...children: (Element | false)[]): Element {
  const { theme } = context;
  return row(
    context,
    { ...CARD, backgroundColor: theme.paper },
    column({ width: 20, height: CARD.height, backgroundColor: theme.accent }),
    column({ width: CARD.width - 20, height: CARD.height, padding: '26px 60px 22px' }, ...children),
  );
}
