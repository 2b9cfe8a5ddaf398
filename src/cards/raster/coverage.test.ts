import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outline } from './outline.ts';
import { fullCoverage, rasterise } from './coverage.ts';

const polygon = (...points: [number, number][]): Outline => [
  ...points.map((values, index) => ({ type: index === 0 ? 'M' : 'L', values })),
  { type: 'Z', values: [] },
];

test('a pixel is covered as far as the outline covers it', () => {
  // y points upwards in outlines: this rectangle is in the two pixel rows above the origin.
  const { left, top, width, height, levels } = rasterise(polygon([0.5, 0], [0.5, 2], [3, 2], [3, 0]), 1);
  assert.deepEqual([left, top, width, height], [0, -2, 3, 2]);
  const half = Math.round(fullCoverage / 2);
  assert.deepEqual([...levels], [half, fullCoverage, fullCoverage, half, fullCoverage, fullCoverage]);
});

test('a slanted edge across several pixels of a row is shared out by area', () => {
  const { levels } = rasterise(polygon([0, 0], [4, 1], [4, 0]), 1);
  const shares = [0.125, 0.375, 0.625, 0.875];
  assert.deepEqual([...levels], shares.map((share) => Math.round(share * fullCoverage))); // prettier-ignore
});

test('contours of one direction that overlap count once; one of the other direction is a hole', () => {
  const square = (from: number, to: number): [number, number][] => [[from, from], [from, to], [to, to], [to, from]]; // prettier-ignore
  const twice = rasterise([...polygon(...square(0, 2)), ...polygon(...square(0, 2))], 1);
  assert.ok(twice.levels.every((level) => level === fullCoverage));
  const hole = rasterise([...polygon(...square(0, 3)), ...polygon(...square(1, 2).reverse())], 1);
  assert.equal(hole.levels[4], 0);
});
