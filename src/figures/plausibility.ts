/** Contradictions that no single row shows: a unit against all values of an indicator, projections that are not marked. */
import type { Observation } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { Collection, Indicator } from '../model/schema/statistics.ts';
import { spanYears } from '../model/tables/periods.ts';
import type { z } from 'zod';

type Measure = z.output<typeof Indicator>;

/** Bounds that follow from the kind of unit where the indicator declares none. */
const natural: Partial<Record<Measure['unit']['kind'], { min: number; max: number }>> = {
  percent: { min: 0, max: 100 },
  count: { min: 0, max: Infinity },
  years: { min: 0, max: 130 },
};

/** Bounds of an indicator; `declared` where the collection gives at least one of them. */
export function bounds({ range, unit }: Measure): { min: number; max: number; declared: boolean } {
  const { min = -Infinity, max = Infinity } = natural[unit.kind] ?? {};
  return { min: range.min ?? min, max: range.max ?? max, declared: range.min !== undefined || range.max !== undefined };
}

/** Values of an indicator from which on its unit is judged; fewer prove nothing. */
const enough = 4;
/** A percentage that never exceeds this is a ratio, unless the collection declares that it is so small. */
const largestRatio = 2;

/** Units that contradict the values or their own label. */
export function checkUnits(facts: Collection, observations: readonly Observation[], file: string): Problem[] {
  const problems: Problem[] = [];
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  for (const [indicator, { unit, range }] of Object.entries(facts.indicators)) {
    const values = (byIndicator.get(indicator) ?? []).flatMap(({ value }) => (value === null ? [] : [Math.abs(value)]));
    const largest = Math.max(0, ...values);
    const report = (reason: string, hint: string) =>
      problems.push(problem('figure-unit', { file }, { indicator, reason, hint }));
    if (
      unit.kind === 'percent' &&
      values.length >= enough &&
      largest <= largestRatio &&
      (range.max ?? Infinity) > largestRatio
    )
      report(
        `it is called a percentage, but no value exceeds ${largest}`,
        'If the values are ratios or shares of one, write kind: ratio and the right label; if they are such small percentages, declare range: {max: 2}.',
      );
    const percentSign = [...Object.values(unit.label), ...Object.values(unit.symbol ?? {})].find((text) =>
      /[%٪％]/.test(text),
    );
    if (
      percentSign !== undefined &&
      (unit.kind === 'ratio' || unit.kind === 'index' || unit.kind === 'count' || unit.kind === 'years')
    )
      report(
        `its kind is ${unit.kind}, but it is printed with “${percentSign}”`,
        'Write kind: percent if the values are percentages; otherwise take the percent sign out of label and symbol.',
      );
    // Sources estimate single counts to a fraction; where most values are fractions, it is no count.
    const fractions = unit.kind === 'count' ? values.filter((value) => !Number.isInteger(value)) : [];
    if (fractions.length * 2 > values.length)
      report(
        `it counts things, but most values are fractions like ${fractions[0]}`,
        'Write kind: other for averages and for thousands or millions, and say so in the label.',
      );
  }
  return problems;
}

/** Last day of a period: `2024` → `2024-12-31`, `2024-Q1` → `2024-03-31`, `2019/2020` → `2020-06-30`. */
function endOf(period: string): string {
  const span = spanYears(period);
  // A school year is over in summer, a span of years with its last one.
  if (span) return span[1] === span[0] + 1 ? `${span[1]}-06-30` : `${span[1]}-12-31`;
  const [year = '', part] = period.split('-');
  if (part === undefined) return `${year}-12-31`;
  if (period.length > 7) return period;
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  return `${year}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(Number(year), month, 0)).getUTCDate()}`;
}

/** Values of periods that were not over when the data were obtained, or that the collection calls projections, without the mark. One problem a reason. */
export function checkProjections(facts: Collection, observations: readonly Observation[], file: string): Problem[] {
  const { retrieved } = facts.source;
  const observed = observations.filter(({ value, status }) => value !== null && 'ABM'.includes(status));
  const future = observed.filter(({ period }) => endOf(period) > retrieved);
  const declared = observed.filter(
    ({ period }) =>
      facts.projectionsFrom !== undefined &&
      period >= facts.projectionsFrom &&
      !future.some((other) => other.period === period),
  );
  return [
    { rows: future, reason: `it was not over on ${retrieved}, when the data were obtained` },
    { rows: declared, reason: `projections begin in ${facts.projectionsFrom}` },
  ].flatMap(({ rows, reason }) => {
    const first = rows[0];
    return first
      ? [problem('figure-projection', { file, line: first.line }, { period: first.period, reason, rows: rows.length })]
      : [];
  });
}
