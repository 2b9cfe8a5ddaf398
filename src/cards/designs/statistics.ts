/** Statistics: the headline figure on a coloured panel with the line of its series; title and source beside it. */
import { CARD, column, line, row, text, type DesignContext, type Element } from './design.ts';
import { header } from './header.ts';

const PANEL = 500;

/** With a headline figure. */
export function figure(context: DesignContext): Element {
  const { theme } = context;
  const on = { ground: theme.deep, ink: theme.onDeep, align: 'start' } as const;
  const year = {
    ...on,
    weight: 'regular',
    ink: theme.onDeepMuted,
    sizes: [21],
    maxLines: 1,
    anchor: 'middle',
  } as const;
  const inside = PANEL - 96;
  return row(
    context,
    { ...CARD, backgroundColor: theme.paper },
    column(
      { width: PANEL, height: CARD.height, padding: '52px 48px 40px', backgroundColor: theme.deep },
      text(
        'value',
        { ...on, weight: 'bold', sizes: [150, 136, 120, 104, 88, 72, 60, 48], maxLines: 1, anchor: 'middle' },
        { width: inside, height: 196 },
      ),
      text(
        'unit',
        { ...on, weight: 'regular', sizes: [28, 25, 22], maxLines: 2, anchor: 'top', balance: true },
        { width: inside, height: 84 },
      ),
      text('year', { ...on, weight: 'bold', sizes: [28, 25, 22], maxLines: 1, anchor: 'middle' }, { height: 44 }),
      column({ flexGrow: 1 }),
      line({ ink: theme.line, ground: theme.deep, width: 5 }, { width: inside, height: 130 }),
      // Time runs from left to right in every language, as in the charts.
      row(
        { dir: 'ltr' },
        { height: 36, marginTop: 6, justifyContent: 'space-between' },
        text('firstYear', { ...year, align: 'left' }, { width: 120, height: 36 }),
        text('lastYear', { ...year, align: 'right' }, { width: 120, height: 36 }),
      ),
    ),
    beside(context, CARD.width - PANEL),
  );
}

/** Without one: the panel shows the lines of an empty chart. */
export function statistics(context: DesignContext): Element {
  const { theme } = context;
  const panel = 232;
  const rule = (shade: string, height: number) => column({ height, backgroundColor: shade });
  return row(
    context,
    { ...CARD, backgroundColor: theme.paper },
    column(
      {
        width: panel,
        height: CARD.height,
        padding: '84px 44px',
        justifyContent: 'space-between',
        backgroundColor: theme.deep,
      },
      ...Array.from({ length: 6 }, () => rule(theme.shade[1], 2)),
      rule(theme.shade[2], 4),
    ),
    beside(context, CARD.width - panel),
  );
}

function beside(context: DesignContext, width: number): Element {
  const { theme } = context;
  const on = { ground: theme.paper, align: 'start' } as const;
  return column(
    { width, height: CARD.height, padding: '48px 56px 40px' },
    header(context, 'paper', 'mark'),
    text(
      'kind',
      { ...on, weight: 'bold', ink: theme.accent, sizes: [25, 22], maxLines: 1, anchor: 'middle' },
      { height: 40, marginTop: 36 },
    ),
    text(
      'title',
      {
        ...on,
        weight: 'bold',
        ink: theme.ink,
        sizes: [56, 52, 48, 44, 40, 36, 33],
        maxLines: 6,
        anchor: 'top',
        balance: true,
      },
      { height: 270, marginTop: 4 },
    ),
    column({ flexGrow: 1 }),
    column({ height: 1, marginBottom: 14, backgroundColor: theme.hairline }),
    text(
      'source',
      { ...on, weight: 'regular', ink: theme.muted, sizes: [22, 20], maxLines: 2, anchor: 'top', balance: true },
      { height: 68 },
    ),
  );
}
