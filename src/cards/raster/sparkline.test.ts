import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sparkline } from './sparkline.ts';

const box = { width: 100, height: 40 };
const point = (at: number, value: number, more: object = {}) => ({
  at,
  value,
  projected: false,
  broken: false,
  ...more,
});
/** Where contours begin, by x. */
const starts = (points: ReturnType<typeof point>[], step = 1) =>
  sparkline({ points, step }, box, 2)
    .filter(({ type }) => type === 'M')
    .map(({ values: [x = 0] }) => x)
    .sort((a, b) => a - b);

test('time has its true distances', () => {
  const [, middle] = sparkline({ points: [point(2000, 1), point(2001, 5), point(2010, 1)], step: 9 }, box, 0.001)
    .filter(({ type, values }) => type === 'C' && values.length === 6)
    .map(({ values }) => values[4] ?? 0)
    .filter((x) => x > 0.1 && x < 99.9);
  assert.ok(middle !== undefined && Math.abs(middle - 10) < 0.5, String(middle));
});

test('a gap is dotted, a projection dashed, a break open', () => {
  const whole = starts([point(2000, 1), point(2001, 2), point(2002, 3)]).length;
  const gap = starts([point(2000, 1), point(2001, 2), point(2009, 3), point(2010, 4)]);
  assert.ok(gap.length > whole + 3);
  const dashed = starts([point(2000, 1), point(2001, 2), point(2002, 3, { projected: true })]);
  assert.ok(dashed.length > whole);
  // Nothing is drawn between the two sides of a break.
  const broken = starts([point(2000, 1), point(2001, 1), point(2009, 3, { broken: true }), point(2010, 3)]);
  assert.ok(!broken.some((x) => x > 20 && x < 80), broken.join());
});
