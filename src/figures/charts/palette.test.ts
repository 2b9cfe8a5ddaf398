import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, leastContrast, grounds as pages } from '../../model/look/contrast.ts';
import { grounds, palette, seriesLimit } from './palette.ts';
import { corners } from './svg.ts';

type Triple = readonly [number, number, number];
const schemes = ['light', 'dark'] as const;

const rgb = (colour: string): Triple => {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** What readers see who lack one sort of cones: Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const sights: Readonly<Record<string, readonly Triple[]>> = {
  'all colours': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  'no red (protanopia)': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  'no green (deuteranopia)': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  'no blue (tritanopia)': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}; // prettier-ignore

/** CIE L*a*b* of linear RGB, white point D65. */
function lab(linear: Triple): Triple {
  const xyz = times([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], linear.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple); // prettier-ignore
  const [x, y, z] = [xyz[0] / 0.9505, xyz[1], xyz[2] / 1.089].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 3132 + 4 / 29,
  ) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Difference of two colours for a sight; 2.3 is just noticeable side by side, ten and more at a glance. */
const apart = (a: string, b: string, sight: readonly Triple[]) => {
  const [p, q] = [lab(times(sight, rgb(a))), lab(times(sight, rgb(b)))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

test('labels wear the colours of their series, so each can be read on every ground it stands on', () => {
  for (const scheme of schemes)
    for (const colour of palette[scheme])
      for (const ground of [grounds[scheme], pages[scheme], ...(scheme === 'light' ? ['#ffffff'] : [])])
        assert.ok(contrast(colour, ground) >= leastContrast, `${colour} on ${ground}: ${contrast(colour, ground)}`);
});

test('any two colours differ for readers who see all colours and for those who do not', () => {
  const close = schemes.flatMap((scheme) =>
    palette[scheme].flatMap((a, index) =>
      palette[scheme].slice(index + 1).flatMap((b) =>
        Object.entries(sights).flatMap(([name, sight]) => {
          const distance = apart(a, b, sight);
          return distance < 15 ? [`${a} and ${b} with ${name}: ${distance.toFixed(1)}`] : [];
        }),
      ),
    ),
  );
  assert.deepEqual(close, []);
});

test('the style of the site has the same colours', () => {
  const css = readFileSync(new URL('../../site/figures/figures.css', import.meta.url), 'utf8');
  const written = [...css.matchAll(/--series-\d: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  assert.deepEqual(written, [...palette.light, ...palette.dark]);
});

test('every colour has a mark of its own, for those who print without colours', () => {
  const marks = Array.from({ length: seriesLimit }, (_, place) => JSON.stringify(corners[place] ?? []));
  assert.equal(new Set(marks).size, seriesLimit);
});
