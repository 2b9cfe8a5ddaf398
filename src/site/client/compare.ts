/** In the browser, on the page of a collection with areas to choose: draws those that the reader chooses, with the values of a year. */
import type { ElementContent } from 'hast';
import { drawLines, type Drawing } from '../../figures/charts/line.ts';
import { seriesLimit } from '../../figures/charts/palette.ts';
import { isolated } from '../../figures/charts/svg.ts';
import type { Line, Point } from '../../figures/charts/view.ts';
import type { ComparedPoint, ComparedValues, Comparison } from '../../figures/comparison.ts';
import { formatPeriod, formatValue, timeOf, type Printed } from '../../figures/format.ts';
import { chartWidths, drawingAttributes, frameOf, regularStep, type ChartWidth } from '../../figures/frame.ts';

export function openComparisons(document: Document): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-comparison]')) void open(root);
}

async function open(root: HTMLElement): Promise<void> {
  // Written by the page itself (Compare.astro).
  const comparison = JSON.parse(root.dataset['comparison'] ?? '{}') as Comparison;
  try {
    const answer = await fetch(comparison.data);
    if (!answer.ok) throw new Error(String(answer.status));
    // Written by the build beside the page (`comparedValues`).
    start(root, comparison, (await answer.json()) as ComparedValues);
  } catch {
    const hint = root.querySelector('.compare-hint');
    if (hint) hint.textContent = comparison.words.failed;
  }
}

/** What the reader chose. */
interface Choice {
  indicator: string;
  code: string;
  /** Places in the palette by area: an area keeps its colour while others come and go. */
  areas: Map<string, number>;
  /** Period that is read; `undefined` for the last one. */
  period: string | undefined;
}

function start(root: HTMLElement, comparison: Comparison, values: ComparedValues): void {
  const { indicators, code, chosen, words } = comparison;
  const [first] = indicators;
  if (!first) return;
  const choice: Choice = {
    indicator: first.id,
    code,
    areas: new Map(chosen.map((area, index) => [area, index])),
    period: undefined,
  };
  const items = [...root.querySelectorAll<HTMLElement>('.compare-areas > li')];
  const names = new Map(items.map((item) => [item.dataset['area'] ?? '', item.textContent.trim()]));
  const shown = make('div', {});
  const view = createView(shown, comparison, names, choice);
  const boxes = items.map((item) => checkbox(item, choice));
  const draw = () => {
    const lines = linesOf(values, choice, names);
    for (const box of boxes) {
      const { area } = box.dataset;
      // What has no value for this choice, and what is more than a drawing holds, cannot be chosen.
      box.disabled = !box.checked && (choice.areas.size >= seriesLimit || !values[choice.indicator]?.[choice.code]?.[area ?? '']);
    }
    view.draw(lines);
  };
  for (const box of boxes)
    box.addEventListener('change', () => {
      choose(choice, box.dataset['area'] ?? '', box.checked);
      draw();
    });
  const hint = root.querySelector('.compare-hint');
  if (hint) hint.textContent = words.limit;
  const list = root.querySelector('.compare-areas');
  list?.before(...controls(comparison, choice, draw));
  list?.parentElement?.prepend(shown);
  draw();
} // prettier-ignore

function choose({ areas }: Choice, area: string, wanted: boolean): void {
  if (!wanted) areas.delete(area);
  else {
    const taken = new Set(areas.values());
    areas.set(area, Array.from({ length: seriesLimit }, (_, place) => place).find((place) => !taken.has(place)) ?? 0);
  }
}

/** A box in place of the link of an area. */
function checkbox(item: HTMLElement, choice: Choice): HTMLInputElement {
  const { area = '' } = item.dataset;
  const box = make('input', { type: 'checkbox' });
  box.dataset['area'] = area;
  box.checked = choice.areas.has(area);
  const label = make('label', {}, box, ...(item.querySelector('a')?.childNodes ?? []));
  item.replaceChildren(label);
  return box;
}

/** Choices of indicator and code, where there is more than one. */
function controls({ indicators, by, words }: Comparison, choice: Choice, draw: () => void): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (indicators.length > 1) {
    const select = make('select', { 'aria-label': words.indicator });
    for (const { id, title } of indicators) select.append(make('option', { value: id }, title));
    select.addEventListener('change', () => {
      choice.indicator = select.value;
      draw();
    });
    found.push(select);
  }
  if (by.codes.length > 1) {
    const radios = by.codes.map(({ code, label }) => {
      const radio = make('input', { type: 'radio', name: 'compared-code' });
      radio.checked = code === choice.code;
      radio.addEventListener('change', () => {
        choice.code = code;
        draw();
      });
      return make('label', {}, radio, label);
    });
    found.push(make('fieldset', {}, make('legend', {}, by.title), ...radios));
  }
  return found;
}

/** A line with the periods of its points. */
interface ReadLine extends Line {
  read: Map<string, number>;
}

function linesOf(values: ComparedValues, { indicator, code, areas }: Choice, names: ReadonlyMap<string, string>): ReadLine[] {
  const found = values[indicator]?.[code] ?? {};
  return [...areas].flatMap(([area, colour]) => {
    const points = found[area];
    if (!points) return [];
    const read = new Map(points.map(([period, value]) => [period, value]));
    return [{ label: names.get(area) ?? area, colour, points: points.map(pointOf), read }];
  });
} // prettier-ignore

