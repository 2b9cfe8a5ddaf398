/** Reduces colours by median cut: boxes of colours are halved where they are widest, each becomes its mean. Pure. */

interface Entry {
  channels: readonly [number, number, number];
  /** Number of pixels. */
  count: number;
  packed: number;
}

/**
 * @param counts pixels of each colour, `0xrrggbb`
 * @param room largest number of colours to keep, at least 1
 * @returns for each colour the one that takes its place
 */
export function quantise(counts: ReadonlyMap<number, number>, room: number): Map<number, number> {
  if (counts.size <= room) return new Map([...counts.keys()].map((colour) => [colour, colour]));
  const entries = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([packed, count]): Entry => ({ packed, count, channels: [packed >> 16, (packed >> 8) & 255, packed & 255] }));
  const boxes = [measure(entries)];
  while (boxes.length < room) {
    const widest = boxes.reduce((best, box, index) => (box.weight > boxes[best]!.weight ? index : best), 0);
    const { entries: inside, channel } = boxes[widest]!;
    if (inside.length < 2) break;
    const sorted = inside.toSorted((a, b) => a.channels[channel]! - b.channels[channel]!);
    const half = sorted.length >> 1;
    boxes.splice(widest, 1, measure(sorted.slice(0, half)), measure(sorted.slice(half)));
  }
  return new Map(boxes.flatMap(({ entries: inside }) => inside.map(({ packed }) => [packed, mean(inside)] as const)));
}

/** The channel in which colours differ most, and how much a split is worth. */
function measure(entries: Entry[]): { entries: Entry[]; channel: 0 | 1 | 2; weight: number } {
  const ranges = ([0, 1, 2] as const).map((channel) => {
    const values = entries.map(({ channels }) => channels[channel]);
    return { channel, range: Math.max(...values) - Math.min(...values) };
  });
  const { channel, range } = ranges.reduce((best, next) => (next.range > best.range ? next : best));
  return { entries, channel, weight: range * Math.sqrt(entries.reduce((sum, { count }) => sum + count, 0)) };
}

function mean(entries: readonly Entry[]): number {
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const channel = (index: 0 | 1 | 2) =>
    Math.round(entries.reduce((sum, { channels, count }) => sum + channels[index] * count, 0) / total);
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}
