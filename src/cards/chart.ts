/** The chart of a card: axes, lines on a true axis of time, and a label at the end of each line. Pure. */
import { linear, spread } from '../figures/index.ts';
import type { SmallChart, SmallSeries } from '../model/library.ts';
import type { TextStyle } from './designs/design.ts';
import type { Box, Frame } from './frame.ts';
import type { Ink } from './raster/canvas.ts';
import type { Outline } from './raster/outline.ts';
import { seriesOutline } from './raster/series.ts';
import { stroke } from './raster/stroke.ts';

/** Room for the labels at the ends of lines, for the years, and above. */
const room = { ends: 286, years: 52, top: 22 };
/** Width of a sign of an axis, and of the place beside it. */
const sign = { width: 17, gap: 26 };
/** Height of a label and the least distance of two. */
const labelHeight = 48;

interface ChartText {
  text: string;
  box: Box;
  style: TextStyle;
  ink: Ink;
}

export interface DrawnChart {
  /** Shapes with their inks, y upwards from the lower side of the box. */
  shapes: { outline: Outline; ink: Ink }[];
  texts: ChartText[];
}

type Place = NonNullable<Frame['chart']>;

export function layOutChart({ lines, step, values, years }: SmallChart, { box, style, inks }: Place): DrawnChart {
  const { width, height } = box;
  const left = Math.min(180, Math.max(...values.map(({ label }) => label.length)) * sign.width + sign.gap);
  const plot = { left, right: width - room.ends, top: height - room.top, bottom: room.years };
  const low = values[0]?.value ?? 0;
  const high = values.at(-1)?.value ?? 1;
  const first = years[0]?.at ?? 0;
  const last = years.at(-1)?.at ?? 1;
  const x = linear([first, last], [plot.left, plot.right]);
  const y = linear([low, high], [plot.bottom, plot.top]);
  const place = ({ at, value }: SmallSeries['points'][number]): [number, number] => [x(at), y(value)];
  const text = (content: string, left: number, middle: number, wide: number, more: Partial<TextStyle>, ink: Ink): ChartText => ({
    text: content,
    box: { left: box.left + Math.round(left), top: box.top + Math.round(height - middle - labelHeight / 2), width: Math.round(wide), height: labelHeight },
    style: { ground: style.ground, ink: style.muted, weight: 'regular', sizes: [34, 30, 26, 22], maxLines: 1, align: 'left', anchor: 'middle', ...more },
    ink,
  });
  const ends = spread(lines.map(({ points }) => height - y(points.at(-1)?.value ?? 0)), room.top, height - plot.bottom, labelHeight - 2);
  const yearWidth = 130;
  return {
    shapes: [
      ...values.map(({ value }) => ({ outline: stroke([plot.left, Math.round(y(value)), plot.right, Math.round(y(value))], 2), ink: inks.hairline })),
      ...years.map(({ at }) => ({ outline: stroke([x(at), plot.bottom - 10, x(at), plot.bottom], 2), ink: inks.hairline })),
      ...lines.map(({ points, colour }) => ({
        outline: seriesOutline({ points, step }, place, { thickness: 6, dot: 11, mark: colour }),
        ink: inks.series[colour] ?? inks.muted,
      })),
    ],
    texts: [
      ...values.map(({ value, label }) => text(label, 0, y(value), left - 18, { align: 'right' }, inks.muted)),
      ...years.map(({ at, label }) => text(label, x(at) - yearWidth / 2, plot.bottom - 34, yearWidth, { align: 'center' }, inks.muted)),
      ...lines.map(({ label, value, colour }, index) =>
        text(`${label} ${value}`.trim(), plot.right + 24, height - (ends[index] ?? 0), room.ends - 24, { weight: 'bold', sizes: [38, 34, 30, 26, 22] }, inks.series[colour] ?? inks.muted),
      ),
    ],
  };
} // prettier-ignore
