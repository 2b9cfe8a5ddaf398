/** Statistics: what is measured, and the chart of the headline figure; without a chart its value, or the title alone. */
import { CARD, chart, column, logo, mark, row, text, type DesignContext, type Element } from './design.ts';

/** With the chart of a headline figure. */
export function figure(context: DesignContext): Element {
  const { theme } = context;
  return framed(
    context,
    text(
      'title',
      {
        ...onPaper(context),
        weight: 'bold',
        ink: theme.ink,
        sizes: [56, 52, 48, 44, 40, 36],
        maxLines: 2,
        anchor: 'middle',
        balance: true,
      },
      { height: 142, marginTop: 6 },
    ),
    chart(
      { ground: theme.paper, series: theme.series, muted: theme.muted, hairline: theme.hairline },
      { height: 344, marginTop: 6 },
    ),
  );
}

/** Without one: a single value in large type where there is one. */
export function statistics(context: DesignContext): Element {
  const { theme } = context;
  const on = onPaper(context);
  return framed(
    context,
    text(
      'title',
      { ...on, weight: 'bold', ink: theme.ink, sizes: [78, 70, 64, 58, 52, 46], maxLines: 3, anchor: 'top', balance: true },
      { height: 262, marginTop: 16 },
    ),
    column({ flexGrow: 1 }),
    row(
      context,
      { height: 150, gap: 36, alignItems: 'center' },
      text(
        'value',
        { ...on, weight: 'bold', ink: theme.accent, sizes: [120, 104, 88, 72, 60, 48], maxLines: 1, anchor: 'middle' },
        { width: 460, height: 150 },
      ),
      text(
        'unit',
        { ...on, weight: 'regular', ink: theme.ink, sizes: [40, 36, 32], maxLines: 2, anchor: 'middle', balance: true },
        { flexGrow: 1, flexBasis: 0, height: 110 },
      ),
    ),
  );
} // prettier-ignore

const onPaper = ({ theme }: DesignContext) => ({ ground: theme.paper, align: 'start' }) as const;

/** A bar in the publisher's colour, and the line that says of what kind the card is, of what, and whose. */
function framed(context: DesignContext, ...children: Element[]): Element {
  const { theme } = context;
  const on = onPaper(context);
  return row(
    context,
    { ...CARD, backgroundColor: theme.paper },
    column({ width: 20, height: CARD.height, backgroundColor: theme.accent }),
    column(
      { width: CARD.width - 20, height: CARD.height, padding: '30px 56px 24px' },
      row(
        context,
        { height: 84, alignItems: 'center', gap: 22 },
        column(
          { flexGrow: 1, flexBasis: 0, height: 84 },
          text(
            'kind',
            { ...on, weight: 'bold', ink: theme.accent, sizes: [34, 31, 28], maxLines: 1, anchor: 'middle' },
            { height: 44 },
          ),
          text(
            'about',
            { ...on, weight: 'regular', ink: theme.muted, sizes: [31, 28, 25, 22, 20], maxLines: 1, anchor: 'middle' },
            { height: 40 },
          ),
        ),
        mark(context, theme.ink, theme.paper),
        logo(context, 56, false),
        text(
          'publisher',
          { ...on, weight: 'bold', ink: theme.ink, sizes: [30, 27, 24, 21], maxLines: 2, anchor: 'middle' },
          { width: 220, height: 72 },
        ),
      ),
      ...children,
    ),
  );
}
