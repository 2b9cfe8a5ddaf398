import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, ElementContent } from 'hast';
import { builtInLanguage } from '../../languages/table.ts';
import { valueDomain } from './axes.ts';
import { drawBars, drawRanges } from './bars.ts';
import { drawLines } from './line.ts';
import { textWidth, pathThrough } from './svg.ts';
import type { Category, Frame, Key, Point } from './view.ts';

const WIDTH = 680;

function frameOf(code: string): Frame {
  const language = builtInLanguage(code);
  assert.ok(language);
  return { language, width: WIDTH, value: (value) => `${value}%`, tick: String, year: String, step: 1 };
}

const row = (label: string, value: number, projected = false): Category => ({
  label,
  values: [value],
  projected,
  detail: '',
});

const key = (label: string, colour = 0): Key => ({ label, colour });

const point = (at: number, value: number, more: Partial<Point> = {}): Point => ({
  at,
  value,
  projected: false,
  broken: false,
  ...more,
});

function all(elements: readonly ElementContent[]): Element[] {
  return elements.flatMap((element) => (element.type === 'element' ? [element, ...all(element.children)] : []));
}
const named = (elements: readonly ElementContent[], tagName: string) =>
  all(elements).filter((element) => element.tagName === tagName);
const classed = (elements: readonly ElementContent[], name: string) =>
  all(elements).filter(({ properties }) => [properties['class'], properties['className']].flat().includes(name));
