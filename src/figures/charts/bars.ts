/**
 * Bars and ranges of categories. Bars begin at zero. Values run from left to right in every language, as time does in lines; names
 * are at the reader's side.
 */
import type { Element } from 'hast';
import { acrossAxis, domainOf, legend } from './axes.ts';
import type { Drawing } from './line.ts';
import { linear, rounded, ticksOf, type Interval } from './scale.ts';
import { coloured, el, label, mark, round, textWidth } from './svg.ts';
import { fontSize, isNarrow, type Category, type Frame, type Key } from './view.ts';

interface Rows {
  /** Room of the names at the reader's side, and of the marks beside it. */
  start: number;
  room: number;
  /** Left end of the marks. */
  left: number;
  /** Place from the left of a distance from the reader's side. */
  x: (offset: number) => number;
  above: boolean;
}

/** Labels are beside the bars where they leave them enough room, else above. */
function rows(frame: Frame, categories: readonly Category[], reserve: number): Rows {
  const rtl = frame.language.dir === 'rtl';
  const widest = Math.max(0, ...categories.map((category) => textWidth(nameOf(category), fontSize)));
  const above = isNarrow(frame) || widest > frame.width * 0.42;
  const start = above ? 0 : widest + 12;
  return {
    start,
    room: frame.width - start - reserve,
    left: rtl ? 0 : start,
    above,
    x: (offset) => (rtl ? frame.width - offset : offset),
  };
}

const nameOf = ({ label: name, detail }: Category) => (detail === '' ? name : `${name} ${detail}`);

function rowLabel(frame: Frame, { x, start, above }: Rows, category: Category, top: number, height: number): Element {
  const rtl = frame.language.dir === 'rtl';
  if (above) return label(nameOf(category), x(0), top + 13, frame.language, { anchor: rtl ? 'end' : 'start' });
  return label(nameOf(category), x(start - 10), top + height / 2 + 4.5, frame.language, {
    anchor: rtl ? 'start' : 'end',
  });
}

/** Long by a line or two: measures, then marks of one drawing. @param keys names of the values of a row; one unnamed key draws simple bars */
// eslint-disable-next-line max-lines-per-function -- its reason is above
export function drawBars(frame: Frame, categories: readonly Category[], keys: readonly Key[]): Drawing {
  const values = categories.flatMap(({ values: list }) => list.filter((value) => value !== null));
  const reserve = Math.max(0, ...values.map((value) => textWidth(frame.value(value), fontSize))) + 10;
  const lowest = Math.min(0, ...values);
  const at = rows(frame, categories, reserve);
  const scale = linear(
    [lowest, Math.max(...values, lowest === 0 ? 1e-9 : 0)],
    [at.left + (lowest < 0 ? reserve : 0), at.left + at.room],
  );
  const top = keys.length > 1 ? legend(frame, keys, 0) : undefined;
  const thickness = keys.length > 1 ? 15 : 18;
  const body = keys.length * (thickness + 2);
  const rowHeight = body + (at.above ? 18 : 0) + 8;
  const offset = top ? top.height + 4 : 0;
  const zero = scale(0);
  const bar = (value: number, index: number, y: number, projected: boolean): Element => {
    const from = scale(Math.min(0, value));
    const to = scale(Math.max(0, value));
    const outside = value < 0 ? from - 6 : to + 6;
    return coloured(
      colourAt(keys, index),
      el('rect', {
        x: from,
        y,
        width: Math.max(to - from, 0.5),
        height: thickness,
        ...(projected
          ? { class: 'projection', 'fill-opacity': '.15', stroke: 'currentColor', 'stroke-dasharray': '5 3' }
          : {}),
      }),
      label(frame.value(value), outside, y + thickness / 2 + 4.5, frame.language, {
        anchor: value < 0 ? 'end' : 'start',
      }),
    );
  };
  return {
    height: offset + categories.length * rowHeight,
    elements: [
      ...(top ? [top.element] : []),
      ...categories.flatMap((category, row) => {
        const y = offset + row * rowHeight;
        const first = y + (at.above ? 18 : 0);
        return [
          rowLabel(frame, at, category, y, body),
          ...category.values.flatMap((value, index) =>
            value === null ? [] : [bar(value, index, first + index * (thickness + 2), category.projected)],
          ),
        ];
      }),
      // Labels above the bars would be crossed by it, and the bars show where they begin.
      ...(at.above && lowest === 0
        ? []
        : [
            el('path', {
              class: 'zero',
              d: `M${Math.round(zero) + 0.5} ${offset}V${offset + categories.length * rowHeight - 8}`,
              stroke: 'currentColor',
              'stroke-opacity': '.6',
            }),
          ]),
    ],
  };
}

