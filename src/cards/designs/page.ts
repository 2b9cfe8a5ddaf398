/** Page: its title and the beginning of its summary, above a band with the name of the site. */
import { CARD, column, logo, picture, row, text, type DesignContext, type Element } from './design.ts';

export function page(context: DesignContext): Element {
  const { theme, small, line, pictured } = context;
  const on = { ground: theme.paper, align: 'start' } as const;
  const band = line + 44;
  return column(
    { ...CARD, backgroundColor: theme.paper },
    column(
      { flexGrow: 1, flexBasis: 0, padding: '40px 64px 24px' },
      text(
        'title',
        { ...on, weight: 'bold', ink: theme.ink, sizes: [120, 108, 96, 84, 76, 68, 60, 52, small], maxLines: 3, anchor: 'middle', balance: true },
        { flexGrow: 1, flexBasis: 0 },
      ),
      text(
        'lead',
        { ...on, weight: 'regular', ink: theme.muted, sizes: [small], maxLines: 3, anchor: 'top' },
        { height: (pictured ? 2 : 3) * line, marginTop: 16, flexShrink: 0 },
      ),
    ),
    picture(context, { width: CARD.width, height: 96 }) ||
      column({ height: 12, flexShrink: 0, backgroundColor: theme.shade[2] }),
    row(
      context,
      { height: band, padding: '0 64px', gap: 22, alignItems: 'center', flexShrink: 0, backgroundColor: theme.deep },
      logo(context, 44, true),
      text(
        'site',
        { ground: theme.deep, ink: theme.onDeep, weight: 'bold', sizes: [small], maxLines: 1, align: 'start', anchor: 'middle' },
        { flexGrow: 1, flexBasis: 0, height: line },
      ),
      text(
        'mark',
        { ground: theme.deep, ink: theme.onDeepMuted, weight: 'regular', sizes: [small], maxLines: 1, align: 'end', anchor: 'middle' },
        { width: 320, height: line },
      ),
    ),
  );
} // prettier-ignore
