/** Statistics: what is measured, and the chart of the headline figure; without a chart its value, or the title alone. */
import { chart, row, text, type DesignContext, type Element } from './design.ts';
import { header } from './header.ts';
import { sheet } from './sheet.ts';

/** With the chart of a headline figure. */
export function figure(context: DesignContext): Element {
  const { theme, small, line } = context;
  return sheet(
    context,
    header(context, 'paper'),
    text(
      'title',
      { ...onPaper(context), weight: 'bold', ink: theme.ink, sizes: [58, 54, 50, small], maxLines: 2, anchor: 'middle', balance: true },
      { height: Math.max(140, 2 * line), marginTop: 4, flexShrink: 0 },
    ),
    chart(
      { ground: theme.paper, series: theme.series, muted: theme.muted, hairline: theme.hairline },
      { flexGrow: 1, flexBasis: 0, marginTop: 6 },
    ),
  );
} // prettier-ignore

/** Without one: a single value in large type where there is one. */
export function statistics(context: DesignContext): Element {
  const { theme, small, line, valued } = context;
  const on = onPaper(context);
  return sheet(
    context,
    header(context, 'paper'),
    text(
      'title',
      { ...on, weight: 'bold', ink: theme.ink, sizes: [...(valued ? [] : [104, 92]), 78, 70, 64, 58, 52, small], maxLines: 3, anchor: 'middle', balance: true },
      { flexGrow: 1, flexBasis: 0, marginTop: 10 },
    ),
    valued && row(
      context,
      { height: 2 * line + 30, gap: 36, alignItems: 'center', flexShrink: 0 },
      text(
        'value',
        { ...on, weight: 'bold', ink: theme.accent, sizes: [130, 112, 96, 80, 64, 52], maxLines: 1, anchor: 'middle' },
        { width: 480, height: 150 },
      ),
      text(
        'unit',
        { ...on, weight: 'regular', ink: theme.ink, sizes: [small], maxLines: 2, anchor: 'middle', balance: true },
        { flexGrow: 1, flexBasis: 0, height: 2 * line },
      ),
    ),
  );
} // prettier-ignore

const onPaper = ({ theme }: DesignContext) => ({ ground: theme.paper, align: 'start' }) as const;