/** As many values on an axis across as have room beside each other, at most about five. */
function spaced(frame: Frame, domain: Interval, range: Interval): { domain: Interval; count: number } {
  for (let count = 5; ; count--) {
    const round = rounded(domain, count);
    const ticks = ticksOf(round, count);
    const room = (range[1] - range[0]) / Math.max(1, ticks.length - 1);
    const fits = ticks.every((value) => textWidth(frame.tick(value), fontSize) + 10 <= room);
    if (fits || count === 1) return { domain: round, count };
  }
}

const colourAt = (keys: readonly Key[], index: number): number => keys[index]?.colour ?? index;

/** Above this many rows the values of the axis stand beneath them as well. */
const manyRows = 10;

/** Marks of every key on one rule a row: how far apart the values of an area are. Long as the bars are. */
// eslint-disable-next-line max-lines-per-function -- its reason is above
export function drawRanges(frame: Frame, categories: readonly Category[], keys: readonly Key[]): Drawing {
  const values = categories.flatMap(({ values: list }) => list.filter((value) => value !== null));
  const widest = Math.max(0, ...values.map((value) => textWidth(frame.value(value), fontSize))) + 12;
  const at = rows(frame, categories, 0);
  const rtl = frame.language.dir === 'rtl';
  const range: Interval = [at.left + widest, frame.width - (rtl ? at.start : 0) - widest];
  const { domain, count } = spaced(frame, domainOf(Math.min(...values), Math.max(...values)), range);
  const scale = linear(domain, range);
  const top = legend(frame, keys, 0);
  const offset = top.height + 26;
  const rowHeight = at.above ? 42 : 28;
  const bottom = offset + categories.length * rowHeight;
  const both = categories.length > manyRows;
  return {
    height: bottom + (both ? 24 : 4),
    elements: [
      top.element,
      acrossAxis(frame, scale, { left: 0, right: frame.width, top: offset, bottom }, count, both),
      ...categories.flatMap((category, row) => {
        const y = offset + row * rowHeight;
        const middle = round(y + (at.above ? 30 : 14));
        const present = category.values
          .flatMap((value, index) => (value === null ? [] : [{ value, colour: colourAt(keys, index) }]))
          .sort((a, b) => a.value - b.value);
        const least = present[0];
        const most = present.at(-1);
        return [
          rowLabel(frame, at, category, y + (at.above ? 2 : 0), 28),
          ...(least && most
            ? [
                el('path', {
                  d: `M${round(scale(least.value))} ${middle}H${round(scale(most.value))}`,
                  stroke: 'currentColor',
                  'stroke-opacity': '.4',
                  'stroke-width': 2,
                }),
              ]
            : []),
          ...present.map(({ value, colour }, rank) => {
            const before = rank === 0 && present.length > 1;
            return coloured(
              colour,
              mark(
                colour,
                scale(value),
                middle,
                5,
                category.projected ? { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 } : {},
              ),
              rank === 0 || rank === present.length - 1
                ? label(frame.value(value), scale(value) + (before ? -9 : 9), middle + 4.5, frame.language, {
                    anchor: before ? 'end' : 'start',
                  })
                : undefined,
            );
          }),
        ];
      }),
    ],
  };
}
