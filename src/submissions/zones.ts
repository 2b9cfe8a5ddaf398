/** Days and times in time zones, by the rules of IANA that the runtime knows. Pure. */
import { DAY, dayAfter } from '../model/days.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** What a clock there shows: ISO day, and time such as `18:00`. */
export function localTime(moment: number, zone: string): { day: string; time: string } {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${(parts['year'] ?? '').padStart(4, '0')}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  };
}

const asUtc = (day: string, time: string) => Date.parse(`${day}T${time}:00Z`);

/** How far a clock there is ahead of UTC, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const { day, time } = localTime(moment, zone);
  return asUtc(day, time) - moment;
}

/**
 * The moment at which a clock there shows a day and time. Where it shows it twice, the earlier one; where it never does, since the
 * clock is put forward, the moment by the clock as it goes afterwards: in both cases nobody is late who keeps to it.
 */
export function momentIn(day: string, time: string, zone: string): number {
  const shown = asUtc(day, time);
  const offsets = [-1, 1].map((sign) => offsetAt(shown + sign * DAY, zone));
  const found = offsets.map((offset) => shown - offset).filter((moment) => moment + offsetAt(moment, zone) === shown);
  return found.length > 0 ? Math.min(...found) : shown - Math.max(...offsets);
}

/** The last minute of a day there. */
export const lastMomentOf = (day: string, zone: string): number => momentIn(dayAfter(day), '00:00', zone) - 60_000;
