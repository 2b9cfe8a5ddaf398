/** Scales and axes that several charts share. */
import type { Element } from 'hast';
import { required } from '../../model/required.ts';
import { extent, rounded, ticksOf, type Interval, type Scale } from './scale.ts';
import { coloured, el, label, mark, textWidth } from './svg.ts';
import { fontSize, type Frame, type Key, type Line } from './view.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Values over time. They start at zero where they come near it, else at a round number below them. */
export function valueDomain(lines: readonly Pick<Line, 'points'>[], count: number): Interval {
  const [low, high] = extent(lines, ({ value }) => value);
  return rounded(domainOf(low, high), count);
}

/** From zero where the values come near it; never of no length. */
export function domainOf(low: number, high: number): Interval {
  const start = low >= 0 && low < high / 3 ? 0 : low;
  return [start, high === start ? start + 1 : high];
}

export function timeDomain(lines: readonly Pick<Line, 'points'>[]): Interval {
  const [first, last] = extent(lines, ({ at }) => at);
  return first === last ? [first - 1, last + 1] : [first, last];
}

/** Horizontal rules with their values at the left. */
export function valueAxis(frame: Frame, scale: Scale, box: Box, count: number): Element {
  const values = scale.ticks(count);
  const rules = values.map(
    (value) => `M${Math.round(box.left)} ${Math.round(scale(value)) + 0.5}H${Math.round(box.right)}`,
  );
  return el(
    'g',
    { class: 'axis', 'fill-opacity': '.8', 'text-anchor': 'end' },
    el('path', { d: rules.join(''), stroke: 'currentColor', 'stroke-opacity': '.18' }),
    ...values.map((value) => label(frame.tick(value), box.left - 6, Math.round(scale(value)) + 4, frame.language)),
  );
}

/** Room that the values of an axis need. */
export const valueAxisWidth = (frame: Frame, domain: Interval, count: number) =>
  Math.max(0, ...ticksOf(domain, count).map((value) => textWidth(frame.tick(value), fontSize))) + 8;

/** Years below the plot: the first and the last, and as many round ones between as fit. */
export function timeAxis(frame: Frame, scale: Scale, box: Box): Element {
  const [first, last] = scale.domain();
  const room = textWidth(frame.year(2000), fontSize) + 14;
  const count = Math.max(2, Math.floor((box.right - box.left) / (room * 1.4)));
  const ends = [...new Set([first, last])].filter(Number.isInteger);
  const years = ticksOf([Math.ceil(first), Math.floor(last)], count).filter(
    (year) => Number.isInteger(year) && ends.every((end) => Math.abs(scale(year) - scale(end)) >= room),
  );
  const shown = [...ends, ...years].sort((a, b) => a - b);
  const marks = shown.map((year) => `M${Math.round(scale(year)) + 0.5} ${Math.round(box.bottom)}v4`);
  return el(
    'g',
    { class: 'axis', 'fill-opacity': '.8', 'text-anchor': 'middle' },
    el('path', {
      d: `M${Math.round(box.left)} ${Math.round(box.bottom) + 0.5}H${Math.round(box.right)}${marks.join('')}`,
      stroke: 'currentColor',
      'stroke-opacity': '.6',
    }),
    ...shown.map((year) => label(frame.year(year), Math.round(scale(year)), box.bottom + 18, frame.language)),
  );
}

/** Upright rules with their values above and, below many rows, beneath them. */
export function acrossAxis(frame: Frame, scale: Scale, { top, bottom }: Box, count: number, both: boolean): Element {
  const values = scale.ticks(count);
  const rules = values.map((value) => `M${Math.round(scale(value)) + 0.5} ${Math.round(top)}V${Math.round(bottom)}`);
  const named = (y: number) => values.map((value) => label(frame.tick(value), Math.round(scale(value)), y, frame.language)); // prettier-ignore
  return el(
    'g',
    { class: 'axis', 'fill-opacity': '.8', 'text-anchor': 'middle' },
    el('path', { d: rules.join(''), stroke: 'currentColor', 'stroke-opacity': '.18' }),
    ...named(top - 8),
    ...(both ? named(bottom + 18) : []),
  );
}

/** Names of the series in their colours, in rows above the plot. Runs from the reader's starting side. */
export function legend(frame: Frame, keys: readonly Key[], top: number): { element: Element; height: number } {
  const rtl = frame.language.dir === 'rtl';
  const rows: { name: string; colour: number; x: number }[][] = [[]];
  let x = 0;
  for (const { label: name, colour } of keys) {
    const width = textWidth(name, fontSize) + 34;
    if (x > 0 && x + width > frame.width) {
      rows.push([]);
      x = 0;
    }
    required(rows.at(-1), 'last row of names').push({ name, colour, x });
    x += width;
  }
  const element = el(
    'g',
    { class: 'legend' },
    ...rows.flatMap((row, line) =>
      row.map(({ name, colour, x: offset }) => {
        const y = top + 12 + line * 20;
        const at = rtl ? frame.width - offset : offset;
        return coloured(
          colour,
          mark(colour, rtl ? at - 6 : at + 6, y - 4, 5),
          label(name, rtl ? at - 16 : at + 16, y, frame.language, { anchor: rtl ? 'end' : 'start' }),
        );
      }),
    ),
  );
  return { element, height: rows.length * 20 + 4 };
}
