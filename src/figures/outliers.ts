/** Values far outside the course of their own series, though within the bounds of the indicator: slips of the decimal point and of digits. Pure. */
import type { Observation } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import { required } from '../model/required.ts';
import type { Collection } from '../model/schema/statistics.ts';
import { valueOf } from './known.ts';

/** Values that a series needs before one of them can be outside its course. */
const leastValues = 4;
/** Values around a suspicious one that are shown and compared. */
const neighbours = 2;

/** One warning a series: where several values stand out, it is its nature. */
export function checkOutliers(facts: Collection, observations: readonly Observation[], file: string): Problem[] {
  const series = Map.groupBy(
    observations.filter(({ value, status }) => value !== null && status !== 'B'),
    ({ indicator, area, dimensions }) => [indicator, area, ...Object.values(dimensions)].join(' · '),
  );
  const problems: Problem[] = [];
  for (const [name, points] of series) {
    if (points.length < leastValues) continue;
    points.sort((a, b) => (a.period < b.period ? -1 : 1));
    const slips = points.flatMap((_, index) => slip(points, index) ?? []);
    const [found] = slips;
    if (!found || slips.length > 1 || isExplained(facts, found.point)) continue;
    const { point, next, meant } = found;
    problems.push(
      problem(
        'figure-outlier',
        { file, line: point.line },
        {
          value: String(point.value),
          series: name,
          around: next.join(' … '),
          meant: meant === undefined ? undefined : String(meant),
        },
      ),
    );
  }
  return problems.slice(0, 20);
}

const isExplained = ({ breaks }: Collection, { area, period }: Observation) =>
  breaks.some((each) => each.period === period && (each.area === undefined || each.area === area));

/** The decimal point is thought to have slipped where the value times a power of ten fits between neighbours that agree. */
function slip(points: readonly Observation[], index: number) {
  const point = required(points[index], 'point of the series');
  const around = points
    .slice(Math.max(0, index - neighbours), index + neighbours + 1)
    .flatMap((other) => (other === point ? [] : (other.value ?? [])));
  const value = valueOf(point);
  const middle = around.reduce((sum, other) => sum + other, 0) / around.length;
  const spread = Math.max(...around) - Math.min(...around);
  // Neighbours that differ much, or change sign, prove nothing.
  if (around.length < neighbours || middle === 0 || spread > Math.abs(middle) * 0.35) return undefined;
  if (around.some((other) => Math.sign(other) !== Math.sign(middle))) return undefined;
  // A series that leaps elsewhere too has no course that a value could leave.
  const others = points.filter((other) => other !== point);
  const leaps = others.some(
    (other, at) => at > 0 && differs(valueOf(other), valueOf(required(others[at - 1], 'point before'))),
  );
  if (leaps) return undefined;
  for (const power of [10, 100, 1000, 0.1, 0.01, 0.001]) {
    const meant = value * power;
    if (Math.abs(meant - middle) <= Math.max(spread, Math.abs(middle) * 0.15))
      return { point, next: [...points.slice(Math.max(0, index - 1), index + 2)].flatMap((other) => (other === point ? [] : (other.value ?? []))), meant: Number(meant.toPrecision(12)) }; // prettier-ignore
  }
  return undefined;
}

/** Whether two values that follow each other differ by more than a third. */
const differs = (a: number, b: number) => Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) / 3;
