import assert from 'node:assert/strict';
import { test } from 'node:test';
import { galleryFigures } from '../../tests/gallery.ts';
import { headlineOf, palette } from '../figures/index.ts';
import { builtInInterface } from '../languages/interface.ts';
import { layOutChart } from './chart.ts';

const figures = galleryFigures();
const place = {
  box: { left: 76, top: 262, width: 1068, height: 344 },
  style: { ground: '#fff', series: palette.light, muted: '#666', hairline: '#ccc' },
  inks: { series: [10, 11, 12, 13, 14, 15], muted: 1, hairline: 2 },
};
const chartOf = (id: string, code: string) => headlineOf(figures.collection(id)!, figures, builtInInterface(code))!.chart!; // prettier-ignore

test('years stand at their true distances, from left to right in every language', () => {
  for (const code of ['en', 'fa', 'ar', 'zh'])
    for (const id of ['stat-adult-literacy', 'stat-youth-literacy', 'stat-children-out-of-school']) {
      const chart = chartOf(id, code);
      const { texts, shapes } = layOutChart(chart, place);
      const years = chart.years.map(({ at, label }) => {
        const { box } = texts.find(({ text }) => text === label)!;
        return { at, x: box.left + box.width / 2 - place.box.left };
      });
      const [first, last] = [years[0]!, years.at(-1)!];
      assert.ok(first.x < last.x, code);
      const x = (at: number) => first.x + ((at - first.at) / (last.at - first.at)) * (last.x - first.x);
      for (const year of years) assert.ok(Math.abs(x(year.at) - year.x) < 1.5, `${id} ${year.at}`);
      // Every line begins and ends where its first and last value are.
      for (const { points, colour } of chart.lines) {
        const { outline } = shapes.find(({ ink }) => ink === place.inks.series[colour])!;
        const xs = outline.flatMap(({ values }) => values.filter((_, index) => index % 2 === 0));
        assert.ok(Math.abs(Math.min(...xs) - x(points[0]!.at)) < 12, `${id} begins`);
        assert.ok(Math.abs(Math.max(...xs) - x(points.at(-1)!.at)) < 16, `${id} ends`);
      }
    }
});

test('the value of 2005 of the Iranian series lies at 62 per cent of the width', () => {
  const { lines } = chartOf('stat-adult-literacy', 'en');
  const [first, last] = [lines[0]!.points[0]!.at, lines[0]!.points.at(-1)!.at];
  const found = lines[0]!.points.find(({ at }) => at === 2005)!;
  assert.equal(Math.round(((found.at - first) / (last - first)) * 100), 62);
});

test('women and men have the colours and labels of the charts of pages; labels do not lie on one another', () => {
  const { texts } = layOutChart(chartOf('stat-adult-literacy', 'en'), place);
  const [women, men] = ['Women 85.1', 'Men 92.8'].map((name) => texts.find(({ text }) => text === name)!);
  assert.deepEqual([women!.ink, men!.ink], [10, 11]);
  assert.ok(Math.abs(women!.box.top - men!.box.top) >= 46);
  for (const { box } of texts) {
    assert.ok(box.left >= place.box.left && box.left + box.width <= place.box.left + place.box.width + 66, JSON.stringify(box)); // prettier-ignore
    assert.ok(box.top + box.height <= 630);
  }
});
