/** A build split over machines: each reads all of the content and makes its share of the units. */
import { hash } from 'node:crypto';

export interface Shard {
  /** From 1. */
  index: number;
  count: number;
}

/** @returns `undefined` for anything but `i/n` with 1 ≤ i ≤ n */
export function readShard(text: string): Shard | undefined {
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/** Whether a unit, or a group of units, belongs to a share; every machine comes to the same answer. */
export const inShard = (name: string, { index, count }: Shard): boolean =>
  hash('sha256', name, 'buffer').readUInt32BE(0) % count === index - 1;
