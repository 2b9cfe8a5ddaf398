/**
 * I/O: charts at build time by Sanad, Observable Plot (on linkedom) and ECharts (SSR), from the same rows in the same run:
 * line charts of two series over time in four languages. Ours is the whole drawing in both widths, with name and description.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import {
  chartFigure,
  chartSvgs,
  chartTitle,
  createFigures,
  isFault,
  parseCollection,
  selectChart,
  type ChartSelection,
} from '../../src/figures/index.ts';
import { toSvg } from '../../src/figures/charts/svg.ts';
import { builtInInterface } from '../../src/languages/interface.ts';
import { Collection } from '../../src/model/schema/statistics.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const languages = ['fa', 'ar', 'en', 'zh'];
const warmUp = 2;
const rounds = 5;

export interface FigureBench {
  /** Mean milliseconds of processor time a chart after warming up, median of the rounds. */
  msPerChart: number;
  /** Mean bytes of a chart as SVG, and compressed. */
  bytes: number;
  gzip: number;
}

interface Row {
  at: number;
  value: number;
  code: string;
}
type Draw = (chart: { selection: ChartSelection; rows: Row[]; language: string }) => string;

export async function run({ say }: { say: (text: string) => void }): Promise<{
  ours: FigureBench & { figureMs: number };
  peers: Record<string, FigureBench>;
  ratios: Record<string, number>;
}> {
  const charts = await readCharts();
  say(`${charts.length} line charts, ${rounds} rounds`);
  const words = new Map(languages.map((code) => [code, builtInInterface(code)]));
  const own: Draw = ({ selection, language }) => {
    const { language: of } = words.get(language)!;
    const title = chartTitle(selection, of);
    return chartSvgs(selection, words.get(language)!, title, ['wide', 'narrow']).map(toSvg).join('');
  };
  const whole: Draw = ({ selection, language }) =>
    toSvg(chartFigure(selection, words.get(language)!, { page: '/', files: [] }));
  const contestants: Record<string, Draw> = { ours: own, plot: await observablePlot(), echarts: await eCharts() };
  const results: Record<string, FigureBench> = {};
  for (const [name, draw] of Object.entries(contestants)) results[name] = measure(charts, draw);
  const { ours, ...peers } = results as Record<string, FigureBench> & { ours: FigureBench };
  return {
    ours: { ...ours, figureMs: measure(charts, whole).msPerChart },
    peers,
    ratios: Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, peer.msPerChart / ours.msPerChart])),
  };
}

function measure(charts: Awaited<ReturnType<typeof readCharts>>, draw: Draw): FigureBench {
  for (let round = 0; round < warmUp; round++) for (const chart of charts) draw(chart);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Processor time: other programs of the machine count less than by the clock.
    const start = process.cpuUsage();
    for (const chart of charts) draw(chart);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000 / charts.length);
  }
  const drawn = charts.map((chart) => draw(chart));
  const mean = (sizes: number[]) => Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
  return {
    msPerChart: times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!,
    bytes: mean(drawn.map((svg) => Buffer.byteLength(svg))),
    gzip: mean(drawn.map((svg) => gzipSync(svg).byteLength)),
  };
}

/** A line chart by sex for every country of three sample collections, in every language. */
async function readCharts(): Promise<{ selection: ChartSelection; rows: Row[]; language: string }[]> {
  const collections = await Promise.all(
    ['adult-literacy', 'tertiary-enrolment', 'life-expectancy'].map(async (slug) => {
      const folder = join(root, 'content/statistics', slug);
      const facts = Collection.parse(parse(await readFile(join(folder, 'collection.yaml'), 'utf8')));
      const files = await Promise.all(
        facts.resources.map(async ({ file }) => ({ name: file, text: await readFile(join(folder, file), 'utf8') })),
      );
      return { id: facts.id, slug, facts, observations: parseCollection(facts, files, slug).observations };
    }),
  );
  const figures = createFigures(collections);
  return figures.collections.flatMap(({ id, areas }) =>
    areas.flatMap((area) => {
      const selection = selectChart({ of: id, area, by: 'sex' }, figures);
      if (isFault(selection)) return [];
      const rows = selection.series.flatMap(({ code, series }) =>
        series.points.map(({ period, value }) => ({ at: Number(period), value: value!, code })),
      );
      return languages.map((language) => ({ selection, rows, language }));
    }),
  );
}

const peer = async (name: string): Promise<unknown> => {
  const require = createRequire(join(root, 'tests/bench/peers/package.json'));
  return import(pathToFileURL(require.resolve(name)).href);
};

async function observablePlot(): Promise<Draw> {
  const Plot = (await peer('@observablehq/plot')) as {
    plot(options: object): { outerHTML: string };
    line(data: Row[], options: object): object;
    text(data: Row[], options: object): object;
    selectLast(options: object): object;
  };
  const { parseHTML } = (await peer('linkedom')) as { parseHTML(html: string): { document: object } };
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return ({ rows }) =>
    Plot.plot({
      document,
      width: 680,
      height: 340,
      marginRight: 90,
      y: { grid: true, nice: true },
      x: { tickFormat: 'd' },
      marks: [
        Plot.line(rows, { x: 'at', y: 'value', z: 'code', stroke: 'code' }),
        Plot.text(rows, Plot.selectLast({ x: 'at', y: 'value', z: 'code', text: 'code', textAnchor: 'start', dx: 6 })),
      ],
    }).outerHTML;
}

async function eCharts(): Promise<Draw> {
  const echarts = (await peer('echarts')) as {
    init(
      dom: null,
      theme: null,
      options: object,
    ): { setOption(option: object): void; renderToSVGString(): string; dispose(): void };
  };
  return ({ rows }) => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 680, height: 340 });
    const codes = [...new Set(rows.map(({ code }) => code))];
    chart.setOption({
      animation: false,
      xAxis: { type: 'value', min: 'dataMin', max: 'dataMax' },
      yAxis: { type: 'value', scale: true },
      series: codes.map((code) => ({
        type: 'line',
        name: code,
        showSymbol: false,
        endLabel: { show: true, formatter: '{a}' },
        data: rows.filter((row) => row.code === code).map(({ at, value }) => [at, value]),
      })),
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  };
}
