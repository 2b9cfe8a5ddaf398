/**
 * Periods of statistics: years, months (`2024-03`), quarters (`2024-Q1`), days, and spans of years such as a school year
 * (`2019/20`). Read from tables and directives, kept in one form so that they can be compared as text. Pure.
 */
import { fullYear, isDay, meantDays } from './dates.ts';
import { hasForeignDigits, latinDigits, visible } from './digits.ts';
import { longestCell, type CellFault } from './numbers.ts';

const one = /^(\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$/;
const span = /^(\d{4})\s?[/\-–—‒]\s?(\d{4}|\d{2})$/;

/** Longest span of years that one value can stand for. */
const longest = 100;

/**
 * @param text trimmed
 * @returns the period: years, months, quarters and days as written; spans with both years: `2019/2020`
 */
export function readPeriod(text: string): string | CellFault {
  if (text.length > longestCell) return { kind: 'long', reason: `it has ${text.length} characters` };
  const match = one.exec(text);
  const years = match ? undefined : spanOf(text);
  if (years) return implausible(years[0]) ?? `${years[0]}/${years[1]}`;
  if (!match) return periodFault(text);
  const fault = implausible(Number(match[1]));
  if (fault) return fault;
  if (text.length === 10 && !isDay(text))
    return { kind: `day ${text}`, reason: `${text} is not a day of the calendar` };
  return text;
}

/** The period in the form of observations, for what directives ask for; text that is no period as it is. */
export function canonicalPeriod(text: string): string {
  const latin = latinDigits(visible(text.slice(0, longestCell)));
  const period = readPeriod(latin);
  return typeof period === 'string' ? period : latin;
}

/** The years of `2019/2020`, or `undefined` for a period of any other kind. */
export function spanYears(period: string): [from: number, to: number] | undefined {
  return period.length === 9 && period[4] === '/' ? [Number(period.slice(0, 4)), Number(period.slice(5))] : undefined;
}

/** True for `2009-10` and its like, which may be October or a school year. */
export const maybeSchoolYear = (period: string): boolean =>
  period.length === 7 && Number(period.slice(5)) === (Number(period.slice(2, 4)) + 1) % 100;

function spanOf(text: string): [number, number] | undefined {
  const match = span.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const short = match[2]?.length === 2;
  let to = Number(match[2]);
  if (short) to += from - (from % 100) + (to < from % 100 ? 100 : 0);
  // “2020/03” is a month, “2009/10” the school year that follows 2008/09.
  if (short && Number(match[2]) <= 12 && to !== from + 1) return undefined;
  return to > from && to - from <= (short ? 50 : longest) ? [from, to] : undefined;
}

function implausible(year: number): CellFault | undefined {
  const fault = (reason: string) => ({ kind: `year ${year}`, reason });
  if (year >= 1250 && year <= 1410)
    return fault(
      `this looks like a year of the Persian calendar; the Gregorian year is ${year + 621} or ${year + 622}`,
    );
  if (year > 1410 && year < 1500) {
    const begins = Math.floor(year * 0.970224 + 621.5774);
    return fault(`this looks like a year of the Islamic calendar; the Gregorian year is ${begins} or ${begins + 1}`);
  }
  if (year > 2400 && year < 2650)
    return fault(`this looks like a year of the Buddhist calendar; the Gregorian year is ${year - 543}`);
  return year < 1700 || year > 2200 ? fault('it is not a plausible year') : undefined;
}

function periodFault(written: string): CellFault {
  if (written === '') return { kind: 'empty', reason: 'a period is needed' };
  const text = latinDigits(visible(written));
  const faults: string[] = [];
  if (visible(written) !== written) faults.push('take out the invisible characters');
  if (hasForeignDigits(written)) faults.push('use Latin digits');
  if (faults.length > 0) {
    const meant = readPeriod(text);
    const kind = hasForeignDigits(written) ? 'digits' : 'invisible';
    // A year of another calendar in other digits is first of all of another calendar.
    if (typeof meant !== 'string' && !/^\d{4}$/.test(text)) return { kind: `${kind} ${meant.kind}`, reason: `${faults.join(', ')}; ${meant.reason}` }; // prettier-ignore
    return typeof meant === 'string'
      ? { kind, reason: `${faults.join(', ')}: write ${meant}` }
      : { kind: meant.kind, reason: `${faults.join(', ')}; ${meant.reason}` };
  }
  const meant = meantPeriod(text);
  if (meant)
    return {
      kind: `written ${text.replace(/\d/g, '0').replace(/\p{L}+/gu, 'a')}`,
      reason: `write ${meant.join(' or ')}`,
    };
  return {
    kind: 'form',
    reason: 'write a year, a month like 2024-03, a quarter like 2024-Q1 or a school year like 2019/20',
  };
}

/** What was meant by a period in another form than ours. */
function meantPeriod(text: string): string[] | undefined {
  const [, year] = /^(?:FY|YR|AY)?\s?(\d{4})(?:[.,]0+|\s?\[YR\d{4}\]|\s?[*†a-z]|\s?\(.{1,12}\)|年)?$/i.exec(text) ?? [];
  if (year !== undefined) return [year];
  const quarter = /^(\d{4})[\s\-/.]?[QT]([1-4])$/i.exec(text) ?? /^[QT]([1-4])[\s\-/.]?(\d{4})$/i.exec(text);
  if (quarter) {
    const [, a = '', b = ''] = quarter;
    return [a.length === 4 ? `${a}-Q${b}` : `${b}-Q${a}`];
  }
  const month = /^(\d{4})[\s\-/.M年]{1,2}(\d{1,2})月?$/i.exec(text) ?? /^(\d{1,2})[/\-.](\d{4})$/.exec(text);
  if (month) {
    const [, a = '', b = ''] = month;
    const [y, m] = a.length === 4 ? [a, b] : [b, a];
    if (Number(m) >= 1 && Number(m) <= 12) return [`${y}-${m.padStart(2, '0')}`];
  }
  const named =
    /^(\p{L}{3,}\.?)[\s\-/.]?(\d{4}|\d{2})$/u.exec(text) ?? /^(\d{4}|\d{2})[\s\-/.](\p{L}{3,}\.?)$/u.exec(text);
  if (named) {
    const [, a = '', b = ''] = named;
    const [name, number] = /^\d/.test(a) ? [b, a] : [a, b];
    const [day] = meantDays(`1 ${name.replace(/\.$/, '')} ${fullYear(number)}`);
    if (day !== undefined) return [day.slice(0, 7)];
  }
  const days = meantDays(text);
  return days.length > 0 ? days : undefined;
}
