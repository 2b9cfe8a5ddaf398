/** Pseudo-random choices that are the same for the same seeds on every machine. */
import { mulberry32 } from '../random.ts';

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** @param seeds whole numbers; each combination is a sequence of its own */
export function createRandom(...seeds: readonly number[]): Random {
  const next = mulberry32(
    seeds.reduce((mixed, seed) => Math.imul(mixed ^ (seed + 0x9e3779b9), 0x85ebca6b) | 0, 0x2545f491),
  );
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => list[between(0, list.length - 1)]!,
  };
}
