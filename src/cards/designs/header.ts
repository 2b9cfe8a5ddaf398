import { logo, mark, row, text, type DesignContext, type Element } from './design.ts';

/** Logo and name of the publisher at the beginning; at the end the document's symbol, or the mark of a specimen. */
export function header(context: DesignContext, ground: 'paper' | 'deep', end: 'symbol' | 'mark'): Element {
  const { theme } = context;
  const [background, ink] = ground === 'paper' ? [theme.paper, theme.ink] : [theme.deep, theme.onDeep];
  const style = { weight: 'bold', ink, ground: background, maxLines: 2, anchor: 'middle' } as const;
  return row(
    context,
    { height: 72, alignItems: 'center', gap: 20 },
    logo(context, ground === 'paper' ? 64 : 48, ground === 'deep'),
    text('publisher', { ...style, sizes: [27, 25, 23, 21], align: 'start' }, { flexGrow: 1, flexBasis: 0, height: 72 }),
    end === 'symbol'
      ? text('symbol', { ...style, sizes: [32, 29, 26, 23], align: 'end' }, { width: 440, height: 72 })
      : mark(context, ink, background),
  );
}
