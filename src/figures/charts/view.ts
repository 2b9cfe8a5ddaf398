/** What the drawing of a chart is given: numbers with their words already in the reader's language. No look-ups, no facts. */
import type { Language } from '../../languages/table.ts';

export interface Point {
  /** Place on the time axis in years: 2024-07 is 2024.5. */
  at: number;
  value: number;
  projected: boolean;
  /** True where the series breaks before this point: not comparable with what came earlier. */
  broken: boolean;
}

/** What tells the series of a chart apart. */
export interface Key {
  label: string;
  /** Place of its colour in the palette. */
  colour: number;
}

export interface Line extends Key {
  points: readonly Point[];
}

/** One row of a chart without a time axis. */
export interface Category {
  label: string;
  /** Values in the order of the chart's keys; `null` where there is none. */
  values: readonly (number | null)[];
  /** Projections are drawn hollow. */
  projected: boolean;
  /** Printed after the label, where rows differ in it: the period. */
  detail: string;
}

export interface Frame {
  language: Language;
  /** Width of the drawing in units that are pixels at its natural size. */
  width: number;
  /** Value with its short unit. */
  value: (value: number) => string;
  /** Value on an axis. */
  tick: (value: number) => string;
  /** Year on an axis. */
  year: (year: number) => string;
  /** Distance of two regular periods in years; more is a gap. */
  step: number;
}

export const fontSize = 14;
/** Below this width labels are above their bars and panels share fewer columns. */
export const isNarrow = ({ width }: Frame) => width < 480;
