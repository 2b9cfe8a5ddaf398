/** Small multiples: one panel an area with the same axes, so that panels can be compared. */
import type { Element } from 'hast';
import { legend, timeDomain, valueDomain } from './axes.ts';
import { strokes, type Drawing } from './line.ts';
import { linear, ticksOf } from './scale.ts';
import { coloured, el, label, textWidth } from './svg.ts';
import { fontSize, isNarrow, type Frame, type Key, type Line } from './view.ts';

export interface Panel {
  title: string;
  lines: readonly Line[];
}

/** @param keys names of the lines, the same in every panel */
export function drawMultiples(frame: Frame, panels: readonly Panel[], keys: readonly Key[]): Drawing {
  const columns = Math.min(panels.length, isNarrow(frame) ? 2 : 4);
  const gap = 14;
  const top = keys.length > 1 ? legend(frame, keys, 0) : undefined;
  const offset = top ? top.height + 6 : 0;
  const all = panels.flatMap(({ lines }) => lines);
  const values = valueDomain(all, 3);
  const times = timeDomain(all);
  const ticks = ticksOf(values, 3);
  const axis = Math.max(...ticks.map((value) => textWidth(frame.tick(value), fontSize))) + 6;
  const width = (frame.width - axis - gap * (columns - 1)) / columns;
  const plot = Math.max(70, Math.min(110, width * 0.6));
  const panelHeight = 22 + plot + 26;
  const rtl = frame.language.dir === 'rtl';
  const elements = panels.map((panel, index): Element => {
    const row = Math.floor(index / columns);
    // Panels follow the reader's direction; time inside them does not.
    const column = rtl ? columns - 1 - (index % columns) : index % columns;
    const left = axis + column * (width + gap);
    // The last row may be shorter than the others.
    const leftmost = rtl ? index % columns === columns - 1 || index === panels.length - 1 : column === 0;
    const y0 = offset + row * panelHeight;
    const y = linear(values, [y0 + 22 + plot, y0 + 26]);
    const x = linear(times, [left + 3, left + width - 5]);
    return el(
      'g',
      { class: 'panel' },
      label(panel.title, rtl ? left + width : left, y0 + 14, frame.language, {
        'font-weight': 600,
        anchor: rtl ? 'end' : 'start',
      }),
      el('path', {
        d: ticks.map((value) => `M${Math.round(left)} ${Math.round(y(value)) + 0.5}h${Math.round(width)}`).join(''),
        stroke: 'currentColor',
        'stroke-opacity': '.18',
      }),
      ...(leftmost
        ? ticks.map((value) =>
            label(frame.tick(value), left - 6, y(value) + 4, frame.language, { anchor: 'end', 'fill-opacity': '.8' }),
          )
        : []),
      ...panel.lines.map((line) => coloured(line.colour, ...strokes(line, x, y, frame.step, 2.2))),
      label(frame.year(Math.ceil(times[0])), left, y0 + 22 + plot + 17, frame.language, { 'fill-opacity': '.8' }),
      label(frame.year(Math.floor(times[1])), left + width, y0 + 22 + plot + 17, frame.language, {
        anchor: 'end',
        'fill-opacity': '.8',
      }),
    );
  });
  return {
    height: offset + Math.ceil(panels.length / columns) * panelHeight,
    elements: [...(top ? [top.element] : []), ...elements],
  };
}

/** A word-sized line without axes, for a headline figure beside it. */
export function drawSpark(frame: Frame, line: Line): Drawing {
  const height = 36;
  const y = linear(valueDomain([line], 2), [height - 5, 5]);
  const x = linear(timeDomain([line]), [4, frame.width - 5]);
  return { height, elements: [coloured(line.colour, ...strokes(line, x, y, frame.step))] };
}
