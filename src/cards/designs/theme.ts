/** The colours of a card, derived from those of the publisher. Pure. */
import { contrast, grounds } from '../../model/look/contrast.ts';
import { palette } from '../../figures/index.ts';
import type { CardInput } from '../../model/card.ts';
import { required } from '../../model/required.ts';

export interface Theme {
  /** Light ground, and what is on it. */
  paper: string;
  ink: string;
  muted: string;
  accent: string;
  hairline: string;
  /** Coloured ground, and what is on it. */
  deep: string;
  onDeep: string;
  onDeepMuted: string;
  /** Colours of series on the light ground. */
  series: readonly string[];
  /** The line of a series on the coloured ground: the first colour of charts on a ground as dark or as light. */
  line: string;
  /** Shapes on the coloured ground, from hardly to clearly visible. */
  shade: readonly [string, string, string];
}

const INK = '#1d1c19';
const WHITE = '#ffffff';

/** @param accent the publisher's colour, `#rrggbb` @param ground ground of cards, if the publisher chose one @param series the office's colours of charts, if it has any */
export function createTheme({ accent, ground, series = palette.light }: CardInput['colours']): Theme {
  const paper = grounds.light;
  const deep = ground ?? darkened(accent, WHITE, 8);
  const light = contrast(deep, WHITE) >= contrast(deep, INK) ? WHITE : INK;
  return {
    paper,
    ink: INK,
    muted: mix(INK, paper, 0.32),
    accent: darkened(accent, paper, 5),
    hairline: mix(INK, paper, 0.8),
    deep,
    onDeep: light,
    onDeepMuted: mix(light, deep, 0.2),
    series,
    line: [palette.dark[0], palette.light[0]].find((colour) => contrast(colour, deep) >= 3) ?? light,
    shade: [mix(deep, light, 0.07), mix(deep, light, 0.14), mix(deep, light, 0.3)],
  };
}

/** The colour mixed with black until it has the contrast. */
function darkened(colour: string, against: string, ratio: number): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, '#000000', share);
    if (contrast(mixed, against) >= ratio) return mixed;
  }
  return '#000000';
}

function mix(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  return `#${from
    .map((channel, index) =>
      Math.round(channel + (required(to[index], 'channel of the colour') - channel) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export function channels(colour: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
