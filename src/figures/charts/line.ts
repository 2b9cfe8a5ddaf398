/** Lines over time: gaps stay open, projections are dashed, breaks are marked, each line carries its own label. */
import type { Element } from 'hast';
import { required } from '../../model/required.ts';
import { legend, timeAxis, timeDomain, valueAxis, valueAxisWidth, valueDomain, type Box } from './axes.ts';
import { linear, type Scale } from './scale.ts';
import { coloured, el, label, mark, pathThrough, round, textWidth } from './svg.ts';
import { fontSize, isNarrow, type Frame, type Line, type Point } from './view.ts';

export interface Drawing {
  height: number;
  elements: Element[];
  /** Where the plot is and what of it is which time, for those who move along it. */
  plot?: { box: Box; x: Scale; y: Scale };
}

export function drawLines(frame: Frame, lines: readonly Line[]): Drawing {
  const count = 5;
  const ends = lines.map(({ label: name, points }) => ({ name, text: endLabel(frame, name, points, lines.length) }));
  const widest = Math.max(0, ...ends.map(({ text }) => textWidth(text, fontSize, true)));
  const direct = widest < frame.width * 0.34;
  const top = direct ? undefined : legend(frame, lines, 0);
  const height = (isNarrow(frame) ? 250 : 340) + (top?.height ?? 0);
  const values = valueDomain(lines, count);
  const endValue = direct
    ? widest
    : Math.max(0, ...lines.map(({ points }) => textWidth(frame.value(points.at(-1)?.value ?? 0), fontSize, true)));
  const box: Box = {
    left: valueAxisWidth(frame, values, count),
    right: frame.width - endValue - 12,
    top: (top?.height ?? 0) + 10,
    bottom: height - 28,
  };
  const y = linear(values, [box.bottom, box.top]);
  const x = linear(timeDomain(lines), [box.left + 4, box.right]);
  const places = spread(
    lines.map(({ points }) => y(points.at(-1)?.value ?? 0)),
    box.top,
    box.bottom,
  );
  return {
    height,
    plot: { box, x, y },
    elements: [
      ...(top ? [top.element] : []),
      valueAxis(frame, y, box, count),
      timeAxis(frame, x, box),
      ...lines.map(({ points, colour }, index) => {
        const last = points.at(-1);
        const text = direct
          ? required(ends[index], 'label at the end of a line').text
          : last
            ? frame.value(last.value)
            : '';
        const place = required(places[index], 'place of a label');
        return coloured(
          colour,
          ...strokes({ points, colour }, x, y, frame.step),
          last && leader(x(last.at), y(last.value), box.right, place),
          last && label(text, box.right + 8, place + 5, frame.language, { 'font-weight': 600 }),
        );
      }),
    ],
  };
}

/** Leads from the end of a line to its label where the two lie apart. */
function leader(x: number, y: number, right: number, place: number): Element | undefined {
  if (right - x < 6 && Math.abs(place - y) < 6) return undefined;
  return el('path', {
    d: `M${round(x + 5)} ${round(y)}L${round(right + 4)} ${round(place)}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-opacity': '.45',
  });
}

function endLabel(frame: Frame, name: string, points: readonly Point[], lines: number): string {
  const last = points.at(-1);
  if (!last) return name;
  return lines === 1 && name === '' ? frame.value(last.value) : `${name} ${frame.value(last.value)}`;
}

/** Parts of a line, each from point to point: over observed values, over projections, over gaps that hold no value. */
interface Parts {
  solid: Point[][];
  dashed: Point[][];
  empty: Point[][];
  /** Where the series breaks, no line leads from the one to the other. */
  breaks: [Point, Point][];
  /** Points that no line of values touches. */
  isolated: Set<Point>;
}

export function partsOf(points: readonly Point[], step: number): Parts {
  const parts: Parts = { solid: [], dashed: [], empty: [], breaks: [], isolated: new Set(points) };
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (!before) continue;
    if (point.broken) {
      parts.breaks.push([before, point]);
      continue;
    }
    const runs = point.projected ? parts.dashed : point.at - before.at > step * 1.5 ? parts.empty : parts.solid;
    const run = runs.at(-1);
    if (run?.at(-1) === before) run.push(point);
    else runs.push([before, point]);
    if (runs !== parts.empty) {
      parts.isolated.delete(before);
      parts.isolated.delete(point);
    }
  }
  return parts;
}

/** Paths of one line: observed, projected, and faint dots over gaps that hold no value. */
export function strokes(
  { points, colour }: Pick<Line, 'points' | 'colour'>,
  x: Scale,
  y: Scale,
  step: number,
  radius = 3.2,
): Element[] {
  const path = (run: readonly Point[]) => pathThrough(run.map(({ at, value }) => [x(at), y(value)]));
  const { solid, dashed, empty, isolated, ...parts } = partsOf(points, step);
  const breaks = parts.breaks.map(([before, point]) =>
    breakMark((x(before.at) + x(point.at)) / 2, (y(before.value) + y(point.value)) / 2),
  );
  const draw = (runs: Point[][], attributes: Record<string, string | number>) =>
    runs.length === 0
      ? []
      : [el('path', { d: runs.map(path).join(''), fill: 'none', stroke: 'currentColor', ...attributes })];
  const last = points.at(-1);
  const dots = [...isolated, ...(last && !isolated.has(last) ? [last] : [])];
  return [
    ...draw(empty, {
      class: 'gap',
      'stroke-width': 1.5,
      'stroke-dasharray': '1 4',
      'stroke-opacity': '.6',
      'stroke-linecap': 'round',
    }),
    ...draw(solid, { 'stroke-width': 2.5, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }),
    ...draw(dashed, { class: 'projection', 'stroke-width': 2.5, 'stroke-dasharray': '7 5' }),
    ...breaks,
    ...dots.map((point) =>
      mark(
        colour,
        x(point.at),
        y(point.value),
        radius,
        point.projected ? { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 } : {},
      ),
    ),
  ];
}

/** Two short slanted strokes across the line. */
const breakMark = (x: number, y: number): Element =>
  el('path', {
    class: 'break',
    d: `M${Math.round(x) - 5} ${Math.round(y) + 6}l4 -12M${Math.round(x) + 1} ${Math.round(y) + 6}l4 -12`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.5,
  });

/** Moves labels apart to at least a line's height, each as little as may be. */
export function spread(places: readonly number[], top: number, bottom: number, distance = 17): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  for (const [rank, item] of order.entries()) {
    const above = order[rank - 1];
    item.place = Math.max(item.place, above ? above.place + distance : top);
  }
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const below = order[rank + 1];
    const item = required(order[rank], 'label of a rank');
    item.place = Math.min(item.place, below ? below.place - distance : bottom);
  }
  const result: number[] = [];
  for (const { place, index } of order) result[index] = place;
  return result;
}
