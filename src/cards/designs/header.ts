import { logo, row, column, text, type DesignContext, type Element } from './design.ts';

/** The kind of the publication with its mark, and the name of the site with its logo; beneath, what else there is to know. */
export function header(context: DesignContext, ground: 'paper' | 'deep'): Element {
  const { theme, small, line } = context;
  const isPaper = ground === 'paper';
  const on = { ground: isPaper ? theme.paper : theme.deep, sizes: [small], maxLines: 1, anchor: 'middle' } as const;
  const strong = { ...on, weight: 'bold' } as const;
  return column(
    { flexShrink: 0 },
    row(
      context,
      { height: line, alignItems: 'center', gap: 18 },
      text(
        'kicker',
        { ...strong, ink: isPaper ? theme.accent : theme.onDeep, align: 'start' },
        { flexGrow: 1, flexBasis: 0, height: line },
      ),
      text('site', { ...strong, ink: isPaper ? theme.ink : theme.onDeep, align: 'end' }, { width: 420, height: line }),
      logo(context, isPaper ? 56 : 44, !isPaper),
    ),
    text(
      'details',
      { ...on, weight: 'regular', ink: isPaper ? theme.muted : theme.onDeepMuted, align: 'start' },
      { height: line },
    ),
  );
}
