/** The site itself, for its home page and lists. */
import { CARD, column, logo, picture, row, text, type DesignContext, type Element } from './design.ts';

export function site(context: DesignContext): Element {
  const { theme, small, line } = context;
  const on = { ground: theme.deep, align: 'start' } as const;
  return column(
    { ...CARD, padding: '56px 72px 40px', backgroundColor: theme.deep },
    // Behind the logo, which has a ground of its own, and above the title.
    picture(context, { position: 'absolute', top: 0, left: 0, width: CARD.width, height: 164 }),
    row(context, { height: 112, flexShrink: 0, justifyContent: 'flex-end' }, logo(context, 84, true)),
    text(
      'title',
      { ...on, weight: 'bold', ink: theme.onDeep, sizes: [160, 140, 130, 120, 104, 92, 80, 68, 58, 50], maxLines: 2, anchor: 'bottom', balance: true },
      { flexGrow: 1, flexBasis: 0, marginTop: 20 },
    ),
    text(
      'summary',
      { ...on, weight: 'regular', ink: theme.onDeep, sizes: [60, 54, small], maxLines: 2, anchor: 'top', balance: true },
      { height: 2 * line, marginTop: 10, flexShrink: 0 },
    ),
    column({ height: 2, backgroundColor: theme.shade[2], marginTop: 14, flexShrink: 0 }),
    row(
      context,
      { height: line, marginTop: 14, alignItems: 'center', flexShrink: 0, gap: 24 },
      text(
        'publisher',
        { ...on, weight: 'bold', ink: theme.onDeep, sizes: [small], maxLines: 1, anchor: 'middle' },
        { flexGrow: 1, flexBasis: 0, height: line },
      ),
      text(
        'mark',
        { ...on, align: 'end', weight: 'regular', ink: theme.onDeepMuted, sizes: [small], maxLines: 1, anchor: 'middle' },
        { width: 280, height: line },
      ),
    ),
  );
} // prettier-ignore
