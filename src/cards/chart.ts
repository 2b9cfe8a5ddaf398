/** The chart of a card: axes, lines on a true axis of time, and a label at the end of each line. Pure. */
import { linear, spread } from '../figures/index.ts';
import type { SmallChart, SmallSeries } from '../model/library.ts';
import type { TextStyle } from './designs/design.ts';
import type { Box, Frame } from './frame.ts';
import type { Ink } from './raster/canvas.ts';
import type { Outline } from './raster/outline.ts';
import { seriesOutline } from './raster/series.ts';
import { stroke } from './raster/stroke.ts';

/** Room for the years, and above. */
const room = { years: 58, top: 26 };
/** Width of a sign of an axis and of one at the end of a line, and of the place beside them. */
const sign = { width: 20, end: 25, gap: 28 };
/** Height of a label and the least distance of two. */
const labelHeight = 52;

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
  const left = Math.min(210, Math.max(...values.map(({ label }) => label.length)) * sign.width + sign.gap);
  const ends = Math.min(400, Math.max(...lines.map(({ label, value }) => label.length + 1 + value.length)) * sign.end + sign.gap);
  const plot = { left, right: width - ends, top: height - room.top, bottom: room.years };
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
    style: { ground: style.ground, ink: style.muted, weight: 'regular', sizes: [40, 36, 30, 26], maxLines: 1, align: 'left', anchor: 'middle', ...more },
    ink,
  });
  const heights = spread(lines.map(({ points }) => height - y(points.at(-1)?.value ?? 0)), room.top, height - plot.bottom, labelHeight - 2);
  const yearWidth = 150;
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
      ...years.map(({ at, label }) => text(label, x(at) - yearWidth / 2, plot.bottom - 36, yearWidth, { align: 'center' }, inks.muted)),
      ...lines.map(({ label, value, colour }, index) =>
        text(`${label} ${value}`.trim(), plot.right + 24, height - (heights[index] ?? 0), ends - 24, { weight: 'bold', sizes: [46, 42, 38, 34, 30, 26] }, inks.series[colour] ?? inks.muted),
      ),
    ],
  };
} // prettier-ignore