const number = ({ properties }: Element, name: string) => Number(properties[name]);
/** Points of a path of straight lines, `M1 2l3 4-5 6`: the first as it is, the others by their distance. */
const places = ({ properties }: Element): [number, number][] =>
  [...String(properties['d']).matchAll(/M([^Mz]+)/g)].flatMap(([, run = '']) => {
    const numbers = (run.match(/-?[\d.]+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((right, index): [number, number][] =>
      index % 2 === 0 ? [[(x += right), (y += numbers[index + 1] ?? 0)]] : [],
    );
  });

test('a line passes through its places: steps do not add up errors', () => {
  const line = Array.from({ length: 200 }, (_, index): [number, number] => [
    10 + index * 1.234,
    90 + Math.sin(index) * 40,
  ]);
  const found = places({ type: 'element', tagName: 'path', properties: { d: pathThrough(line) }, children: [] });
  assert.equal(found.length, line.length);
  for (const [index, [x, y]] of found.entries())
    assert.ok(Math.abs(x - line[index]![0]) < 0.06 && Math.abs(y - line[index]![1]) < 0.06, String(index));
});

test('bars begin at zero, are as long as their values say, and the longest fills the room it has', () => {
  for (const code of ['en', 'fa']) {
    const { elements } = drawBars(frameOf(code), [row('A', 80), row('B', 40), row('C', 20)], [key('')]);
    const bars = named(elements, 'rect');
    const [long = 0, half = 0, quarter = 0] = bars.map((bar) => number(bar, 'width'));
    assert.ok(Math.abs(half / long - 0.5) < 0.01, `${code}: ${half} of ${long}`);
    assert.ok(Math.abs(quarter / long - 0.25) < 0.01);
    assert.ok(long > WIDTH * 0.8, `${code}: the longest bar has ${long} of ${WIDTH}`);
    // All begin at one line, at the left as lines and dots do, also where the script runs from right to left.
    const starts = bars.map((bar) => number(bar, 'x'));
    assert.ok(Math.max(...starts) - Math.min(...starts) < 0.1, `${code}: ${starts.join(' ')}`);
    assert.ok((starts[0] ?? WIDTH) < WIDTH / 5, `${code}: ${starts.join(' ')}`);
    assert.ok((starts[0] ?? -1) >= 0 && (starts[0] ?? WIDTH) + long <= WIDTH, `${code}: ${starts.join(' ')}`);
  }
});

test('a bar below zero lies on the other side of the line', () => {
  const { elements } = drawBars(frameOf('en'), [row('A', 30), row('B', -10)], [key('')]);
  const [up, down] = named(elements, 'rect');
  const [zero] = classed(elements, 'zero');
  assert.ok(up && down && zero);
  const line = Number(/^M([\d.]+)/.exec(String(zero.properties['d']))?.[1]);
  assert.ok(Math.abs(number(up, 'x') - line) < 1);
  assert.ok(Math.abs(number(down, 'x') + number(down, 'width') - line) < 1);
  assert.ok(Math.abs(number(up, 'width') / number(down, 'width') - 3) < 0.05);
});

test('projections are dashed: bars, lines and dots', () => {
  const bars = named(drawBars(frameOf('en'), [row('A', 5), row('B', 5, true)], [key('')]).elements, 'rect');
  assert.deepEqual(bars.map(({ properties }) => 'stroke-dasharray' in properties || 'strokeDashArray' in properties), [false, true]); // prettier-ignore
  const points = [point(2020, 50), point(2021, 55), point(2022, 60, { projected: true }), point(2023, 65, { projected: true })]; // prettier-ignore
  const { elements } = drawLines(frameOf('en'), [{ ...key(''), points }]);
  const [dashed] = classed(elements, 'projection');
  assert.ok(dashed && ('stroke-dasharray' in dashed.properties || 'strokeDashArray' in dashed.properties));
  assert.equal(places(dashed).length, 3, 'from the last observed value to the last projected one');
});

test('a break parts a line and is marked; a gap is dotted', () => {
  const points = [
    point(2018, 50),
    point(2019, 52),
    point(2020, 70, { broken: true }),
    point(2021, 71),
    point(2025, 80),
  ];
  const { elements } = drawLines(frameOf('en'), [{ ...key(''), points }]);
  assert.equal(classed(elements, 'break').length, 1);
  const [gap] = classed(elements, 'gap');
  assert.ok(gap);
  assert.equal(places(gap).length, 2);
  const solid = named(elements, 'path').filter(({ properties }) => /M.*l/.test(String(properties['d'])) && String(properties['stroke-width'] ?? properties['strokeWidth']) === '2.5'); // prettier-ignore
  // Two runs: before the break and after it, and nothing drawn between.
  assert.deepEqual(solid.map(({ properties }) => String(properties['d']).split('M').length - 1), [2]); // prettier-ignore
});

test('the axis of values begins at zero where values come near it, and else at a round number below them', () => {
  const line = (...values: number[]) => [
    { label: '', points: values.map((value, index) => point(2000 + index, value)) },
  ];
  assert.deepEqual(valueDomain(line(25, 90), 5), [0, 100]);
  assert.deepEqual(valueDomain(line(0, 3), 5), [0, 3]);
  const [from, to] = valueDomain(line(81, 97), 5);
  assert.ok(from <= 81 && from > 60 && to >= 97 && to <= 100);
  assert.ok(valueDomain(line(-5, 20), 5)[0] <= -5);
});

test('lines rise with their values, and time runs from left to right in every language', () => {
  for (const code of ['en', 'fa']) {
    const { elements } = drawLines(frameOf(code), [{ ...key(''), points: [point(2000, 10), point(2010, 90)] }]);
    const [path] = [...classed(elements, 'gap'), ...named(elements, 'path')].filter((element) => places(element).length === 2); // prettier-ignore
    assert.ok(path);
    const [first, last] = places(path);
    assert.ok(first && last && first[0] < last[0] && first[1] > last[1], code);
  }
});

test('dots of a range lie on an axis whose values run from left to right in every language', () => {
  for (const code of ['en', 'fa', 'ar', 'zh']) {
    const { elements, height } = drawRanges(frameOf(code), [{ ...row('A', 0), values: [80, 20] }], [key('women'), key('men', 1)]); // prettier-ignore
    const [, , low, high] = classed(elements, 'mark').map(placeOf);
    assert.ok(high !== undefined && low !== undefined && low < high, `${code}: ${low} ${high}`);
    const [axis] = classed(elements, 'axis');
    assert.ok(axis);
    const ticks = named([axis], 'text').map((text) => ({ at: number(text, 'x'), value: Number(text.children.map((each) => ('value' in each ? each.value : '')).join('').replace(/[^\d.-]/g, '')) })); // prettier-ignore
    assert.ok(ticks.length >= 3, code);
    // A value is where the axis says.
    const [a, b] = [ticks[0]!, ticks.at(-1)!];
    const expected = a.at + ((20 - a.value) / (b.value - a.value)) * (b.at - a.at);
    assert.ok(Math.abs(low - expected) < 1.5, `${code}: ${low} instead of ${expected}`);
    // A rule under each value, as high as the rows.
    const [rules] = named([axis], 'path');
    assert.equal(String(rules?.properties['d']).split('M').length - 1, ticks.length);
    assert.ok(height < 100);
  }
});

/** Middle of a mark from the left, whatever its shape. */
function placeOf(mark: Element): number {
  if (mark.tagName === 'circle') return number(mark, 'cx');
  const xs = places(mark).map(([x = 0]) => x);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

test('values of an axis across have room beside each other', () => {
  for (const width of [680, 340]) {
    const frame = { ...frameOf('en'), width, tick: (value: number) => `${value} million`, value: (value: number) => `${value} million` }; // prettier-ignore
    const { elements } = drawRanges(frame, [{ ...row('A', 0), values: [0.3, 6.8] }], [key('women'), key('men', 1)]);
    const xs = named(classed(elements, 'axis').slice(0, 1), 'text').map((text) => number(text, 'x'));
    assert.ok(xs.length >= 2);
    for (const [index, x] of xs.entries()) if (index > 0) assert.ok(x - xs[index - 1]! > textWidth('2 million', 14), `${width}: ${xs.join(' ')}`); // prettier-ignore
  }
});

test('the axis of time begins and ends with the first and the last year', () => {
  for (const code of ['en', 'fa'])
    for (const width of [680, 340]) {
      const points = Array.from({ length: 48 }, (_, year) => point(1976 + year, 50 + year));
      const { elements } = drawLines({ ...frameOf(code), width }, [{ ...key(''), points }]);
      const years = named(elements, 'text').flatMap(({ children, properties }) => {
        const text = children.map((each) => ('value' in each ? each.value : '')).join('');
        return /^\d{4}$/.test(text) ? [{ text, x: Number(properties['x']) }] : [];
      });
      assert.deepEqual([years[0]?.text, years.at(-1)?.text], ['1976', '2023'], `${code} ${width}`);
      const gaps = years.slice(1).map(({ x }, index) => x - years[index]!.x);
      assert.ok(Math.min(...gaps) > 38, gaps.join(' '));
    }
});
