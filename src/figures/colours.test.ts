import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { galleryFigures } from '../../tests/gallery.ts';
import { builtInInterface } from '../languages/interface.ts';
import { chartSvgs, sparkSvg } from './plot.ts';
import { isFault } from './reference.ts';
import { selectChart } from './select.ts';

const figures = galleryFigures();
const words = builtInInterface('en');

/** Colours of the groups of a drawing by the label in them, `''` where there is none. */
function colours(nodes: readonly ElementContent[]): [label: string, colour: unknown][] {
  return nodes.flatMap((node): [string, unknown][] => {
    if (node.type !== 'element') return [];
    const { color } = node.properties;
    return typeof color === 'string' ? [[textOf(node.children), color]] : colours(node.children);
  });
}
const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');

function drawn(attributes: Record<string, string>): [string, unknown][] {
  const selection = selectChart(attributes, figures);
  assert.ok(!isFault(selection));
  return colours(chartSvgs(selection, words, 'x', ['wide']));
}
const colourOf = (found: [string, unknown][], label: RegExp) => found.find(([name]) => label.test(name))?.[1];

test('a series has one colour in charts of every type, alone and in small', () => {
  const lines = drawn({ of: 'adult-literacy', area: 'IRN', by: 'sex' });
  const [women, men] = [colourOf(lines, /Women/), colourOf(lines, /Men/)];
  assert.ok(women && men && women !== men);
  const others: Record<string, string>[] = [
    { period: 'latest', type: 'range' },
    { period: 'latest', type: 'grouped', area: 'IRN,EGY' },
    { type: 'multiples', area: 'IRN,EGY' },
  ];
  for (const more of others) {
    const found = drawn({ of: 'adult-literacy', by: 'sex', ...more });
    assert.deepEqual([colourOf(found, /^Women/), colourOf(found, /^Men/)], [women, men], JSON.stringify(more));
  } // prettier-ignore
  assert.deepEqual(drawn({ of: 'adult-literacy/male', area: 'IRN' })[0]?.[1], men);
  const collection = figures.collection('stat-adult-literacy')!;
  const small = figures.seriesOf(collection, 'IRN').map((series) => [series.dimensions['sex'], colours([sparkSvg(series, words)])[0]?.[1]]); // prettier-ignore
  const total = small.find(([sex]) => sex === 'both')?.[1];
  assert.deepEqual(Object.fromEntries(small), { both: total, female: women, male: men });
  assert.ok(total !== women && total !== men, 'the total has a colour of its own');
});
