/** Document symbols that are next to one that nobody has. Pure. */

/** Symbols that are offered. */
const most = 3;

/** `A/HRC/49/1` → `['a', 'hrc', '49', '1']` */
const partsOf = (symbol: string): string[] =>
  symbol
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+|\p{Nd}+/gu) ?? [];

/** Those of the same series first, and of these the ones with the nearest numbers. */
export function nearSymbols<S extends readonly [symbol: string, row: number]>(
  wanted: string,
  symbols: readonly S[],
): S[] {
  const parts = partsOf(wanted);
  return symbols
    .map((entry) => ({ entry, rating: rate(parts, partsOf(entry[0])) }))
    .filter(({ rating: [same] }) => same > 0)
    .sort(({ rating: a, entry: x }, { rating: b, entry: y }) => b[0] - a[0] || a[1] - b[1] || (x[0] < y[0] ? -1 : 1))
    .filter(({ entry }, at, all) => all.findIndex((other) => other.entry[0] === entry[0]) === at)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Parts that are the same from the beginning on; how far the first other numbers are from each other. */
function rate(wanted: readonly string[], parts: readonly string[]): [same: number, distance: number] {
  let same = 0;
  while (same < wanted.length && wanted[same] === parts[same]) same += 1;
  const distance = Math.abs(Number(wanted[same]) - Number(parts[same]));
  return [same, Number.isNaN(distance) ? Infinity : distance];
}