const pointOf = ([period, value, mark]: ComparedPoint): Point => ({
  at: timeOf(period),
  value,
  projected: mark === 1,
  broken: mark === 2,
});

/** Places for the drawing, the control of the year, and the values of that year. */
function createPlaces({ words }: Comparison) {
  const title = make('strong', { class: 'chart-title' });
  const unit = make('span', { class: 'chart-unit' });
  const figure = make('figure', { class: 'chart chart-line' }, make('figcaption', {}, title, unit));
  const range = make('input', { type: 'range', dir: 'ltr', min: '0', step: '1', 'aria-label': words.year });
  const moment = make('div', { class: 'moment' }, make('span', { 'aria-hidden': 'true' }, words.year), range);
  // Its role is that of a status: what changes in it is announced.
  const output = make('output', {});
  return { title, unit, figure, range, moment, output };
}

/** The period nearest to where the reader points, by its number. */
function pointed(event: PointerEvent, svg: SVGSVGElement, { plot }: Drawing, periods: readonly string[]): number {
  const { left, width } = svg.getBoundingClientRect();
  if (!plot || width === 0) return periods.length - 1;
  const x = ((event.clientX - left) / width) * svg.viewBox.baseVal.width;
  const far = periods.map((period) => Math.abs(plot.x(timeOf(period)) - x));
  return far.indexOf(Math.min(...far));
}

/** Drawing, control of the year, and the values of that year. */
function createView(shown: HTMLElement, comparison: Comparison, names: ReadonlyMap<string, string>, choice: Choice) {
  const { language, words } = comparison;
  const { title, unit, figure, range, moment, output } = createPlaces(comparison);
  shown.append(figure, moment, output);
  const measured = () => comparison.indicators.find(({ id }) => id === choice.indicator);
  let lines: readonly ReadLine[] = [];
  let periods: string[] = [];
  let drawings: { svg: SVGSVGElement; drawing: Drawing }[] = [];

  const read = () => {
    const period = periods[Number(range.value)];
    const indicator = measured();
    output.replaceChildren();
    if (period === undefined || !indicator) return;
    choice.period = period;
    const label = formatPeriod(period, language);
    range.setAttribute('aria-valuetext', label);
    output.append(make('strong', {}, label));
    for (const line of lines) {
      const value = line.read.get(period);
      const printed = value === undefined ? words.none : formatValue(value, indicator.measure, language);
      output.append(make('span', { class: `c${line.colour + 1}` }, `${line.label} `, isolated(printed, language)), ' ');
    }
    for (const { svg, drawing } of drawings) placeCursor(svg, drawing, timeOf(period));
  };
  range.addEventListener('input', read);

  const drawIn = (width: ChartWidth, measure: Printed) => {
    const drawing = drawLines(frameOf({ measure, step: regularStep(lines) }, language, chartWidths[width]), lines);
    const svg = svgOf(drawing, width, [...choice.areas.keys()].map((area) => names.get(area) ?? area).join(', '));
    const seek = (event: PointerEvent) => {
      range.value = String(pointed(event, svg, drawing, periods));
      read();
    };
    svg.addEventListener('pointerdown', seek);
    svg.addEventListener('pointermove', (event) => event.buttons > 0 && seek(event));
    figure.append(svg);
    return { svg, drawing };
  };

  return {
    draw(wanted: readonly ReadLine[]) {
      const indicator = measured();
      if (!indicator) return;
      lines = wanted;
      const code = comparison.by.codes.find((each) => each.code === choice.code);
      title.textContent = [indicator.title, ...(code ? [code.label] : [])].join(' · ');
      unit.textContent = indicator.unit;
      for (const { svg } of drawings) svg.remove();
      drawings = lines.length === 0 ? [] : [drawIn('wide', indicator.measure), drawIn('narrow', indicator.measure)];
      periods = [...new Set(lines.flatMap((line) => [...line.read.keys()]))].sort();
      moment.hidden = periods.length < 2;
      range.max = String(Math.max(0, periods.length - 1));
      const kept = choice.period === undefined ? -1 : periods.indexOf(choice.period);
      range.value = String(kept === -1 ? periods.length - 1 : kept);
      read();
    },
  };
}

const svgSpace = 'http://www.w3.org/2000/svg';

function svgOf({ height, elements }: Drawing, width: ChartWidth, name: string): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  for (const [key, value] of Object.entries(drawingAttributes(width, height))) svg.setAttribute(key, String(value));
  svg.setAttribute('aria-label', name);
  svg.append(...elements.map(nodeOf));
  return svg;
}

function nodeOf(element: ElementContent): Node {
  if (element.type !== 'element') return document.createTextNode(element.type === 'text' ? element.value : '');
  const node = document.createElementNS(svgSpace, element.tagName);
  for (const [key, value] of Object.entries(element.properties)) node.setAttribute(key, String(value));
  node.append(...element.children.map(nodeOf));
  return node;
}

/** An upright line at the time that is read. */
function placeCursor(svg: SVGSVGElement, { plot }: Drawing, at: number): void {
  if (!plot) return;
  const cursor = svg.querySelector('.cursor') ?? document.createElementNS(svgSpace, 'path');
  const x = Math.round(plot.x(at)) + 0.5;
  cursor.setAttribute('class', 'cursor');
  cursor.setAttribute('d', `M${x} ${plot.box.top}V${plot.box.bottom}`);
  svg.append(cursor);
}

/** An element of HTML with its attributes and content. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
